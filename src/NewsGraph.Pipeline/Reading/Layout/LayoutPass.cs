using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>One walk over the lines of one text.</summary>
internal sealed class LayoutPass(
    string text,
    List<TextLine> lines,
    ArticleMetadata known,
    IReadOnlyList<Block> given,
    PageFurniture furniture,
    DatelineReader datelines,
    HeaderCues cues)
{
    private const int LongestTitle = 30;
    private const int LongestCaption = 35;
    private const int LongestByline = 4;
    private const int LongestMenuItem = 8;
    private const int DatelineWithin = 3;
    private const int LongestDateLine = 10;

    private readonly List<Block> _blocks = [];
    private readonly Dictionary<int, BlockKind> _given = given.ToDictionary(b => b.Span.Start, b => b.Kind);
    private ArticleMetadata _metadata = known;
    private FurnitureScope? _open;
    private int _paragraphs;

    /// <summary>Walks the text.</summary>
    public LaidOutPage Run()
    {
        var title = TitleLine();
        var lead = LeadLine(title);
        for (var i = 0; i < lines.Count; i++)
        {
            Place(i, title, lead);
        }

        if (title >= 0 && _metadata.Title is null)
        {
            _metadata = _metadata with { Title = lines[title].Span.Of(text) };
        }

        return new LaidOutPage([.. _blocks], _metadata);
    }

    private void Place(int index, int title, int lead)
    {
        var line = lines[index];
        if (_given.TryGetValue(line.Span.Start, out var kind))
        {
            Add(kind, line.Span);
        }
        else if (index == title)
        {
            Add(BlockKind.Title, line.Span);
        }
        else if (IsFurniture(line) || IsBeforeTitle(line, index, title) || IsRepeatedTitle(line, title) || IsDateLine(line, index, title, lead))
        {
            Add(BlockKind.Furniture, line.Span);
        }
        else if (_paragraphs < DatelineWithin && TakeDateline(line))
        {
            return;
        }
        else
        {
            Add(KindByCueOrPlace(line, index, lead), line.Span);
        }
    }

    private void Add(BlockKind kind, TextSpan span)
    {
        if (kind == BlockKind.Paragraph)
        {
            AddParagraph(span);
        }
        else
        {
            _blocks.Add(new Block(kind, span));
        }
    }

    /// <summary>A paragraph may open with a dateline and close with furniture.</summary>
    private void AddParagraph(TextSpan span)
    {
        var start = span.Start;
        if (_paragraphs++ == 0 && datelines.ReadOpening(text.AsSpan(span.Start, span.Length)) is { } opening)
        {
            Learn(opening);
            _blocks.Add(new Block(BlockKind.Dateline, TextLine.Trim(text, start, start + opening.Length)));
            start = TextLine.Trim(text, start + opening.Length, span.End).Start;
        }

        var tail = FurnitureTail.Find(text, new TextSpan(start, span.End), furniture.Tails);
        _blocks.Add(new Block(BlockKind.Paragraph, TextLine.Trim(text, start, tail)));
        if (tail < span.End)
        {
            _blocks.Add(new Block(BlockKind.Furniture, TextLine.Trim(text, tail, span.End)));
        }
    }

    private BlockKind KindByCueOrPlace(TextLine line, int index, int lead)
    {
        if (cues.Match(line) is { } byCue && line.Words <= LongestCaption && !line.IsRunningText)
        {
            return byCue;
        }

        return index < lead && !line.EndsSentence ? HeaderKind(line) : BlockKind.Paragraph;
    }

    /// <summary>Between title and first paragraph: a name alone is the byline; anything longer stands under a picture, unless it is a sentence
    /// that lacks its full stop.</summary>
    private BlockKind HeaderKind(TextLine line)
    {
        if (text[line.Span.End - 1] == ':' || LineAnalysis.BeginsWithVerb(line.Span.Of(text)))
        {
            return BlockKind.Paragraph;
        }

        return line.Words <= LongestByline ? BlockKind.Byline : BlockKind.Caption;
    }

    private bool TakeDateline(TextLine line)
    {
        if (line.IsRunningText || datelines.ReadLine(text.AsSpan(line.Span.Start, line.Span.Length)) is not { } dateline)
        {
            return false;
        }

        Learn(dateline);
        LearnDate(line);
        Add(BlockKind.Dateline, line.Span);
        return true;
    }

    private void Learn(Dateline dateline) => _metadata = _metadata with
    {
        DatelinePlace = _metadata.DatelinePlace ?? dateline.Place,
        Agency = _metadata.Agency ?? dateline.Agency,
        Publisher = _metadata.Publisher ?? dateline.Outlet,
        Author = _metadata.Author ?? dateline.Author,
    };

    private void LearnDate(TextLine line)
    {
        if (_metadata.Published is null)
        {
            _metadata = _metadata with { Published = StatedDate.In(line.Span.Of(text)) };
        }
    }

    /// <summary>A date alone between title and first paragraph is the day of publication.</summary>
    private bool IsDateLine(TextLine line, int index, int title, int lead)
    {
        if (index <= title || index >= lead || line.Words > LongestDateLine || StatedDate.Whole(line.Span.Of(text)) is not { } date)
        {
            return false;
        }

        _metadata = _metadata with { Published = _metadata.Published ?? date };
        return true;
    }

    private bool IsFurniture(TextLine line)
    {
        if (_open == FurnitureScope.End)
        {
            return true;
        }

        if (furniture.Match(text.AsSpan(line.Span.Start, line.Span.Length), line) is { } cue)
        {
            _open = Opened(cue, line);
            if (cue.What == "date")
            {
                LearnDate(line);
            }

            return true;
        }

        _open = line.IsRunningText ? null : _open;
        return _open == FurnitureScope.Section;
    }

    /// <summary>A cue that stands alone opens the list below it; the end of a page only counts once there has been a page.</summary>
    private FurnitureScope? Opened(FurnitureCue cue, TextLine line) => cue.Scope switch
    {
        FurnitureScope.End when _paragraphs > 0 => FurnitureScope.End,
        FurnitureScope.Section or FurnitureScope.End when line.Key.Length == cue.Key.Length => FurnitureScope.Section,
        _ => _open,
    };

    private static bool IsBeforeTitle(TextLine line, int index, int title) =>
        index < title && line.Words <= LongestMenuItem && !line.EndsSentence;

    private bool IsRepeatedTitle(TextLine line, int title) =>
        title >= 0 && line.Key.Length > 0 && line.Key == lines[title].Key;

    /// <summary>The line that repeats the known title; else the first line that can be one.</summary>
    private int TitleLine()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (_given.TryGetValue(lines[i].Span.Start, out var kind) && kind == BlockKind.Title)
            {
                return i;
            }
        }

        return KnownTitleLine() is var at and >= 0 ? at : FirstTitleLike();
    }

    private int KnownTitleLine()
    {
        if (_metadata.Title is null)
        {
            return -1;
        }

        var key = TextKey.Of(_metadata.Title);
        return lines.FindIndex(l => l.Key == key);
    }

    private int FirstTitleLike()
    {
        var first = lines.FindIndex(l => furniture.Match(text.AsSpan(l.Span.Start, l.Span.Length), l) is null);
        return first >= 0 && first < lines.Count - 1 && lines[first] is { EndsSentence: false, Words: <= LongestTitle }
            && datelines.ReadLine(text.AsSpan(lines[first].Span.Start, lines[first].Span.Length)) is null
            ? first
            : -1;
    }

    /// <summary>The first line of running text after the title; without one nothing is header.</summary>
    private int LeadLine(int title) => Math.Max(0, lines.FindIndex(title + 1, l => l.IsRunningText || l.Words > LongestCaption));
}
