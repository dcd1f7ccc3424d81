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

    /// <summary>Builds the graph of some articles, graph by graph in the order of their names; each is made while it is read, and neither graphs nor articles are held.</summary>
    /// <param name="articles">The articles, in the ordinal order of their ids; they are gone through several times.</param>
    /// <returns>The graphs, and what was found; its count of quads is to be set by who writes them.</returns>
    public (IEnumerable<IEnumerable<Quad>> Graphs, BuildSummary Summary) Build(IReadOnlyList<ArticleExtraction> articles)
    {
        var names = new ResourceNames(options.BaseIri);
        var decided = new DecidedEntities(t => names.Entity(t).Value);
        var resolution = CorpusResolution.OfOrdered(articles, world, things => decided.Apply(things, decisions ?? []));
        return (new GraphMapper(options, world).MapGraphs(articles, resolution), new BuildSummary(
            articles.Count, resolution.Size.Words, resolution.Entities.Count, resolution.Events.Count, resolution.Size.Events, resolution.Size.Relations, 0));
    }
}
