using System.IO.Compression;
using System.Text;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf;

/// <summary>Formats by file name, and whole files read by their format.</summary>
public static class RdfFormats
{
    private static readonly (string Extension, RdfFormat Format)[] Extensions =
    [
        (".nt", RdfFormat.NTriples), (".nq", RdfFormat.NQuads), (".ttl", RdfFormat.Turtle), (".trig", RdfFormat.Trig),
        (".ntriples", RdfFormat.NTriples), (".nquads", RdfFormat.NQuads), (".turtle", RdfFormat.Turtle),
        (".rdf", RdfFormat.RdfXml), (".owl", RdfFormat.RdfXml), (".rdfs", RdfFormat.RdfXml),
        (".jsonld", RdfFormat.JsonLd),
    ];

    /// <summary>The format that a file's name tells (a further <c>.gz</c> is looked through), or null.</summary>
    public static RdfFormat? FromPath(string path)
    {
        var name = IsCompressed(path) ? path[..^3] : path;
        var extension = Path.GetExtension(name);
        foreach (var (known, format) in Extensions)
        {
            if (string.Equals(known, extension, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The quads of a document.</summary>
    /// <exception cref="RdfSyntaxException">While enumerating: the document breaks the grammar.</exception>
    public static IEnumerable<Quad> Read(TextReader reader, RdfFormat format, RdfReaderOptions? options = null) => format switch
    {
        RdfFormat.NTriples => NTriplesReader.Read(reader, options),
        RdfFormat.NQuads => NQuadsReader.Read(reader, options),
        RdfFormat.Turtle => TurtleReader.Read(reader, options),
        RdfFormat.Trig => TrigReader.Read(reader, options),
        RdfFormat.RdfXml => RdfXmlReader.Read(reader, options),
        RdfFormat.JsonLd => JsonLdReader.Read(reader, options),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };

    /// <summary>Writes a data set deterministically: Turtle and TriG laid out for reading, N-Triples and N-Quads canonically.</summary>
    /// <exception cref="NotSupportedException">The format is only read.</exception>
    /// <exception cref="ArgumentException">The format has no named graphs and a quad stands in one.</exception>
    public static void Write(TextWriter writer, RdfFormat format, IEnumerable<Quad> quads, RdfWriterOptions? options = null)
    {
        switch (format)
        {
            case RdfFormat.Turtle:
                TurtleWriter.Write(writer, quads, options);
                break;
            case RdfFormat.Trig:
                TrigWriter.Write(writer, quads, options);
                break;
            case RdfFormat.NTriples:
                NQuadsWriter.WriteSorted(writer, quads.Select(q => q.Graph is null ? q : throw new ArgumentException($"N-Triples has no named graphs, and there is one, {NTriplesText.Of(q.Graph)}: write N-Quads.", nameof(quads))));
                break;
            case RdfFormat.JsonLd:
                JsonLdWriter.Write(writer, CanonicalLabels.Apply([.. quads.Distinct()]));
                break;
            case RdfFormat.RdfXml:
                throw new NotSupportedException("RDF/XML is only read, not written: write Turtle instead.");
            default:
                NQuadsWriter.WriteSorted(writer, quads);
                break;
        }
    }

    /// <summary>The quads of a file (plain or .gz), its format told by its name; its path serves as its name in errors.</summary>
    /// <exception cref="NotSupportedException">The name tells no format.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="RdfSyntaxException">The document breaks the grammar or is not UTF-8.</exception>
    public static IEnumerable<Quad> ReadFile(string path, RdfReaderOptions? options = null)
    {
        var format = FromPath(path)
            ?? throw new NotSupportedException($"{path}: the name tells no RDF format; it should end in .nt, .nq, .ttl, .trig, .rdf or .jsonld (or these with .gz)");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        using Stream stream = IsCompressed(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), false, 1 << 16);
        foreach (var quad in Read(reader, format, (options ?? RdfReaderOptions.Default) with { SourceName = options?.SourceName ?? path }))
        {
            yield return quad;
        }
    }

    private static bool IsCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
