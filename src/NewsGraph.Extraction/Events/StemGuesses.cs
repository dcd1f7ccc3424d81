using NewsGraph.Arabic;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// Other ways to cut a word whose stem the event lexicon does not know: «التقى» is a verb and no noun with the article,
/// «فساند» has a conjunction, «فصلتهم» a pronoun that the segmenter left on.
/// </summary>
internal static class StemGuesses
{
    private const int ShortestRest = 3;
    private const string EighthFormInLam = "\u0627\u0644\u062A"; // alif lam teh: the verb's own letters
    private static readonly string[] Pronouns =
    [
        "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0647", // hma, ha, hm, na, h
    ];

    /// <summary>The readings of a word as some other cut of it, and the key of that cut; none when no cut is known.</summary>
    /// <remarks>Only verbs: a noun is not hidden by an article; and only of words tagged so, or that begin as form VIII of a root in ل does.</remarks>
    public static (string Key, IReadOnlyList<EventReading> Readings)? Find(Token token, EventLexicon lexicon)
    {
        var form = WordKey.Of(token.Form);
        if (token.Tag != PartOfSpeech.Verb && !form.StartsWith(EighthFormInLam, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var guess in Of(form))
        {
            if (lexicon.Find(guess) is { Count: > 0 } readings && readings.All(r => r.Shape is WordShape.Past or WordShape.Present))
            {
                return (guess, readings);
            }
        }

        return null;
    }

    private static IEnumerable<string> Of(string form)
    {
        yield return form;
        var bare = form.Length > ShortestRest && form[0] is Letters.Waw or Letters.Feh ? form[1..] : form;
        yield return bare;
        foreach (var pronoun in Pronouns)
        {
            if (bare.Length >= ShortestRest + pronoun.Length && bare.EndsWith(pronoun, StringComparison.Ordinal))
            {
                yield return bare[..^pronoun.Length];
            }
        }
    }
}
