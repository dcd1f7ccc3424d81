using System.Text;

namespace NewsGraph.Diagrams.Dot;

/// <summary>Escapes text for DOT strings and for HTML-like labels.</summary>
public static class DotEscape
{
    /// <summary>A double-quoted DOT string: quotes and backslashes escaped, line feeds as <c>\n</c>, other control characters dropped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => IsDropped(c) ? "" : c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Text of an HTML-like label.</summary>
    public static string Html(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\n' => "<BR/>",
                _ => IsDropped(c) ? "" : c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Graphviz hands labels to XML, which has no control characters and no halves of surrogate pairs; pairs pass.</summary>
    private static bool IsDropped(char c) => (char.IsControl(c) && c != '\t') || c is '\uFFFE' or '\uFFFF';
}
