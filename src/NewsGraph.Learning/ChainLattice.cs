namespace NewsGraph.Learning;

/// <summary>Forward–backward over a linear chain, scaled per item so that nothing under- or overflows.</summary>
internal sealed class ChainLattice(int labels)
{
    private double[] _potentials = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scales = [];
    private readonly double[] _transitions = new double[(labels + 1) * labels];
    private int _length;

    /// <summary>Log of the partition function.</summary>
    public double LogPartition { get; private set; }

    /// <summary>Runs both passes. <paramref name="transitions"/> are log weights, row <c>labels</c> for the start.</summary>
    public void Run(double[] states, double[] transitions, int length)
    {
        Prepare(states, transitions, length);
        if (length == 0)
        {
            return;
        }

        Forward();
        Backward();
    }

    /// <summary>Probability of a label at an item.</summary>
    public double Marginal(int item, int label) => _forward[(item * labels) + label] * _backward[(item * labels) + label] * _scales[item];

    /// <summary>Probability of two labels at <paramref name="item"/> − 1 and <paramref name="item"/>; from the start state at item 0.</summary>
    public double PairMarginal(int item, int previous, int label) =>
        _forward[((item - 1) * labels) + previous] * _transitions[(previous * labels) + label]
        * _potentials[(item * labels) + label] * _backward[(item * labels) + label];

    /// <summary>All marginals, row by row.</summary>
    public double[] Marginals()
    {
        var result = new double[_length * labels];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = _forward[i] * _backward[i] * _scales[i / labels];
        }

        return result;
    }

    private void Prepare(double[] states, double[] transitions, int length)
    {
        _length = length;
        LogPartition = 0;
        if (_potentials.Length < length * labels)
        {
            _potentials = new double[length * labels];
            _forward = new double[length * labels];
            _backward = new double[length * labels];
            _scales = new double[length];
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = Math.Exp(transitions[i]);
        }

        for (var item = 0; item < length; item++)
        {
            var row = states.AsSpan(item * labels, labels);
            var top = Top(row);
            LogPartition += top;
            for (var label = 0; label < labels; label++)
            {
                _potentials[(item * labels) + label] = Math.Exp(row[label] - top);
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
            var sum = 0.0;
            for (var label = 0; label < labels; label++)
            {
                var arriving = item == 0 ? _transitions[(labels * labels) + label] : Arriving(item, label);
                var value = arriving * _potentials[(item * labels) + label];
                _forward[(item * labels) + label] = value;
                sum += value;
            }

            _scales[item] = sum;
            LogPartition += Math.Log(sum);
            for (var label = 0; label < labels; label++)
            {
                _forward[(item * labels) + label] /= sum;
            }
        }
    }

    private double Arriving(int item, int label)
    {
        var sum = 0.0;
        for (var previous = 0; previous < labels; previous++)
        {
            sum += _forward[((item - 1) * labels) + previous] * _transitions[(previous * labels) + label];
        }

        return sum;
    }

    private void Backward()
    {
        var last = _length - 1;
        for (var label = 0; label < labels; label++)
        {
            _backward[(last * labels) + label] = 1 / _scales[last];
        }

        for (var item = last - 1; item >= 0; item--)
        {
            for (var label = 0; label < labels; label++)
            {
                var sum = 0.0;
                for (var next = 0; next < labels; next++)
                {
                    sum += _transitions[(label * labels) + next] * _potentials[((item + 1) * labels) + next] * _backward[((item + 1) * labels) + next];
                }

                _backward[(item * labels) + label] = sum / _scales[item];
            }
        }
    }
}
