using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Text;

/// <summary>Which texts of a data set hold which words. A text is a string or language-tagged literal in object position; immutable once built.</summary>
internal sealed class TextIndex
{
    /// <summary>Saturation and length parameter of BM25 (Robertson and Zaragoza 2009) at their usual values.</summary>
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>What a word counts that matches in a shortened form only.</summary>
    private const double ShortenedWeight = 0.7;
    private const int BatchSize = 512;

    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
    private readonly List<TermId> texts = [];
    private readonly Func<string, IEnumerable<IReadOnlyList<string>>> words;
    private long wordCount;

    private TextIndex(Func<string, IEnumerable<IReadOnlyList<string>>> words) => this.words = words;

    /// <summary>Indexes a data set.</summary>
    /// <param name="source">The data.</param>
    /// <param name="words">Gives the words of a text.</param>
    /// <param name="tick">Called now and then; may throw to stop.</param>
    public static TextIndex Of(IQuadSource source, Func<string, IEnumerable<IReadOnlyList<string>>> words, Action tick)
    {
        var index = new TextIndex(words);
        var cursor = source.OpenCursor(QuadPosition.Object);
        cursor.Seek(new QuadPattern(default, default, default, default, GraphScope.Union));
        var batch = new QuadIds[BatchSize];
        var last = TermId.None;
        for (var count = cursor.Read(batch); count > 0; count = cursor.Read(batch))
        {
            foreach (var quad in batch.AsSpan(0, count))
            {
                tick();
                if (quad.Object != last && source.GetTerm(last = quad.Object) is Literal literal && IsText(literal))
                {
                    index.Add(last, literal.Lexical);
                }
            }
        }

        return index;
    }

    /// <summary>The numbers of the texts that hold every word, ascending.</summary>
    public IEnumerable<TermId> Search(string wanted)
    {
        HashSet<int>? found = null;
        foreach (var forms in words(wanted))
        {
            var holders = forms.SelectMany(form => postings.GetValueOrDefault(form) ?? []);
            if (found is null)
            {
                found = [.. holders];
            }
            else
            {
                found.IntersectWith(holders);
            }
        }

        return (found ?? []).Order().Select(text => texts[text]);
    }

    /// <summary>How well a text matches; 0 when a word is missing.</summary>
    public double Score(string text, string wanted)
    {
        IReadOnlyList<string>[] held = [.. words(text)];
        var length = Saturation * (1 - LengthShare + (LengthShare * held.Length * texts.Count / Math.Max(1.0, wordCount)));
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

    private static bool IsText(Literal literal) => literal.Language is not null || literal.Datatype == Xsd.String;

    private static double Weight(IReadOnlyList<string> wanted, IReadOnlyList<string> word) =>
        string.Equals(wanted[0], word[0], StringComparison.Ordinal) ? 1 : wanted.Any(form => word.Contains(form, StringComparer.Ordinal)) ? ShortenedWeight : 0;

    private double Rarity(IReadOnlyList<string> forms)
    {
        var holders = forms.Max(form => postings.GetValueOrDefault(form)?.Count ?? 0);
        return Math.Log(1 + ((texts.Count - holders + 0.5) / (holders + 0.5)));
    }

    private void Add(TermId id, string text)
    {
        var number = texts.Count;
        texts.Add(id);
        foreach (var forms in words(text))
        {
            wordCount++;
            foreach (var form in forms)
            {
                if (!postings.TryGetValue(form, out var list))
                {
                    postings.Add(form, list = []);
                }

                if (list.Count == 0 || list[^1] != number)
                {
                    list.Add(number);
                }
            }
        }
    }
}
