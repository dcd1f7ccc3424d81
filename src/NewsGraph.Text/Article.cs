using System.Collections.Immutable;

namespace NewsGraph.Text;

/// <summary>One news article as read, before any analysis.</summary>
/// <param name="Id">Name of the article, unique in its corpus: the file name without extension, or the id given in the data.</param>
/// <param name="Text">The article's text. Every span of the language wing is in offsets of this text.</param>
/// <param name="Metadata">What is known of the article beside its text.</param>
/// <param name="Blocks">The parts of the text in order, without overlap: title, dateline, paragraphs, captions, furniture.</param>
/// <param name="Source">Where the article was read from.</param>
public sealed record Article(string Id, string Text, ArticleMetadata Metadata, ImmutableArray<Block> Blocks, ArticleSource Source)
{
    /// <summary>Offsets of <paramref name="span"/> in the file as it is on disk (UTF-16 units of the decoded file).</summary>
    public TextSpan InFile(TextSpan span) => Source.Offsets.ToSource(span);
}

/// <summary>Where an article was read from.</summary>
/// <param name="Path">Path of the file as given by the user, or a URL.</param>
/// <param name="Offsets">From offsets in <see cref="Article.Text"/> to offsets in the decoded file.</param>
/// <param name="ContentHash">SHA-256 of the article's bytes (the file, or the line of a JSON-lines file), lower-case hex.</param>
public sealed record ArticleSource(string Path, OffsetMap Offsets, string ContentHash)
{
    /// <summary>Line of the file, from 1, that holds the article; 0 when the whole file is the article.
    /// Offsets of an article that is one line of a file count from the beginning of that line.</summary>
    public int Line { get; init; }
}

/// <summary>What is known of an article beside its text; everything may be unknown.</summary>
/// <param name="Title">Headline.</param>
/// <param name="Publisher">Outlet, as named by the data.</param>
/// <param name="Author">Byline.</param>
/// <param name="Agency">News agency credited in the dateline or byline.</param>
/// <param name="DatelinePlace">Place named in the dateline.</param>
/// <param name="Url">Address of the original.</param>
/// <param name="Published">When it was published, as far as known.</param>
/// <param name="Language">BCP 47 tag.</param>
public sealed record ArticleMetadata(
    string? Title = null,
    string? Publisher = null,
    string? Author = null,
    string? Agency = null,
    string? DatelinePlace = null,
    string? Url = null,
    DateBounds? Published = null,
    string Language = "ar");

/// <summary>One part of an article.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Span">Its place in <see cref="Article.Text"/>, without surrounding white space.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);

/// <summary>What a part of an article is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>Headline of the article.</summary>
    Title,

    /// <summary>Place and agency line before the text («بغداد – رويترز»).</summary>
    Dateline,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Menus, share buttons, related links, tags, font-size switches: never extracted from.</summary>
    Furniture,
}
