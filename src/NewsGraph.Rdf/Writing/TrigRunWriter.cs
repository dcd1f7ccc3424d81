namespace NewsGraph.Rdf.Writing;

/// <summary>
/// Writes TriG, or Turtle where there are no named graphs, as the quads come: what follows one another about one subject of one graph stands
/// in one block, and nothing is held back. Neither sorted nor nested, and repeated quads are repeated: for files of any size.
/// </summary>
public static class TrigRunWriter
{
    private const string Indent = "    ";

    /// <summary>Writes quads in their order; all prefixes of the options are declared first.</summary>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, RdfWriterOptions? options = null)
    {
        options ??= RdfWriterOptions.Default;
        TrigWriter.WriteHeader(writer, options, options.Prefixes.Where(p => p.Value.Length > 0).OrderBy(p => p.Key, StringComparer.Ordinal));
        var terms = new TurtleTermWriter(writer, new NameAbbreviation(options));
        Quad? last = null;
        foreach (var quad in quads)
        {
            WriteStart(writer, terms, last, quad);
            terms.Write(quad.Object);
            last = quad;
        }

        writer.Write(last is null ? "" : last.Value.Graph is null ? " .\n" : " .\n}\n");
    }

    /// <summary>All of a quad but its object, as far as it differs from the quad before.</summary>
    private static void WriteStart(TextWriter writer, TurtleTermWriter terms, Quad? last, Quad quad)
    {
        var isSameGraph = last is { } before && Equals(before.Graph, quad.Graph);
        if (isSameGraph && last!.Value.Subject.Equals(quad.Subject))
        {
            if (last.Value.Predicate.Equals(quad.Predicate))
            {
                writer.Write(", ");
                return;
            }

            writer.Write(" ;\n" + Indent);
        }
        else
        {
            WriteSubject(writer, terms, last, quad, isSameGraph);
        }

        terms.WritePredicate(quad.Predicate);
        writer.Write(' ');
    }

    private static void WriteSubject(TextWriter writer, TurtleTermWriter terms, Quad? last, Quad quad, bool isSameGraph)
    {
        writer.Write(last is null ? "\n" : isSameGraph || last.Value.Graph is null ? " .\n" : " .\n}\n");
        if (!isSameGraph && quad.Graph is not null)
        {
            terms.Write(quad.Graph);
            writer.Write(" {\n");
        }

        terms.Write(quad.Subject);
        writer.Write(' ');
    }
}
