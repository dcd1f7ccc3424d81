namespace NewsGraph.Rdf.Writing;

/// <summary>Writes Turtle in the layout of <see cref="TrigWriter"/>.</summary>
public static class TurtleWriter
{
    /// <summary>Writes a graph; repeated triples once.</summary>
    /// <exception cref="ArgumentException">A quad stands in a named graph, which Turtle can't say.</exception>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, RdfWriterOptions? options = null)
    {
        var list = quads.ToList();
        if (list.Find(q => q.Graph is not null).Graph is { } graph)
        {
            throw new ArgumentException($"Turtle has no named graphs, and there is one, {NTriplesText.Of(graph)}: write TriG.", nameof(quads));
        }

        TrigWriter.Write(writer, list, options);
    }
}
