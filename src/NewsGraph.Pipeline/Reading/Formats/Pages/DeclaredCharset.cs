using System.Buffers;
using System.Text;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>Finds the encoding that a page declares in its first kilobytes (HTML Living Standard §13.2.3.2, much simplified).</summary>
internal static class DeclaredCharset
{
    private const int Prescan = 4096;
    private const string Name = "charset=";
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' >;/");

    /// <summary>The declared name in lower case, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Prescan)]);
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = head.AsSpan(at + Name.Length).TrimStart("\"' ");
        var end = value.IndexOfAny(Ends);
        return end <= 0 ? null : value[..end].ToString().ToLowerInvariant();
    }
}
