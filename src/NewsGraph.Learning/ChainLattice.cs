namespace NewsGraph.Learning;

/// <summary>Forward–backward over a linear chain, scaled per item so that nothing under- or overflows. Its memory is kept from one chain to the next.</summary>
internal sealed class ChainLattice
{
    private double[] _potentials = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scales = [];
    private TransitionTable _transitions = new([], 0);
    private int _length;
    private int _labels;

    /// <summary>Log of the partition function.</summary>
    public double LogPartition { get; private set; }

    /// <summary>Runs both passes.</summary>
    /// <param name="states">Log weights by item and label.</param>
    /// <param name="transitions">Label bigrams.</param>
    /// <param name="length">Number of items.</param>
    public void Run(ReadOnlySpan<double> states, TransitionTable transitions, int length)
    {
        (_transitions, _labels) = (transitions, transitions.Labels);
        Prepare(states, length);
        if (length == 0)
        {
            return;
        }

        Forward();
        Backward();
    }

    /// <summary>Probability of a label at an item.</summary>
    public double Marginal(int item, int label) => _forward[(item * _labels) + label] * _backward[(item * _labels) + label] * _scales[item];

    /// <summary>Probability of two labels at <paramref name="item"/> − 1 and <paramref name="item"/>; from the start state at item 0.</summary>
    public double PairMarginal(int item, int previous, int label) =>
        _forward[((item - 1) * _labels) + previous] * _transitions.Potentials[(previous * _labels) + label]
        * _potentials[(item * _labels) + label] * _backward[(item * _labels) + label];

    /// <summary>All marginals, row by row, into memory of the caller's.</summary>
    public void Marginals(Span<double> probabilities)
    {
        for (var item = 0; item < _length; item++)
        {
            var scale = _scales[item];
            for (var i = item * _labels; i < (item + 1) * _labels; i++)
            {
                probabilities[i] = _forward[i] * _backward[i] * scale;
            }
        }
    }

    private void Prepare(ReadOnlySpan<double> states, int length)
    {
        _length = length;
        LogPartition = 0;
        if (_potentials.Length < length * _labels)
        {
            _potentials = new double[length * _labels];
            _forward = new double[length * _labels];
            _backward = new double[length * _labels];
        }

        if (_scales.Length < length)
        {
            _scales = new double[length];
        }

        for (var item = 0; item < length; item++)
        {
            var row = Row(states, item);
            var top = Top(row);
            LogPartition += top;
            var potentials = Row(_potentials, item);
            for (var label = 0; label < potentials.Length; label++)
            {
                potentials[label] = Math.Exp(row[label] - top);
            }
        }
    }

    private static double Top(ReadOnlySpan<double> row)
    {
        var top = row[0];
        foreach (var value in row)
        {
            top = Math.Max(top, value);
        }

        return top;
    }

    private void Forward()
    {
        for (var item = 0; item < _length; item++)
        {
            var row = Row(_forward, item);
            Arrive(item, row);
            var potentials = Row(_potentials, item);
            var sum = 0.0;
            for (var label = 0; label < row.Length; label++)
            {
                row[label] *= potentials[label];
                sum += row[label];
            }

            _scales[item] = sum;
            LogPartition += Math.Log(sum);
            foreach (ref var value in row)
            {
                value /= sum;
            }
        }
    }

    private void Arrive(int item, Span<double> row)
    {
        if (item == 0)
        {
            Row(_transitions.Potentials, _labels).CopyTo(row);
            return;
        }

        row.Clear();
        var before = Row(_forward, item - 1);
        for (var previous = 0; previous < _labels; previous++)
        {
            LabelVectors.AddScaled(row, Row(_transitions.Potentials, previous), before[previous]);
        }
    }

    private void Backward()
    {
        var last = _length - 1;
        Row(_backward, last).Fill(1 / _scales[last]);
        for (var item = last - 1; item >= 0; item--)
        {
            var row = Row(_backward, item);
            row.Clear();
            for (var next = 0; next < _labels; next++)
            {
                LabelVectors.AddScaled(row, Row(_transitions.Columns, next), _potentials[((item + 1) * _labels) + next], _backward[((item + 1) * _labels) + next]);
            }

            foreach (ref var value in row)
            {
                value /= _scales[item];
            }
        }
    }

    private Span<double> Row(double[] table, int row) => table.AsSpan(row * _labels, _labels);

    private ReadOnlySpan<double> Row(ReadOnlySpan<double> table, int row) => table.Slice(row * _labels, _labels);
}
