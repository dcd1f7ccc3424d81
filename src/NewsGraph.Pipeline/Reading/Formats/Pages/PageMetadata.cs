using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>What a page states of itself, best source first: schema.org as JSON-LD, as microdata, then OpenGraph and plain HTML.</summary>
internal static class PageMetadata
{
    /// <summary>The metadata of a page.</summary>
    public static ArticleMetadata Of(IHtmlDocument document)
    {
        var linked = LinkedDataArticle.In(document);
        return new ArticleMetadata(
            Title: First(linked?.Headline, Property(document, "headline"), Meta(document, "og:title"), document.Title),
            Publisher: First(linked?.Publisher, Property(document, "publisher"), Meta(document, "og:site_name")),
            Author: First(linked?.Author, Property(document, "author"), Meta(document, "author")),
            Url: First(linked?.Url, Link(document, "canonical"), Meta(document, "og:url")),
            Published: Date(linked?.Published, Property(document, "datePublished"), Meta(document, "article:published_time"), Time(document)));
    }

    private static string? First(params string?[] values) =>
        Array.Find(values, v => !string.IsNullOrWhiteSpace(v))?.Trim();

    private static DateBounds? Date(params string?[] values)
    {
        foreach (var value in values)
        {
            if (DateBounds.TryParse(value, out var bounds))
            {
                return bounds;
            }
        }

        return null;
    }

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string? Link(IHtmlDocument document, string relation) =>
        document.QuerySelector($"link[rel='{relation}']")?.GetAttribute("href");

    private static string? Time(IHtmlDocument document) =>
        document.QuerySelector("article time[datetime], main time[datetime], time[pubdate], time[datetime]")?.GetAttribute("datetime");

    private static string? Property(IHtmlDocument document, string name)
    {
        var element = document.QuerySelector($"[itemtype*='Article'] [itemprop~='{name}']");
        var named = element?.QuerySelector("[itemprop~='name']") ?? element;
        return named?.GetAttribute("content") ?? named?.GetAttribute("datetime") ?? named?.TextContent;
    }
}
