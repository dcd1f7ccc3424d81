using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsGraph.Web.Pages;

/// <summary>Text made safe for HTML, Arabic left as it is.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text for an element or a quoted attribute.</summary>
    public static string Text(string? text) => Encoder.Encode(text ?? "");

    /// <summary>A link to the page with one field set.</summary>
    public static string Link(string field, string value, string text) => $"<a dir=\"auto\" href=\"/?{field}={Uri.EscapeDataString(value)}\">{Text(text)}</a>";
}
