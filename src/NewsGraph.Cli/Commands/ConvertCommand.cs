using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Canonicalization;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph convert</c>: RDF files from one format into another, or into canonical N-Quads.</summary>
internal static class ConvertCommand
{
    private const string Formats = ".nt, .nq, .ttl, .trig or .jsonld (each also .gz)";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "RDF files: .nt, .nq, .ttl, .trig, .rdf or .jsonld (each also .gz)." };
        var output = new Option<string?>("--output", "-o") { HelpName = "OUT", Description = $"The file to write; its name tells the format: {Formats}. Without it N-Quads go to standard output." };
        var canonical = new Option<bool>("--canonical") { Description = "Write canonical N-Quads (RDFC-1.0): the same bytes for all files that say the same, however their blank nodes are called." };
        var stream = new Option<bool>("--stream") { Description = "Write Turtle and TriG too as they are read, in little memory: neither sorted nor nested." };
        var command = new Command("convert", "Convert RDF files; N-Triples and N-Quads are written as they are read, in little memory.") { files, output, canonical, stream };
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var file = result.GetValue(output);
                var isCanonical = result.GetValue(canonical);
                var format = FormatOf(file, isCanonical);
                return Run(result.GetRequiredValue(files), file, Writer(format, isCanonical, result.GetValue(stream)), cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(string[] files, string? output, Action<TextWriter, IEnumerable<Quad>> write, CancellationToken cancellation)
    {
        var quads = files.SelectMany((file, number) => Read(file, files.Length > 1 ? number : null, cancellation));
        if (output is null)
        {
            write(Console.Out, quads);
            return ExitCodes.Success;
        }

        // Beside the file and then in its place: after an error the old one is there, whole.
        using (var writer = Open(output))
        {
            write(writer, quads);
        }

        File.Move(output + ".new", output, overwrite: true);
        return ExitCodes.Success;
    }

    private static RdfFormat FormatOf(string? output, bool isCanonical)
    {
        var format = output is null ? RdfFormat.NQuads : RdfFormats.FromPath(output);
        return format is null or RdfFormat.RdfXml ? throw new UserErrorException($"{output}: its name doesn't tell a format that can be written; it should end in {Formats}")
            : isCanonical && format is not (RdfFormat.NQuads or RdfFormat.NTriples) ? throw new UserErrorException($"{output}: the canonical form is N-Quads; name a file that ends in .nq")
            : format.Value;
    }

    private static IEnumerable<Quad> Read(string file, int? number, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException($"{file}: there is no such file");
        }

        // A label means one node within a file only.
        var options = number is null ? null : RdfReaderOptions.Default with { BlankNodePrefix = string.Create(CultureInfo.InvariantCulture, $"f{number}_") };
        foreach (var quad in RdfFormats.ReadFile(file, options))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return quad;
        }
    }

    private static StreamWriter Open(string path)
    {
        Stream file = new FileStream(path + ".new", FileMode.Create, FileAccess.Write);
        var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : file;
        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
    }

    private static Action<TextWriter, IEnumerable<Quad>> Writer(RdfFormat format, bool isCanonical, bool isStream)
    {
        var options = new RdfWriterOptions { Prefixes = WellKnownPrefixes.All };
        return format switch
        {
            _ when isCanonical => WriteCanonical,
            RdfFormat.NQuads => NQuadsWriter.Write,
            RdfFormat.NTriples => (writer, quads) => NQuadsWriter.Write(writer, quads.Select(Triple)),
            RdfFormat.Trig when isStream => (writer, quads) => TrigRunWriter.Write(writer, quads, options),
            RdfFormat.Turtle when isStream => (writer, quads) => TrigRunWriter.Write(writer, quads.Select(Triple), options),
            _ when isStream => throw new UserErrorException("JSON-LD keeps all that is said about a node together and can't be written in a stream; leave out --stream or name another format"),
            _ => (writer, quads) => RdfFormats.Write(writer, format, quads, options),
        };
    }

    private static void WriteCanonical(TextWriter writer, IEnumerable<Quad> quads)
    {
        foreach (var line in Canonical(quads).Lines)
        {
            writer.Write(line);
        }
    }

    private static CanonicalDataset Canonical(IEnumerable<Quad> quads)
    {
        try
        {
            return Rdfc10.Canonicalize(quads);
        }
        catch (Exception error) when (error is CanonicalizationLimitException or NotSupportedException)
        {
            throw new UserErrorException(error.Message, error);
        }
    }

    private static Quad Triple(Quad quad) => quad.Graph is null
        ? quad
        : throw new UserErrorException($"the format has no named graphs, and there is one, {NTriplesText.Of(quad.Graph)}: write N-Quads (.nq) or TriG (.trig)");
}
