using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Naming;
using NewsGraph.Rdf;

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

    /// <summary>Builds the graph of some articles, graph by graph in the order of their names; each is made when it is asked for. The order in which articles are given makes no difference.</summary>
    /// <returns>The graphs, and what was found; its count of quads is to be set by who writes them.</returns>
    public (IEnumerable<IReadOnlyList<Quad>> Graphs, BuildSummary Summary) Build(IEnumerable<ArticleExtraction> articles)
    {
        var ordered = articles.OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal).ToList();
        var names = new ResourceNames(options.BaseIri);
        var decided = new DecidedEntities(t => names.Entity(t).Value);
        var resolution = CorpusResolution.Of(ordered, world, things => decided.Apply(things, decisions ?? []));
        return (new GraphMapper(options, world).MapGraphs(ordered, resolution), new BuildSummary(
            ordered.Count,
            ordered.Sum(a => (long)a.Summary.Words),
            resolution.Entities.Count,
            resolution.Events.Count,
            ordered.Sum(a => a.Events.Count),
            ordered.Sum(a => a.Relations.Count),
            0));
    }
}
