using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Text;

/// <summary>Which texts of a data set hold which words. A text is a string or language-tagged literal in object position; immutable.</summary>
/// <param name="postings">What holds what.</param>
/// <param name="words">Gives the words of a text.</param>
internal sealed class TextIndex(TextPostings postings, Func<string, IEnumerable<IReadOnlyList<string>>> words)
{
    /// <summary>Saturation and length parameter of BM25 (Robertson and Zaragoza 2009) at their usual values.</summary>
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>What a word counts that matches in a shortened form only.</summary>
    private const double ShortenedWeight = 0.7;

    /// <summary>How many texts there are.</summary>
    public int TextCount => postings.TextCount;

    /// <summary>The numbers of the texts that hold every word, ascending.</summary>
    public IEnumerable<TermId> Search(string wanted)
    {
        HashSet<int>? found = null;
        foreach (var forms in words(wanted))
        {
            var holders = forms.SelectMany(postings.Of);
            if (found is null)
            {
                found = [.. holders];
            }
            else
            {
                found.IntersectWith(holders);
            }
        }

        return (found ?? []).Order().Select(postings.Text);
    }

    /// <summary>How well a text matches; 0 when a word is missing.</summary>
    public double Score(string text, string wanted)
    {
        IReadOnlyList<string>[] held = [.. words(text)];
        var length = Saturation * (1 - LengthShare + (LengthShare * held.Length * postings.TextCount / Math.Max(1.0, postings.WordCount)));
        var score = 0.0;
        foreach (var forms in words(wanted))
        {
            var weight = held.Sum(word => Weight(forms, word));
            if (weight == 0)
            {
                return 0;
            }

            score += Rarity(forms) * weight * (Saturation + 1) / (weight + length);
        }

        return score;
    }

    private static double Weight(IReadOnlyList<string> wanted, IReadOnlyList<string> word) =>
        string.Equals(wanted[0], word[0], StringComparison.Ordinal) ? 1 : wanted.Any(form => word.Contains(form, StringComparer.Ordinal)) ? ShortenedWeight : 0;

    private double Rarity(IReadOnlyList<string> forms)
    {
        var holders = forms.Max(postings.CountOf);
        return Math.Log(1 + ((postings.TextCount - holders + 0.5) / (holders + 0.5)));
    }
}
