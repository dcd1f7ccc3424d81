using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>A schema.org article that a page describes in JSON-LD (https://schema.org/NewsArticle).</summary>
/// <param name="Headline"><c>headline</c>.</param>
/// <param name="Publisher">Name of the <c>publisher</c>.</param>
/// <param name="Author">Name of the <c>author</c>.</param>
/// <param name="Url"><c>url</c> or <c>mainEntityOfPage</c>.</param>
/// <param name="Published"><c>datePublished</c>.</param>
internal sealed record LinkedDataArticle(string? Headline, string? Publisher, string? Author, string? Url, string? Published)
{
    /// <summary>The first article that the page describes, or null. Broken JSON-LD counts as none: pages are full of it.</summary>
    public static LinkedDataArticle? In(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } article)
            {
                return article;
            }
        }

        return null;
    }

    private static LinkedDataArticle? Parse(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Find(data.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LinkedDataArticle? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(a => a is not null),
        JsonValueKind.Object when IsArticle(element) => Read(element),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => NamesArticle(type),
        JsonValueKind.Array => type.EnumerateArray().Any(NamesArticle),
        _ => false,
    };

    private static bool NamesArticle(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString()!.EndsWith("Article", StringComparison.Ordinal);

    private static LinkedDataArticle Read(JsonElement element) => new(
        Text(element, "headline"),
        Text(element, "publisher"),
        Text(element, "author"),
        Text(element, "url") ?? Text(element, "mainEntityOfPage"),
        Text(element, "datePublished"));

    /// <summary>A property's text: a string, the first of a list, or the name or id of a thing.</summary>
    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(Text).FirstOrDefault(t => t is not null),
        JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id"),
        _ => null,
    };
}
