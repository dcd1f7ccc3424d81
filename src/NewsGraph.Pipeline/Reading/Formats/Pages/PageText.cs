using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsGraph.Pipeline.Reading.Layout;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>The text of a page's article, a line for each block element, with the kinds that the markup gives and the way back to the source.</summary>
internal sealed class PageText
{
    private readonly OffsetMapBuilder _builder = new();
    private readonly List<Block> _parts = [];
    private readonly Dictionary<IText, SourceCharacter[]> _places;
    private readonly IElement? _headline;
    private int _lineStart;
    private int _lastSource;
    private BlockKind? _kind;
    private (int Start, int End)? _space;

    private PageText(Dictionary<IText, SourceCharacter[]> places, IElement? headline)
    {
        _places = places;
        _headline = headline;
    }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>From the text to the page's source.</summary>
    public OffsetMap Offsets { get; private set; } = OffsetMap.Identity;

    /// <summary>Lines whose kind the markup gives.</summary>
    public IReadOnlyList<Block> Parts => _parts;

    /// <summary>The headline as shown, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>Reads the article of a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="source">Its source.</param>
    /// <param name="title">Its title as stated, to tell the headline from other headings.</param>
    public static PageText Of(IHtmlDocument document, string source, string? title)
    {
        var main = MainContent.Of(document);
        var headline = Headline(document, title);
        var page = new PageText(new SourceAligner(source).Align(document), headline);
        if (headline is not null && !main.Contains(headline) && !IsAfter(headline, main))
        {
            page.ReadElement(headline, null);
        }

        page.ReadElement(main, null);
        page.Finish(headline);
        return page;
    }

    private static IElement? Headline(IHtmlDocument document, string? title)
    {
        var headings = document.QuerySelectorAll("h1, [itemprop~='headline']").Where(h => h.LocalName != "meta").ToList();
        var key = title is null ? null : TextKey.Of(title);
        return headings.Find(h => key is { Length: > 0 } && key.Contains(TextKey.Of(h.TextContent), StringComparison.Ordinal) && TextKey.CountWords(h.TextContent) > 2)
            ?? headings.Find(h => TextKey.CountWords(h.TextContent) > 2);
    }

    private static bool IsAfter(INode node, INode other) =>
        other.CompareDocumentPosition(node).HasFlag(DocumentPositions.Following);

    private void ReadElement(IElement element, BlockKind? inherited)
    {
        if (PageElements.IsHidden(element))
        {
            return;
        }

        var isBlock = PageElements.IsBlock(element);
        var kind = element == _headline ? BlockKind.Title : inherited ?? PageElements.KindOf(element);
        if (isBlock || kind != inherited)
        {
            EndLine();
        }

        _kind = kind;
        foreach (var child in element.ChildNodes)
        {
            ReadNode(child, kind);
        }

        if (isBlock || kind != inherited)
        {
            EndLine();
        }

        _kind = inherited;
    }

    private void ReadNode(INode node, BlockKind? kind)
    {
        if (node is IText text && _places.TryGetValue(text, out var characters))
        {
            foreach (var character in characters)
            {
                Append(character);
            }
        }
        else if (node is IElement element)
        {
            ReadElement(element, kind);
        }
    }

    /// <summary>White space of any length is one space, and none at the start of a line.</summary>
    private void Append(SourceCharacter character)
    {
        _lastSource = character.End;
        if (!char.IsWhiteSpace(character.Value))
        {
            FlushSpace();
            _builder.Append(character.Value, character.Start, character.End);
        }
        else if (_builder.Length > _lineStart)
        {
            _space = _space is { } open ? (open.Start, character.End) : (character.Start, character.End);
        }
    }

    private void FlushSpace()
    {
        if (_space is { } space)
        {
            _builder.Append(' ', space.Start, space.End);
            _space = null;
        }
    }

    private void EndLine()
    {
        _space = null;
        if (_builder.Length == _lineStart)
        {
            return;
        }

        if (_kind is { } kind)
        {
            _parts.Add(new Block(kind, new TextSpan(_lineStart, _builder.Length)));
        }

        _builder.AppendReplacement("\n", _lastSource, _lastSource);
        _lineStart = _builder.Length;
    }

    private void Finish(IElement? headline)
    {
        EndLine();
        Text = _builder.ToString();
        Offsets = _builder.ToMap();
        var title = _parts.FindIndex(p => p.Kind == BlockKind.Title);
        Title = title >= 0 ? _parts[title].Span.Of(Text) : headline?.TextContent.Trim();
    }
}
