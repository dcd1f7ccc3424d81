using AngleSharp.Dom;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>What the elements of news pages are by their name, role and class.</summary>
internal static class PageElements
{
    private static readonly string[] FurnitureClasses =
    [
        "share", "social", "related", "tags", "tag-list", "menu", "nav", "breadcrumb", "comment", "newsletter", "subscribe", "sidebar",
        "footer", "advert", "ads", "banner", "promo", "most-read", "mostread", "recommended", "more-news", "font-size", "toolbar", "cookie", "read-also", "readalso",
    ];

    private static readonly string[] BylineClasses = ["byline", "author", "writer", "reporter"];
    private static readonly string[] CaptionClasses = ["caption", "photo-credit", "image-credit"];

    /// <summary>True for elements that begin and end a line.</summary>
    public static bool IsBlock(IElement element) => element.LocalName
        is "p" or "div" or "section" or "article" or "header" or "footer" or "main" or "aside" or "nav" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "tr" or "td" or "th" or "figure" or "figcaption" or "blockquote" or "pre" or "form"
        or "br" or "hr" or "time" or "button" or "address" or "details" or "summary" or "body";

    /// <summary>True for elements that show nothing.</summary>
    public static bool IsHidden(IElement element) =>
        SourceAligner.IsRaw(element.LocalName)
        || element.LocalName is "template" or "svg" or "select" or "object" or "video" or "audio" or "canvas"
        || element.HasAttribute("hidden")
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>True for page furniture by name, role or class.</summary>
    public static bool IsFurniture(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "button"
        || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search"
        || HasClass(element, FurnitureClasses);

    /// <summary>The kind that an element gives to the lines in it, or null.</summary>
    public static BlockKind? KindOf(IElement element)
    {
        if (IsFurniture(element) || element.LocalName == "time")
        {
            return BlockKind.Furniture;
        }

        if (element.LocalName == "figcaption" || HasClass(element, CaptionClasses))
        {
            return BlockKind.Caption;
        }

        return element.GetAttribute("itemprop") == "author" || HasClass(element, BylineClasses) ? BlockKind.Byline : null;
    }

    private static bool HasClass(IElement element, string[] words) =>
        element.LocalName is not ("body" or "html" or "main" or "article")
        && Array.Exists([.. element.ClassList, element.Id ?? ""], c => Array.Exists(words, w => IsWordOf(c, w)));

    /// <summary>True when a class name has the word between hyphens or underscores, in the singular or plural.</summary>
    private static bool IsWordOf(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var end = at + word.Length;
        end += end < name.Length && name[end] is 's' or 'S' ? 1 : 0;
        return (at == 0 || !char.IsLetter(name[at - 1])) && (end >= name.Length || !char.IsLetter(name[end]));
    }
}
