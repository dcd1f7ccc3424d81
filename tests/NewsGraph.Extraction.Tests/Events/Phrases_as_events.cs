using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Every row of the phrase table by its own example and counter-example, and what a phrase makes of the event.</summary>
public class Phrases_as_events
{
    public static TheoryData<int, string, string, string> Rows()
    {
        var data = new TheoryData<int, string, string, string>();
        foreach (var row in EventPhrases.ReadTable().Rows)
        {
            data.Add(row.Line, row["type"], row["example"], row["counter"]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_names_an_event_in_its_example_and_not_in_its_counter(int line, string type, string example, string counter)
    {
        Assert.Contains(Opened(example), r => r.Line == line && AnnotationLabels.Of(r.Type) == type);
        Assert.DoesNotContain(Opened(counter), r => r.Line == line);
    }

    [Fact]
    public void The_words_of_a_phrase_are_one_event_with_the_target_after_it()
    {
        var (document, entities) = Sample.Parse("أبلغت [ORG:الحكومة] [ORG:الجيش] ألا يسعى للحصول على مساعدة من [ORG:التحالف].");
        var events = new EventExtractor().Extract(document, entities, []);
        var sought = Assert.Single(events, e => e.Rule.StartsWith("event-phrases.tsv", StringComparison.Ordinal));
        Assert.Equal((EventType.Request, Polarity.Negative, Modality.Requested), (sought.Type, sought.Polarity, sought.Modality));
        Assert.Equal(["e3"], sought.In(EventRole.Target));
        Assert.DoesNotContain(events, e => e.Trigger.Start > sought.Trigger.End);
    }

    [Theory]
    [InlineData("دعا المجلس إلى وقف فوري لإطلاق النار في المدينة.", 0)]
    [InlineData("أعلن الطرفان وقفا لإطلاق النار.", 0)]
    [InlineData("أدى إطلاق النار إلى جرح شرطي.", 1)]
    public void A_ceasefire_is_not_read_as_shooting(string text, int shootings)
    {
        var (document, entities) = Sample.Parse(text);
        var events = new EventExtractor().Extract(document, entities, []);
        Assert.Equal(shootings, events.Count(e => e.Type == EventType.Assault));
    }

    [Fact]
    public void A_row_without_further_words_belongs_into_the_lexicon()
    {
        const string Table = "# title: t\n# licence: l\n# source: s\n# columns: type verb present nouns participles words subtype target content example counter\n# limits: l\nASSAULT\tقصف\t\t\t\t\tbomb\tobject\t\t-\t-\n";
        var error = Assert.Throws<TableFormatException>(() => EventPhrases.FromTable(TableFile.Read(new StringReader(Table), "event-phrases.tsv")));
        Assert.Contains("event-lexicon.tsv", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<EventEntry> Opened(string text)
    {
        var view = Sample.View(text);
        _ = new PhraseTriggers(EventPhrases.Default, EventHomographs.Default).Apply(view, []);
        return view.Phrases.Values.Select(p => p.Reading.Entry);
    }
}
