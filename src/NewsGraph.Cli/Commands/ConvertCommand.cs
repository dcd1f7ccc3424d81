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
        var command = new Command("convert", "Convert RDF files; N-Triples and N-Quads are written as they are read, in little memory.") { files, output, canonical };
        command.SetAction((result, cancellation) => Task.Run(
            () => Run(result.GetRequiredValue(files), result.GetValue(output), result.GetValue(canonical), cancellation), cancellation));
        return command;
    }

    private static int Run(string[] files, string? output, bool isCanonical, CancellationToken cancellation)
    {
        var format = FormatOf(output, isCanonical);
        var quads = files.SelectMany((file, number) => Read(file, files.Length > 1 ? number : null, cancellation));
        if (output is null)
        {
            Write(Console.Out, format, quads, isCanonical);
            return ExitCodes.Success;
        }

        // Beside the file and then in its place: after an error the old one is there, whole.
        using (var writer = Open(output))
        {
            Write(writer, format, quads, isCanonical);
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

    private static void Write(TextWriter writer, RdfFormat format, IEnumerable<Quad> quads, bool isCanonical)
    {
        if (isCanonical)
        {
            foreach (var line in Canonical(quads).Lines)
            {
                writer.Write(line);
            }
        }
        else if (format is RdfFormat.NQuads or RdfFormat.NTriples)
        {
            NQuadsWriter.Write(writer, format == RdfFormat.NQuads ? quads : quads.Select(Triple));
        }
        else
        {
            RdfFormats.Write(writer, format, quads, new RdfWriterOptions { Prefixes = WellKnownPrefixes.All });
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
        : throw new UserErrorException($"N-Triples has no named graphs, and there is one, {NTriplesText.Of(quad.Graph)}: write N-Quads (.nq)");
}
