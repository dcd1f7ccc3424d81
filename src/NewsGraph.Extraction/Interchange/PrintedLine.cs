using System.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Puts tokens together as they would be printed.</summary>
internal static class PrintedLine
{
    private const string Closing = ".,\u060c\u061b:;\u061f?!)\u00bb]\u2026";
    private const string Opening = "(\u00ab[";

    /// <summary>Tokens as a line: no space before what closes and after what opens; straight quotes open and close in turn.</summary>
    public static string Join(IEnumerable<string> tokens)
    {
        var line = new StringBuilder();
        var (isQuoted, isGlued) = (false, true);
        foreach (var token in tokens)
        {
            isQuoted ^= token == "\"";
            var closes = token == "\"" ? !isQuoted : token.All(c => Closing.Contains(c, StringComparison.Ordinal));
            line.Append(isGlued || closes ? "" : " ").Append(token);
            isGlued = token == "\"" ? isQuoted : token.Length == 1 && Opening.Contains(token, StringComparison.Ordinal);
        }

        return line.ToString();
    }
}
