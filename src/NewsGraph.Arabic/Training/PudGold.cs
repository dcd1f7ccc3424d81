namespace NewsGraph.Arabic.Training;

/// <summary>UD_Arabic-PUD as examples of segmentation: proclitics and pronouns are told apart, inflection is not.</summary>
public static class PudGold
{
    /// <summary>All sentences.</summary>
    public static List<List<ConlluWord>> Sentences(TrainingData data) => Treebank.Read(data.Lines("data", "treebank", "ar_pud-ud-test.conllu"));

    /// <summary>The Arabic words of sentences, in context.</summary>
    public static List<SegmentedExample> Examples(IReadOnlyList<List<ConlluWord>> sentences)
    {
        var examples = new List<SegmentedExample>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (ToExample(sentence, i) is { } example)
                {
                    examples.Add(example);
                }
            }
        }

        return examples;
    }

    private static SegmentedExample? ToExample(List<ConlluWord> sentence, int at)
    {
        var word = sentence[at];
        if (word.Form.Length == 0 || !Letters.IsLetter(word.Form[0]) || word.Parts.Count - word.Stem > 2)
        {
            return null;
        }

        var before = word.Parts.Take(word.Stem).ToArray();
        var seen = before.Any(p => p.Form is [Letters.Seen]);
        var outer = before.Sum(p => p.Form.Length) - (seen ? 1 : 0);
        var pronoun = word.Parts.Count - 1 > word.Stem ? word.Parts[^1].Form.Length : 0;
        return new SegmentedExample(word.Form, at > 0 ? sentence[at - 1].Form : "", at + 1 < sentence.Count ? sentence[at + 1].Form : "", null, outer, pronoun, seen);
    }
}
