using NewsGraph.Tests;

namespace NewsGraph.Arabic.Tests.Times;

/// <summary>The table of time expressions: reference date, text, and each expression as words=TIMEX3 value=event value.</summary>
internal static class TimeCases
{
    private static readonly string[] Names = ["absolute.tsv", "relative.tsv", "undated.tsv"];

    public static IEnumerable<(string? Published, string Text, string Expected)> All =>
        Names.SelectMany(n => File.ReadLines(Repository.At("tests", "NewsGraph.Arabic.Tests", "Times", "Cases", n)))
            .Where(l => l.Length > 0 && !l.StartsWith('#'))
            .Select(l => l.Split('\t'))
            .Select(c => (c[0] == "-" ? null : c[0], c[1], c.Length > 2 ? c[2] : ""));
}
