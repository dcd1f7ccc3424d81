using System.Text.RegularExpressions;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Floors over a table of sentences; the failures are printed, so that a fall can be traced to its sentence.</summary>
public partial class Sentences
{
    private static readonly Lazy<Outcome[]> Outcomes = new(() => [.. ReadRows().Select(Run)]);

    [Fact]
    public void Marked_triggers_are_found_with_their_type() => Check("trigger", 0.80, o => o.Wanted != "-", o => o.Event is { } e && AnnotationLabels.Of(e.Type) == o.Wanted);

    [Fact]
    public void Words_that_name_no_event_here_are_passed_over() => Check("non-event", 0.50, o => o.Wanted == "-", o => o.Event is null);

    [Theory]
    [InlineData("agents", EventRole.Agent, 0.85)]
    [InlineData("targets", EventRole.Target, 0.70)]
    [InlineData("places", EventRole.Place, 0.75)]
    [InlineData("source", EventRole.Source, 0.85)]
    public void Arguments_are_those_of_the_table(string column, EventRole role, double floor) =>
        Check(column, floor, o => o.Event is not null && o.Wanted != "-", o => o.Names(role).Order(StringComparer.Ordinal).SequenceEqual(o.Row.List(column).Order(StringComparer.Ordinal)));

    [Fact]
    public void Polarity_is_that_of_the_table() =>
        Check("polarity", 0.90, o => o.Event is not null && o.Wanted != "-", o => AnnotationLabels.Of(o.Event!.Polarity) == o.Row["polarity"]);

    [Fact]
    public void Modality_is_that_of_the_table() =>
        Check("modality", 0.85, o => o.Event is not null && o.Wanted != "-", o => AnnotationLabels.Of(o.Event!.Modality) == o.Row["modality"]);

    private static void Check(string what, double floor, Func<Outcome, bool> applies, Func<Outcome, bool> right)
    {
        var cases = Outcomes.Value.Where(applies).ToArray();
        var wrong = cases.Where(c => !right(c)).ToArray();
        var share = 1 - ((double)wrong.Length / cases.Length);
        Assert.True(share >= floor, $"{what}: {share:F2} of {cases.Length} right; wrong:\n{string.Join('\n', wrong.Select(w => w.ToString()))}");
    }

    private static IReadOnlyList<TableRow> ReadRows()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Events", "sentences.tsv");
        using var reader = File.OpenText(path);
        return TableFile.Read(reader, "sentences.tsv").Rows;
    }

    private static Outcome Run(TableRow row)
    {
        var trigger = TriggerMark().Match(row["sentence"]).Groups[1].Value;
        var (document, entities) = Sample.Parse(TriggerMark().Replace(row["sentence"], "$1"));
        var events = new EventExtractor().Extract(document, entities, []);
        var start = Starting(row["sentence"]);
        return new Outcome(row, row["type"], events.FirstOrDefault(e => e.Trigger.Start < start + trigger.Length && e.Trigger.End > start), entities);
    }

    /// <summary>Where the trigger starts in the text without marks.</summary>
    private static int Starting(string marked) => Regex.Replace(marked[..marked.IndexOf('{', StringComparison.Ordinal)], @"\[[A-Z]+:([^\]]+)\]", "$1").Length;

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex TriggerMark();

    private sealed record Outcome(TableRow Row, string Wanted, ExtractedEvent? Event, EntityLayer Entities)
    {
        public IEnumerable<string> Names(EventRole role) => Event!.In(role).Select(id => Entities.Entities.First(e => e.Id == id).Name);

        public override string ToString() => Event is { } e
            ? $"{Row.Line}: {Row["sentence"]}: {e.Type} {e.Polarity} {e.Modality} {string.Join("; ", Enum.GetValues<EventRole>().Select(r => r + "=" + string.Join(",", Names(r))))}"
            : $"{Row.Line}: {Row["sentence"]}: nothing";
    }
}
