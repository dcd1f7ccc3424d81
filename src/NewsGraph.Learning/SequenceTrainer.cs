namespace NewsGraph.Learning;

/// <summary>Trains a <see cref="SequenceModel"/> by stochastic gradient of the conditional log likelihood.</summary>
public sealed class SequenceTrainer
{
    private const double Never = -1e4;
    private readonly IReadOnlyList<string> _labels;
    private readonly TrainingOptions _options;
    private readonly ChainLattice _lattice = new();

    private SequenceTrainer(IReadOnlyList<string> labels, TrainingOptions options)
    {
        _labels = labels;
        _options = options;
    }

    /// <summary>Trains a model on one thread, reproducibly.</summary>
    /// <param name="labels">Labels by index, at most 255.</param>
    /// <param name="examples">Sequences with their labels.</param>
    /// <param name="options">How to train.</param>
    public static SequenceModel Train(IReadOnlyList<string> labels, IReadOnlyList<LabelledSequence> examples, TrainingOptions options) =>
        new SequenceTrainer(labels, options).Run(examples);

    private SequenceModel Run(IReadOnlyList<LabelledSequence> examples)
    {
        var count = _labels.Count;
        var index = FeatureIndex.Build(examples, _options.MinimumCount);
        var rows = examples.Select(e => FeatureIndex.RowsOf(e.Features, index)).ToArray();
        var states = new FtrlProximal(index.Count * count, _options);
        var transitions = new FtrlProximal((count + 1) * count, _options with { L1 = 0 });
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(_options.Seed);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0, items = 0;
            foreach (var i in order)
            {
                loss += Step(examples[i], rows[i], states, transitions);
                items += rows[i].Length;
            }

            _options.Progress?.Invoke(epoch, loss / Math.Max(1, items));
        }

        return new SequenceModel(_labels, FeatureWeights.FromDense(index, states.Weights, count), Transitions(transitions.Weights));
    }

    private double Step(LabelledSequence example, int[][] rows, FtrlProximal states, FtrlProximal transitions)
    {
        var length = rows.Length;
        if (length == 0)
        {
            return 0;
        }

        var scores = Scores(rows, states.Weights);
        var table = Transitions(transitions.Weights);
        _lattice.Run(scores, new TransitionTable(table, _labels.Count), length);
        var gold = 0.0;
        for (var item = 0; item < length; item++)
        {
            var previous = item == 0 ? _labels.Count : example.Labels[item - 1];
            gold += scores[(item * _labels.Count) + example.Labels[item]] + table[(previous * _labels.Count) + example.Labels[item]];
        }

        UpdateTransitions(example, transitions, length);
        UpdateStates(example, rows, states);
        return _lattice.LogPartition - gold;
    }

    private double[] Scores(int[][] rows, float[] weights)
    {
        var count = _labels.Count;
        var scores = new double[rows.Length * count];
        for (var item = 0; item < rows.Length; item++)
        {
            foreach (var row in rows[item])
            {
                for (var label = 0; label < count; label++)
                {
                    scores[(item * count) + label] += weights[(row * count) + label];
                }
            }
        }

        return scores;
    }

    private void UpdateStates(LabelledSequence example, int[][] rows, FtrlProximal states)
    {
        var count = _labels.Count;
        for (var item = 0; item < rows.Length; item++)
        {
            for (var label = 0; label < count; label++)
            {
                var gradient = (_lattice.Marginal(item, label) - (example.Labels[item] == label ? 1 : 0)) * example.Weight;
                if (Math.Abs(gradient) < 1e-4)
                {
                    continue;
                }

                foreach (var row in rows[item])
                {
                    states.Update((row * count) + label, gradient);
                }
            }
        }
    }

    private void UpdateTransitions(LabelledSequence example, FtrlProximal transitions, int length)
    {
        var count = _labels.Count;
        var expected = new double[(count + 1) * count];
        for (var label = 0; label < count; label++)
        {
            expected[(count * count) + label] = _lattice.Marginal(0, label);
        }

        for (var item = 1; item < length; item++)
        {
            for (var previous = 0; previous < count; previous++)
            {
                for (var label = 0; label < count; label++)
                {
                    expected[(previous * count) + label] += _lattice.PairMarginal(item, previous, label);
                }
            }
        }

        for (var item = 0; item < length; item++)
        {
            var previous = item == 0 ? count : example.Labels[item - 1];
            expected[(previous * count) + example.Labels[item]] -= 1;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            if (Math.Abs(expected[i]) > 1e-6)
            {
                transitions.Update(i, expected[i] * example.Weight);
            }
        }
    }

    private double[] Transitions(float[] weights)
    {
        var count = _labels.Count;
        var table = Array.ConvertAll(weights, w => (double)w);
        if (_options.Forbidden is { } forbidden)
        {
            for (var previous = 0; previous <= count; previous++)
            {
                for (var label = 0; label < count; label++)
                {
                    // The start state counts as "outside": label index -1.
                    if (forbidden(previous == count ? -1 : previous, label))
                    {
                        table[(previous * count) + label] = Never;
                    }
                }
            }
        }

        return table;
    }
}
