using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Lexicon
{
    [Theory]
    [InlineData("يعلن", EventType.State, WordShape.Present)]
    [InlineData("أعلنت", EventType.State, WordShape.Past)]
    [InlineData("يقل", EventType.State, WordShape.Present)]
    [InlineData("يقولون", EventType.State, WordShape.Present)]
    [InlineData("دعت", EventType.Request, WordShape.Past)]
    [InlineData("تدعو", EventType.Request, WordShape.Present)]
    [InlineData("التقى", EventType.Consult, WordShape.Past)]
    [InlineData("يلتقيان", EventType.Consult, WordShape.Present)]
    [InlineData("تستعيد", EventType.Assault, WordShape.Present)]
    [InlineData("أدينت", EventType.Accuse, WordShape.Past)]
    [InlineData("يدان", EventType.Accuse, WordShape.Present)]
    [InlineData("هجمات", EventType.Assault, WordShape.Noun)]
    [InlineData("غارتان", EventType.Assault, WordShape.Noun)]
    [InlineData("اجتماعات", EventType.Consult, WordShape.Noun)]
    [InlineData("المحتجين", EventType.Protest, WordShape.Participle)]
    [InlineData("اغتيل", EventType.Assault, WordShape.Past)]
    [InlineData("يؤكد", EventType.State, WordShape.Present)]
    [InlineData("أقالوا", EventType.Appoint, WordShape.Past)]
    [InlineData("قرارين", EventType.Decide, WordShape.Noun)]
    [InlineData("حوكم", EventType.Coerce, WordShape.Past)]
    [InlineData("نوقشت", EventType.Consult, WordShape.Past)]
    [InlineData("تبودلت", EventType.Cooperate, WordShape.Past)]
    [InlineData("أرجئت", EventType.Suspend, WordShape.Past)]
    [InlineData("يرجئ", EventType.Suspend, WordShape.Present)]
    [InlineData("لجؤوا", EventType.Move, WordShape.Past)]
    [InlineData("استرجاع", EventType.Coerce, WordShape.Noun)]
    public void An_inflected_form_is_read_as_its_entry(string word, EventType type, WordShape shape)
    {
        var token = Sample.Analyze(word).Tokens[0];
        Assert.Contains(EventLexicon.Default.Find(WordKey.Of(token.Stem)), r => r.Entry.Type == type && r.Shape == shape);
    }

    [Theory]
    [InlineData("كتاب")]
    [InlineData("الطقس")]
    [InlineData("مدرسة")]
    [InlineData("في")]
    [InlineData("الخميس")]
    public void A_word_for_no_event_has_no_reading(string word)
    {
        var token = Sample.Analyze(word).Tokens[0];
        Assert.Empty(EventLexicon.Default.Find(WordKey.Of(token.Stem)));
    }

    [Fact]
    public void Every_type_has_at_least_fifteen_entries() =>
        Assert.All(Enum.GetValues<EventType>(), type => Assert.True(EventLexicon.Default.Entries.Count(e => e.Type == type) >= 15, type.ToString()));

    [Fact]
    public void The_lexicon_holds_at_least_fifteen_hundred_verbs() =>
        Assert.InRange(EventLexicon.Default.Entries.Select(e => e.Verb).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Count(), 1500, int.MaxValue);

    /// <summary>The example of every verb is the verb itself: each form that the rules make of it must lead back to it.</summary>
    [Fact]
    public void Every_verb_is_found_by_its_past_and_its_present() =>
        Assert.Empty(EventLexicon.Default.Entries.Where(e => e.Verb.Length > 0).Where(e => !IsFound(e, VerbForms.Past(e.Verb).First()) || !IsFound(e, VerbForms.Present(e.Verb, e.Present).First())).Select(e => $"line {e.Line}: {e.Verb}"));

    [Fact]
    public void No_entry_stands_twice()
    {
        var twice = EventLexicon.Default.Entries.GroupBy(e => (e.Type, e.Verb, e.Present, e.Verb.Length > 0 ? "" : e.Subtype)).Where(g => g.Count() > 1);
        Assert.Empty(twice.Select(g => $"line {g.Last().Line}: {g.Last().Lemma} repeats line {g.First().Line}"));
    }

    private static bool IsFound(EventEntry entry, string form) => EventLexicon.Default.Find(WordKey.Of(form)).Any(r => r.Entry == entry);
}
