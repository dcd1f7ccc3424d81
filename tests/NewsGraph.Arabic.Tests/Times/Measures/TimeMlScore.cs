using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times.Measures;

/// <summary>Span F1 (overlapping and exact) and value accuracy of a time tagger on TIMEX3-annotated documents.</summary>
internal sealed record TimeMlScore(int Gold, int Found, int Overlapping, int Exact, int ValueRight, IReadOnlyList<string> Errors)
{
    // The documents' date isn't given; their values («اليوم», «أمس») agree on this one.
    public const string DocumentDate = "2015-12-24";

    public double Precision => Ratio(Overlapping, Found);

    public double Recall => Ratio(Overlapping, Gold);

    public double F1 => Ratio(2 * Overlapping, Gold + Found);

    public double ExactF1 => Ratio(2 * Exact, Gold + Found);

    /// <summary>Gold expressions whose value is right, of all gold expressions.</summary>
    public double ValueRecall => Ratio(ValueRight, Gold);

    public static TimeMlScore Of(IReadOnlyList<TimeMlGold> documents, ITimeTagger tagger, Func<string, string?, Document> read)
    {
        int gold = 0, found = 0, overlapping = 0, exact = 0, right = 0;
        var errors = new List<string>();
        foreach (var document in documents)
        {
            var left = tagger.Tag(read(document.Text, DocumentDate)).ToList();
            (gold, found) = (gold + document.Marks.Count, found + left.Count);
            foreach (var mark in document.Marks)
            {
                var best = left.Where(e => e.Span.Overlaps(mark.Span)).MaxBy(e => e.Span == mark.Span ? 2 : e.Value == mark.Value ? 1 : 0);
                if (best is null)
                {
                    errors.Add($"{document.Name} missed «{mark.Words}» {mark.Value} in …{Around(document.Text, mark.Span)}…");
                    continue;
                }

                left.Remove(best);
                overlapping++;
                exact += best.Span == mark.Span ? 1 : 0;
                if (best.Value == mark.Value)
                {
                    right++;
                }
                else
                {
                    errors.Add($"{document.Name} value «{best.Span.Of(document.Text)}» {best.Value} for «{mark.Words}» {mark.Value} ({best.Rule})");
                }
            }

            errors.AddRange(left.Select(e => $"{document.Name} invented «{e.Span.Of(document.Text)}» {e.Value} ({e.Rule}) in …{Around(document.Text, e.Span)}…"));
        }

        return new TimeMlScore(gold, found, overlapping, exact, right, errors);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"spans P {Precision:F3} R {Recall:F3} F1 {F1:F3} (exact {ExactF1:F3}), values right {ValueRight}/{Gold} = {ValueRecall:F3}, found {Found}");

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Around(string text, TextSpan span) =>
        text[Math.Max(0, span.Start - 25)..Math.Min(text.Length, span.End + 25)].Replace('\n', ' ');
}
