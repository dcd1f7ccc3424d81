using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Tests;

/// <summary>A question on real input: a query file that opens with <c># question:</c> and <c># answer: cell | cell …</c> lines.
/// <c># again:</c> lines are the same answers told once more elsewhere: right, but not asked for. A row answers when each of its cells holds the answer's; the last cell of an answer may also stand in the row's last column, the evidence.</summary>
internal sealed record Answers(string Question, string Text, IReadOnlyList<string[]> Expected, IReadOnlyList<string[]> Again)
{
    public static Answers Read(string path)
    {
        var text = File.ReadAllText(path);
        IEnumerable<string> Lines(string head) => text.Split('\n').Where(l => l.StartsWith(head, StringComparison.Ordinal)).Select(l => l[head.Length..]);
        IReadOnlyList<string[]> Cells(string head) => [.. Lines(head).Select(l => l.Split('|', StringSplitOptions.TrimEntries))];
        return new Answers(Lines("# question:").Single().Trim(), text, Cells("# answer:"), Cells("# again:"));
    }

    /// <summary>The rows that a graph gives.</summary>
    public IReadOnlyList<string[]> Rows(IQuadSource source)
    {
        var results = new QueryEngine(source, new QueryOptions { UnionDefaultGraph = true }).Select(SparqlQuery.Parse(Text));
        return [.. results.Select(row => Enumerable.Range(0, row.Count).Select(i => row[i] is Literal literal ? literal.Lexical : row[i]?.ToString() ?? "").ToArray())];
    }

    /// <summary>The answers that no row gives.</summary>
    public IEnumerable<string> Missing(IReadOnlyList<string[]> rows) => Expected.Where(e => !rows.Any(r => Is(e, r))).Select(e => string.Join(" | ", e));

    /// <summary>The rows that are no answer.</summary>
    public IEnumerable<string> Wrong(IReadOnlyList<string[]> rows) => rows.Where(r => !Expected.Concat(Again).Any(e => Is(e, r))).Select(r => string.Join(" | ", r));

    private static bool Is(string[] expected, string[] row) =>
        Enumerable.Range(0, expected.Length).All(i =>
            (i < row.Length && row[i].Contains(expected[i], StringComparison.Ordinal))
            || (i == expected.Length - 1 && row[^1].Contains(expected[i], StringComparison.Ordinal)));
}
