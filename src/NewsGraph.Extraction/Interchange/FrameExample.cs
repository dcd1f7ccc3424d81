using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>A sentence that shows what a row of the event lexicon means, or (a counter-example) that its word names no event.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Type">Event type of the lexicon's row.</param>
/// <param name="Verb">Verb of the lexicon's row, or its first noun where it has no verb.</param>
/// <param name="Word">The word of the sentence.</param>
/// <param name="IsCounter">True for a counter-example.</param>
/// <param name="Sentence">The sentence as an annotated article: its one event, or none.</param>
public sealed record FrameExample(TableRow Row, EventType Type, string Verb, string Word, bool IsCounter, AnnotatedArticle Sentence)
{
    private const string Counter = "-";

    /// <summary>Reads a table with the columns <c>type verb word agents targets text</c>; entities are marked in the text and numbered e1, e2 … as they come.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="TableFormatException">A row is malformed: its word is not in its text, or an entity is not marked.</exception>
    public static IReadOnlyList<FrameExample> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. TableFile.Read(reader, path).Rows.Select(Of)];
    }

    private static FrameExample Of(TableRow row)
    {
        var isCounter = row["type"] == Counter;
        var (verb, type) = isCounter ? CounterOf(row) : (row["verb"], row["type"]);
        var marked = MarkedText.Parse(row["text"]);
        var span = WordIn(row, marked.Text);
        var ids = Enumerable.Range(1, marked.Marks.Count).Select(i => $"e{i}").ToList();
        IReadOnlyList<string> In(string column) => [.. row.List(column).Select(id => ids.Contains(id, StringComparer.Ordinal) ? id : throw row.Error(column, $"there is no entity {id} in the text"))];
        var trigger = new AnnotatedTrigger(span.Start, span.End, row["word"]);
        AnnotatedEvent[] events = isCounter ? [] : [new("v1", type, trigger, In("agents"), In("targets"), [], [], null, "positive", "asserted")];
        var annotation = new Annotation(
            $"frame-{row.Line}",
            [.. marked.Marks.Select((m, i) => new AnnotatedEntity(ids[i], AnnotationLabels.Of(m.Type), m.Span.Of(marked.Text), null))],
            [.. marked.Marks.Select((m, i) => new AnnotatedMention(ids[i], m.Span.Start, m.Span.End, m.Span.Of(marked.Text)))],
            events,
            []);
        return new FrameExample(row, AnnotationLabels.ParseEventType(type), verb, row["word"], isCounter, new AnnotatedArticle(annotation.Article, marked.Text, new ArticleMetadata(), annotation));
    }

    private static (string Verb, string Type) CounterOf(TableRow row) => row["verb"].Split('/') is [var verb, var type]
        ? (verb, type)
        : throw row.Error("verb", "a counter-example names its row of the lexicon as VERB/TYPE");

    /// <summary>Where the word of a row stands in a text: as a word of its own, or else behind clitics.</summary>
    /// <exception cref="TableFormatException">It does not.</exception>
    public static TextSpan WordIn(TableRow row, string text)
    {
        var (word, inside) = (row["word"], -1);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0 && word.Length > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return new TextSpan(at, at + word.Length);
            }

            inside = inside < 0 ? at : inside;
        }

        return inside >= 0 ? new TextSpan(inside, inside + word.Length) : throw row.Error("word", $"«{word}» does not stand in the text");
    }
}
