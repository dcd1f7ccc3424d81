using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Sentences of our own that show frames; learned models read most of them right, and a rise of the errors is seen here.</summary>
public class Frames_by_example
{
    private static readonly EventExtractor Extractor = new();

    private static IReadOnlyList<TableRow> Rows => TableFile.ReadEmbedded(typeof(EventLexicon).Assembly, "ontology/lexicon/extraction/frame-examples.tsv").Rows;

    [Fact]
    public void Most_examples_name_an_event_of_their_type() => AtLeast(0.85, row => row["type"] != "-", (row, found) => found?.Type == TypeOf(row));

    [Fact]
    public void Most_examples_have_the_agents_of_their_frame() => AtLeast(0.80, row => row["type"] != "-", (row, found) => Fills(row, "agents", found, EventRole.Agent));

    [Fact]
    public void Most_examples_have_the_targets_of_their_frame() => AtLeast(0.75, row => row["type"] != "-", (row, found) => Fills(row, "targets", found, EventRole.Target));

    [Fact]
    public void Most_counter_examples_name_no_event() => AtLeast(0.6, row => row["type"] == "-", (_, found) => found is null);

    private static EventType TypeOf(TableRow row) => AnnotationLabels.ParseEventType(row["type"]);

    private static bool Fills(TableRow row, string column, ExtractedEvent? found, EventRole role) =>
        found is not null && row.List(column).Order(StringComparer.Ordinal).SequenceEqual(found.In(role).Order(StringComparer.Ordinal));

    private static void AtLeast(double share, Func<TableRow, bool> chosen, Func<TableRow, ExtractedEvent?, bool> isRight)
    {
        var rows = Rows.Where(chosen).ToList();
        var wrong = rows.Where(row => !isRight(row, Read(row))).Select(row => row["text"]).ToList();
        Assert.True(wrong.Count <= (1 - share) * rows.Count, $"{wrong.Count} of {rows.Count} are read wrong:\n{string.Join('\n', wrong)}");
    }

    private static ExtractedEvent? Read(TableRow row)
    {
        var (document, entities) = Sample.Parse(row["text"]);
        return Extractor.Extract(document, entities, [])
            .FirstOrDefault(e => string.Equals(e.Trigger.Of(document.Article.Text), row["word"], StringComparison.Ordinal));
    }
}
