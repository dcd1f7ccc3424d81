using AngleSharp.Dom;
using NewsGraph.Pipeline.Reading.Layout;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>
/// Finds the element that holds the article: what the page itself marks as article body, else the element whose paragraphs have the
/// most words outside links (after Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", 2010:
/// text and link density decide).
/// </summary>
internal static class MainContent
{
    private const int ShortestParagraph = 8;
    private const int EnoughWords = 20;

    /// <summary>The element that holds the article's text.</summary>
    public static IElement Of(IDocument document)
    {
        var marked = document.QuerySelector("[itemprop~='articleBody']");
        return marked is not null && OwnWords(marked) >= EnoughWords ? marked : Densest(document);
    }

    /// <summary>Words of an element that stand in links, as a share of all.</summary>
    public static double LinkDensity(IElement element)
    {
        var all = TextKey.CountWords(element.TextContent);
        return all == 0 ? 0 : (double)element.QuerySelectorAll("a").Sum(a => TextKey.CountWords(a.TextContent)) / all;
    }

    private static IElement Densest(IDocument document)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in document.QuerySelectorAll("p, div, td, section, article").Where(e => !PageElements.IsFurniture(e)))
        {
            var words = paragraph.LocalName == "p" ? TextKey.CountWords(paragraph.TextContent) : OwnWords(paragraph);
            if (words >= ShortestParagraph)
            {
                Credit(paragraph, words * (1 - LinkDensity(paragraph)), scores);
            }
        }

        var root = document.Body ?? document.DocumentElement;
        var best = scores.OrderByDescending(s => s.Value).Select(s => s.Key).FirstOrDefault() ?? root;
        return best.Closest("article") ?? best;
    }

    /// <summary>A paragraph speaks for its parent, half as much for its grandparent; text without paragraphs for its own element.</summary>
    private static void Credit(IElement paragraph, double words, Dictionary<IElement, double> scores)
    {
        var first = paragraph.LocalName == "p" ? paragraph.ParentElement : paragraph;
        for (var (element, share) = (first, 1.0); element is not null && share > 0.4; element = element.ParentElement, share /= 2)
        {
            scores[element] = scores.GetValueOrDefault(element) + (words * share);
        }
    }

    private static int OwnWords(IElement element) =>
        element.ChildNodes.OfType<IText>().Sum(t => TextKey.CountWords(t.Data))
        + (element.GetAttribute("itemprop") is null ? 0 : TextKey.CountWords(element.TextContent));
}
