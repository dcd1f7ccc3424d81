using System.Collections.Immutable;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Shelving;

/// <summary>The article and its sentences as a record, without tokens.</summary>
internal static class ArticleRecord
{
    /// <summary>Writes all but the id, which the shelf knows.</summary>
    public static void Write(RecordWriter to, Document document)
    {
        var article = document.Article;
        to.Text(article.Text);
        Write(to, article.Metadata);
        to.List(article.Blocks, b =>
        {
            to.Int((int)b.Kind);
            to.Span(b.Span);
        });
        to.Text(article.Source.Path);
        to.Text(article.Source.ContentHash);
        to.Int(article.Source.Line);
        to.List(article.Source.Offsets.Runs, r =>
        {
            to.Int(r.Derived);
            to.Int(r.Source);
            to.Int(r.Length);
            to.Int(r.SourceEnd);
        });
        to.List(document.Sentences, s =>
        {
            to.Span(s.Span);
            to.Int(s.First);
            to.Int(s.Count);
            to.Int((int)s.Kind);
            to.Int(s.Paragraph);
        });
    }

    /// <summary>Reads the article of an id.</summary>
    public static Document Read(RecordReader from, string id)
    {
        var (text, metadata) = (from.Text(), ReadMetadata(from));
        var blocks = from.List(() => new Block((BlockKind)from.Int(), from.Span()));
        var (path, hash, line) = (from.Text(), from.Text(), from.Int());
        var offsets = OffsetMap.FromRuns(from.List(() => new OffsetMap.Run(from.Int(), from.Int(), from.Int(), from.Int())));
        var index = 0;
        var sentences = from.List(() => new Sentence(index++, from.Span(), from.Int(), from.Int(), (BlockKind)from.Int(), from.Int()));
        var article = new Article(id, text, metadata, [.. blocks], new ArticleSource(path, offsets, hash) { Line = line });
        return new Document(article, ImmutableArray.Create(sentences), []);
    }

    private static void Write(RecordWriter to, ArticleMetadata known)
    {
        to.Text(known.Title);
        to.Text(known.Publisher);
        to.Text(known.Author);
        to.Text(known.Agency);
        to.Text(known.DatelinePlace);
        to.Text(known.Url);
        to.Date(known.Published);
        to.Text(known.Language);
    }

    private static ArticleMetadata ReadMetadata(RecordReader from) => new(
        from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.Date(), from.Text());
}
