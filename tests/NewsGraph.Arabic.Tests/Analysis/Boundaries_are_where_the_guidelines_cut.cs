using System.Text.Json;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Analysis;

public class Boundaries_are_where_the_guidelines_cut
{
    [SharedTheory("eval/train")]
    [InlineData("train", 0.995)]
    [InlineData("written", 0.995)]
    public void Names_and_triggers_begin_and_end_at_token_boundaries(string folder, double floor)
    {
        var analyzer = new ArabicAnalyzer();
        int all = 0, reached = 0;
        foreach (var path in Directory.GetFiles(Repository.InShared("eval", folder), "*.txt").Order(StringComparer.Ordinal))
        {
            var document = analyzer.Analyze(Articles.Of(File.ReadAllText(path)));
            var starts = document.Tokens.SelectMany(t => new[] { t.Span.Start, t.Core.Start }).ToHashSet();
            var ends = document.Tokens.SelectMany(t => new[] { t.Span.End, t.Core.End }).ToHashSet();
            foreach (var span in GoldSpans(Path.ChangeExtension(path, ".json")))
            {
                all++;
                reached += starts.Contains(span.Start) && ends.Contains(span.End) ? 1 : 0;
            }
        }

        Assert.True(reached >= floor * all, $"{reached} of {all} spans ({100.0 * reached / all:F2} %) can be said in tokens of this analysis");
    }

    private static IEnumerable<TextSpan> GoldSpans(string path)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(path));
        var names = gold.RootElement.GetProperty("mentions").EnumerateArray();
        var triggers = gold.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("trigger"));
        return [.. names.Concat(triggers).Select(m => new TextSpan(m.GetProperty("start").GetInt32(), m.GetProperty("end").GetInt32()))];
    }
}
