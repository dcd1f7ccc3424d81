using NewsGraph.Extraction;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training.Claims;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph eval DIR --reliability</c>: whether the confidence of claims can be believed.</summary>
internal static class ClaimReliability
{
    private static readonly EventRole[] Roles = Enum.GetValues<EventRole>();

    /// <summary>One thing said with a probability: what it is of, which edge it makes (or null), and whether the annotation has it.</summary>
    private readonly record struct Judged(string Of, (string Article, string From, string Type, string To)? Edge, double Probability, bool IsRight);

    /// <summary>Reads annotated articles anew and prints a table for events, each role and edges.</summary>
    public static int Print(IReadOnlyList<AnnotatedArticle> articles)
    {
        var (reader, extractor) = (new ArticleSourceReader(), ArticleExtractors.Default());
        var judged = articles.AsParallel().AsOrdered().SelectMany(a => Judge(a, extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata)))).ToList();
        foreach (var group in judged.Where(j => j.Edge is null).GroupBy(j => j.Of))
        {
            ReliabilityPrinter.Print(ReliabilityTable.Of(group.Key, group.Select(j => (j.Probability, j.IsRight))));
        }

        // As in the graph: an edge said several times in an article is as sure as its surest claim.
        var edges = judged.Where(j => j.Edge is not null).GroupBy(j => j.Edge).Select(g => (g.Max(j => j.Probability), g.First().IsRight)).ToList();
        ReliabilityPrinter.Print(ReliabilityTable.Of("direct edges (asserted, positive)", edges));
        ReliabilityPrinter.PrintThresholds(edges, articles.Sum(a => ClaimJudge.EdgesOf(a.Annotation).Count()), "edges of the annotations");
        return ExitCodes.Success;
    }

    private static IEnumerable<Judged> Judge(AnnotatedArticle gold, ArticleExtraction system)
    {
        var judge = new ClaimJudge(gold.Annotation, system);
        foreach (var e in system.Events)
        {
            yield return new Judged("events", null, e.Confidence, judge.HasEvent(e));
            foreach (var argument in Roles.SelectMany(r => e.Arguments.Where(a => a.Role == r)))
            {
                yield return new Judged($"arguments: {argument.Role.ToString().ToLowerInvariant()}", null, argument.Confidence, judge.HasArgument(e, argument));
            }

            foreach (var edge in e is { Polarity: Polarity.Positive, Modality: Modality.Asserted } ? e.Edges : [])
            {
                var (from, type, to) = judge.Key(e, edge.From, edge.To);
                yield return new Judged("edges", (gold.Id, from, type, to), edge.Probability, judge.HasEdge(e, edge.From, edge.To));
            }
        }
    }
}
