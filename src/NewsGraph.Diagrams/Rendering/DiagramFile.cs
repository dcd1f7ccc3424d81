using System.Text;
using NewsGraph.Diagrams.Dot;
using NewsGraph.Diagrams.Drawing;
using NewsGraph.Diagrams.Model;

namespace NewsGraph.Diagrams.Rendering;

/// <summary>Writes pictures to files by their extension; without Graphviz the DOT and a page that draws it take the picture's place.</summary>
/// <param name="graphviz">Graphviz, or null when it is not installed.</param>
public sealed class DiagramFile(GraphvizRunner? graphviz)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Extensions that can be written.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".dot", ".gv", ".svg", ".png", ".pdf", ".html"];

    /// <summary>Writes a picture.</summary>
    /// <param name="diagram">The picture.</param>
    /// <param name="path">Where to; the extension says what.</param>
    /// <returns>The files that were written, the picture (or what takes its place) last.</returns>
    /// <exception cref="ArgumentException">The extension is none of <see cref="Extensions"/>.</exception>
    /// <exception cref="GraphvizException">Graphviz could not draw it.</exception>
    public IReadOnlyList<string> Write(Diagram diagram, string path)
    {
        var dot = DotWriter.Write(DiagramDot.Of(diagram));
        var extension = Path.GetExtension(path).ToLowerInvariant();
        switch (extension)
        {
            case ".dot" or ".gv":
                return [Save(path, dot)];
            case ".html":
                return [Save(path, DiagramPage.Write(dot, diagram.Title, diagram.RightToLeft))];
            case ".svg" or ".png" or ".pdf" when graphviz is not null:
                return [Save(Path.ChangeExtension(path, ".dot"), dot), Save(path, Draw(dot, extension[1..]))];
            case ".svg" or ".png" or ".pdf":
                return [Save(Path.ChangeExtension(path, ".dot"), dot), Save(Path.ChangeExtension(path, ".html"), DiagramPage.Write(dot, diagram.Title, diagram.RightToLeft))];
            default:
                throw new ArgumentException($"«{extension}» is no format of pictures; give a file that ends in {string.Join(", ", Extensions)}", nameof(path));
        }
    }

    private byte[] Draw(string dot, string format)
    {
        var picture = graphviz!.Draw(dot, format == "png" ? "png:cairo" : format);
        return format == "svg" ? SvgText.Improve(picture) : picture;
    }

    private static string Save(string path, string text) => Save(path, Utf8.GetBytes(text));

    private static string Save(string path, byte[] bytes)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllBytes(path, bytes);
        return path;
    }
}
