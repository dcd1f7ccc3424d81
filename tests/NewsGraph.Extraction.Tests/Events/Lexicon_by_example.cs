using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Every row of the event lexicon has a sentence in which it is met, and the words that also mean other things have one in which they name no event.</summary>
public class Lexicon_by_example
{
    private static readonly IReadOnlyList<FrameExample> Examples = FrameExample.Read(Repository.At("ontology", "corpus", "frames.tsv"));
    private static readonly EventExtractor Extractor = new();

    /// <summary>Verbs that the segmenter parts in their example: at the head of a sentence «ورد» is read as و and رد.</summary>
    private static readonly string[] Parted = ["ورد"];

    [Fact]
    public void Every_row_has_an_example()
    {
        var shown = Examples.Where(e => !e.IsCounter).Select(e => (e.Type, e.Verb)).ToHashSet();
        Assert.Empty(EventLexicon.Default.Entries.Where(e => !shown.Contains((e.Type, NameOf(e)))).Select(e => $"line {e.Line}: {e.Type} {NameOf(e)}"));
    }

    [Fact]
    public void Every_example_belongs_to_a_row()
    {
        var rows = EventLexicon.Default.Entries.Select(e => (e.Type, NameOf(e))).ToHashSet();
        Assert.Empty(Examples.Where(e => !rows.Contains((e.Type, e.Verb))).Select(e => $"line {e.Row.Line}: {e.Type} {e.Verb}"));
    }

    [Fact]
    public void The_row_is_met_in_its_example()
    {
        var unmet = Examples.Where(e => !e.IsCounter && !Meets(e)).Select(e => $"line {e.Row.Line}: {e.Type} {e.Verb} is not met at «{e.Word}»").ToList();
        Assert.True(unmet.Count == Parted.Length && Parted.All(verb => unmet.Exists(u => u.EndsWith($"«{verb}»", StringComparison.Ordinal))), string.Join('\n', unmet));
    }

    [Fact]
    public void Nearly_all_examples_are_read_as_their_event() => AtLeast(0.9, e => !e.IsCounter, (e, found) => found?.Type == e.Type);

    [Fact]
    public void Nearly_all_counter_examples_are_read_as_none() => AtLeast(0.9, e => e.IsCounter, (_, found) => found is null);

    private static string NameOf(EventEntry entry) => entry.Verb.Length > 0 ? entry.Verb : entry.Nouns[0];

    private static bool Meets(FrameExample example)
    {
        var view = Sample.View(example.Sentence.Text);
        return view.Readings[TokenOf(view.Document, example)].Any(r => r.Entry.Type == example.Type && NameOf(r.Entry) == example.Verb);
    }

    private static int TokenOf(Document document, FrameExample example) => new TokenLocator(document).Find(SpanOf(example)).First;

    private static TextSpan SpanOf(FrameExample example) => FrameExample.WordIn(example.Row, example.Sentence.Text);

    private static void AtLeast(double share, Func<FrameExample, bool> chosen, Func<FrameExample, ExtractedEvent?, bool> isRight)
    {
        var examples = Examples.Where(chosen).ToList();
        var wrong = examples.AsParallel().AsOrdered().Where(e => !isRight(e, Read(e))).Select(e => $"line {e.Row.Line}: {e.Row["text"]}").ToList();
        Assert.True(wrong.Count <= (1 - share) * examples.Count, $"{wrong.Count} of {examples.Count} are read wrong:\n{string.Join('\n', wrong)}");
    }

    private static ExtractedEvent? Read(FrameExample example)
    {
        var (document, entities) = Sample.Parse(example.Row["text"]);
        var token = TokenOf(document, example);
        return Extractor.Extract(document, entities, []).FirstOrDefault(e => e.TriggerToken == token);
    }
}
