using System.Text;

namespace NewsGraph.Diagrams.Rendering;

/// <summary>Makes Graphviz's SVG show Arabic wherever it is opened: every text takes its direction from its own words,
/// while its place is still counted from its left, whatever page it stands in.</summary>
public static class SvgText
{
    private const string Style = "<style>text{direction:ltr;unicode-bidi:plaintext}</style>";

    /// <summary>The SVG with the style put first in its root element.</summary>
    public static byte[] Improve(byte[] svg)
    {
        var text = Encoding.UTF8.GetString(svg);
        var root = text.IndexOf("<svg", StringComparison.Ordinal);
        var end = root < 0 ? -1 : text.IndexOf('>', root);
        return end < 0 ? svg : Encoding.UTF8.GetBytes(text.Insert(end + 1, "\n" + Style));
    }
}
