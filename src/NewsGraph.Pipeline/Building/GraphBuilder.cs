using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Naming;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Building;

/// <summary>Turns extractions into the quads of one graph, resolved across articles.</summary>
/// <param name="options">How quads are made.</param>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="decisions">What an analyst decided on who is who; null: nothing.</param>
public sealed class GraphBuilder(MappingOptions options, KnownWorld world, IReadOnlyList<AnalystDecision>? decisions = null)
{
    /// <summary>The prefixes under which a graph reads best: the well-known ones and those of its identifiers.</summary>
    public static IReadOnlyDictionary<string, string> Prefixes(MappingOptions options) =>
        WellKnownPrefixes.All.Concat(new ResourceNames(options.BaseIri).Prefixes).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    /// <summary>Builds the graph of some articles. The order in which they are given makes no difference.</summary>
    public (IReadOnlyList<Quad> Quads, BuildSummary Summary) Build(IEnumerable<ArticleExtraction> articles)
    {
        var ordered = articles.OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal).ToList();
        var names = new ResourceNames(options.BaseIri);
        var decided = new DecidedEntities(t => names.Entity(t).Value);
        var resolution = CorpusResolution.Of(ordered, world, things => decided.Apply(things, decisions ?? []));
        var quads = new GraphMapper(options, world).Map(ordered, resolution).ToList();
        return (quads, new BuildSummary(
            ordered.Count,
            ordered.Sum(a => (long)a.Document.Tokens.Count(t => t.Kind == TokenKind.Word)),
            resolution.Entities.Count,
            resolution.Events.Count,
            ordered.Sum(a => a.Events.Count),
            ordered.Sum(a => a.Relations.Count),
            quads.Count));
    }
}
