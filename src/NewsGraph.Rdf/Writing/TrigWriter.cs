using System.Globalization;

namespace NewsGraph.Rdf.Writing;

/// <summary>
/// Writes TriG for readers: prefixes, one block a subject, predicate and object lists, nested blank nodes and lists,
/// everything in one order (<see cref="TermOrder"/>), so that the same data set is always the same bytes.
/// </summary>
public static class TrigWriter
{
    /// <summary>Writes a data set; repeated quads once.</summary>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, RdfWriterOptions? options = null)
    {
        var sorted = CanonicalLabels.Apply([.. quads.Distinct()]).ToArray();
        Array.Sort(sorted, TermOrder.Instance);
        options ??= RdfWriterOptions.Default;
        var names = new NameAbbreviation(options);

        // The body is laid out first: only prefixes that it uses are declared.
        using var body = new StringWriter(CultureInfo.InvariantCulture);
        new TurtleLayout(body, names, new NestedNodes(sorted)).WriteGraphs(sorted);
        WriteHeader(writer, options, names);
        foreach (var chunk in body.GetStringBuilder().GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

    /// <summary>Comments, base and the prefixes that were used.</summary>
    internal static void WriteHeader(TextWriter writer, RdfWriterOptions options, NameAbbreviation names) => WriteHeader(writer, options, names.Used);

    /// <summary>Comments, base and prefixes.</summary>
    internal static void WriteHeader(TextWriter writer, RdfWriterOptions options, IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        foreach (var comment in options.Comments)
        {
            writer.Write($"# {comment}\n");
        }

        if (options.BaseIri is not null)
        {
            WriteDirective(writer, "@base ", options.BaseIri);
        }

        foreach (var (prefix, space) in prefixes)
        {
            WriteDirective(writer, $"@prefix {prefix}: ", space);
        }
    }

    private static void WriteDirective(TextWriter writer, string directive, string iri)
    {
        writer.Write(directive);
        NTriplesText.WriteIri(writer, iri);
        writer.Write(" .\n");
    }
}
