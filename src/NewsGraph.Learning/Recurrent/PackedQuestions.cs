namespace NewsGraph.Learning.Recurrent;

/// <summary>A few sequences that a network is asked about together. What it answers does not hang on which these are.</summary>
internal sealed class PackedQuestions
{
    /// <summary>As many as the kernels of <see cref="WeightMatrix"/> take at once.</summary>
    private const int SideBySide = 4;

    private readonly (SequenceQuestion Question, int Answer)[] _questions; // longest first, with the place of their first answer
    private readonly PackedSequences _packed;

    private PackedQuestions((SequenceQuestion Question, int Answer)[] questions)
    {
        _questions = questions;
        _packed = new PackedSequences(Array.ConvertAll(questions, q => q.Question.Count));
    }

    /// <summary>Puts questions together that are about equally long.</summary>
    public static IEnumerable<PackedQuestions> Of(ReadOnlySpan<SequenceQuestion> questions)
    {
        var placed = new List<(SequenceQuestion Question, int Answer)>(questions.Length);
        var answers = 0;
        foreach (var question in questions)
        {
            if (question.Asked > 0)
            {
                placed.Add((question, answers));
            }

            answers += question.Asked;
        }

        return placed.OrderByDescending(q => q.Question.Count).Chunk(SideBySide).Select(some => new PackedQuestions(some));
    }

    /// <summary>Reads the sequences and judges the items.</summary>
    /// <param name="network">The network.</param>
    /// <param name="before">What was added up before, empty for nothing.</param>
    /// <param name="features">The other features of all items.</param>
    /// <param name="probabilities">Receives the probabilities of all questions.</param>
    public void Answer(RecurrentNetwork network, ReadOnlySpan<float> before, FeatureSequence features, Span<float> probabilities)
    {
        var (layers, scratch) = (network.Layers, RecurrentScratch.Own);
        scratch.Reserve(_packed.Rows, layers);
        Pack(network, before, features, scratch.Vectors);
        layers.Read(scratch, _packed);
        Judge(layers, scratch);
        var row = 0;
        foreach (var (question, answer) in _questions)
        {
            for (var asked = 0; asked < question.Asked; asked++, row++)
            {
                var scores = scratch.Scores.AsSpan(row * layers.Output.Outputs, network.Labels.Count);
                if (layers.Exclusive)
                {
                    Activations.Softmax(scores);
                }
                else
                {
                    Activations.Sigmoid(scores);
                }

                scores.CopyTo(probabilities[((answer + asked) * network.Labels.Count)..]);
            }
        }
    }

    private void Pack(RecurrentNetwork network, ReadOnlySpan<float> before, FeatureSequence features, Span<float> packed)
    {
        var length = network.VectorLength;
        for (var s = 0; s < _questions.Length; s++)
        {
            var question = _questions[s].Question;
            for (var item = 0; item < question.Count; item++)
            {
                var own = packed.Slice(_packed.RowOf(item, s) * length, length);
                if (before.IsEmpty)
                {
                    own.Clear();
                }
                else
                {
                    before.Slice((question.FirstBefore + item) * length, length).CopyTo(own);
                }

                network.Embedding.AddTo(features[question.First + item], own);
            }
        }
    }

    private void Judge(RecurrentLayers layers, RecurrentScratch scratch)
    {
        var (units, row) = (layers.Hidden.Outputs, 0);
        scratch.ReserveAsked(Math.Max(_questions.Length, _questions.Sum(q => q.Question.Asked)), layers);
        Span<float> common = stackalloc float[_questions.Length * units];
        Prepare(layers, scratch, common);
        for (var s = 0; s < _questions.Length; s++)
        {
            var question = _questions[s].Question;
            for (var asked = 0; asked < question.Asked; asked++, row++)
            {
                layers.Show(scratch, _packed.RowOf(question.ItemAt(asked), s), scratch.Shown.AsSpan(row * layers.Shown, layers.Shown));
                common.Slice(s * units, units).CopyTo(scratch.Hidden.AsSpan(row * units));
            }
        }

        layers.Judge(scratch.Shown.AsSpan(0, row * layers.Shown), scratch.Hidden.AsSpan(0, row * units), scratch.Scores, row);
    }

    /// <summary>What the hidden units get whichever item of a sequence is judged: their biases, and what its anchor shows.</summary>
    private void Prepare(RecurrentLayers layers, RecurrentScratch scratch, Span<float> common)
    {
        for (var s = 0; s < _questions.Length; s++)
        {
            layers.HiddenBias.CopyTo(common[(s * layers.Hidden.Outputs)..]);
            layers.Show(scratch, _packed.RowOf(_questions[s].Question.Anchor, s), scratch.Shown.AsSpan(s * layers.Shown, layers.Shown));
        }

        if (layers.Anchored)
        {
            layers.AddAnchors(scratch.Shown.AsSpan(0, _questions.Length * layers.Shown), common, _questions.Length);
        }
    }
}
