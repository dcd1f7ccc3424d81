namespace NewsGraph.Rdf.Writing;

/// <summary>
/// Writes TriG graph by graph, so that no more than one graph is held, and no more than a part of one without blank nodes. Given whole graphs in the order of their
/// names (<see cref="TermOrder"/>), with blank nodes that none of them share, it writes the very bytes of <see cref="TrigWriter"/>.
/// </summary>
/// <param name="body">Where the graphs are laid out; the header, which names only prefixes that were used, is known at the end.</param>
/// <param name="options">Prefixes and the like.</param>
public sealed class TrigStream(TextWriter body, RdfWriterOptions options)
{
    private readonly NameAbbreviation _names = new(options);

    /// <summary>Lays out one graph.</summary>
    /// <returns>How many different quads it has.</returns>
    public int Write(GraphSorter graph)
    {
        if (graph.IsInParts)
        {
            return new TurtleLayout(body, _names, NestedNodes.None).WriteGraph(graph.Read());
        }

        var sorted = graph.Sorted();
        new TurtleLayout(body, _names, graph.IsWhole ? new NestedNodes(sorted.ToArray()) : NestedNodes.None).WriteGraphs(sorted);
        return sorted.Length;
    }

    /// <summary>Writes the header that belongs before the graphs laid out so far.</summary>
    public void WriteHeader(TextWriter header) => TrigWriter.WriteHeader(header, options, _names);
}
