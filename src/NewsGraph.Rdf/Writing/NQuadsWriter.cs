using System.Globalization;

namespace NewsGraph.Rdf.Writing;

/// <summary>Writes N-Quads and, where all quads stand in the default graph, N-Triples.</summary>
public static class NQuadsWriter
{
    /// <summary>Writes the quads as they come, holding none back.</summary>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
        {
            NTriplesText.WriteLine(writer, quad);
        }
    }

    /// <summary>
    /// Writes the data set the same whatever the order of its quads: blank nodes by <see cref="CanonicalLabels"/>, each line once, lines in ordinal order.
    /// The W3C's canonical form, which no choice of labels changes, is <see cref="Canonicalization.Rdfc10"/>.
    /// </summary>
    public static void WriteSorted(TextWriter writer, IEnumerable<Quad> quads)
    {
        var lines = CanonicalLabels.Apply([.. quads.Distinct()]).Select(Line).ToArray();
        Array.Sort(lines, string.CompareOrdinal);
        foreach (var line in lines)
        {
            writer.Write(line);
        }
    }

    private static string Line(Quad quad)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        NTriplesText.WriteLine(line, quad);
        return line.ToString();
    }
}
