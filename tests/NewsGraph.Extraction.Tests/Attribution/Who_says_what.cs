using NewsGraph.Extraction.Attribution;
using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Attribution;

/// <summary>Quotations are kept whole with their speakers, and each event knows the speech by which the article has it.</summary>
public class Who_says_what
{
    [Theory]
    [InlineData("قال «نعم» وعاد.", "نعم")]
    [InlineData("كتب \"هذا أول\" ثم \"هذا ثان\".", "هذا أول|هذا ثان")]
    [InlineData("قال «سمعت \"لا\" مرتين».", "سمعت \"لا\" مرتين")]
    [InlineData("قال “نعم”.", "نعم")]
    [InlineData("علامة \" بلا\nأختها، ثم «كلام\nطويل»", "كلام\nطويل")]
    [InlineData("علامة « بلا أخت", "")]
    public void Marks_find_their_partners(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), QuotedSpans.Find(text).Select(s => s.Of(text)));

    [Theory]
    [InlineData("وقال [PER:رامي الصالح]: «لن نقبل هذا القرار أبدا».", "قال", "لن نقبل هذا القرار أبدا", "e1")]
    [InlineData("«لن نقبل هذا القرار أبدا»، قال [PER:رامي الصالح] أمس.", "قال", "لن نقبل هذا القرار أبدا", "e1")]
    [InlineData("رد [PER:رامي الصالح] على السؤال. «لن نقبل هذا القرار أبدا».", "رد", "لن نقبل هذا القرار أبدا", "e1")]
    [InlineData("زار المعرض وفيه لوحة «حديقة الورد».", "زار", "", "")]
    public void A_quotation_is_its_speakers(string marked, string speech, string words, string speaker)
    {
        var (document, entities) = Sample.Parse(marked);
        var found = AttributionFinder.Find(document, entities, entities.Entities.Count == 0 ? [] : [Event(document, "v1", EventType.State, speech, agent: "e1")]).Quotations;
        Assert.Equal(words.Length == 0 ? [] : [(words, speaker, "v1")], found.Select(q => (q.Span.Of(document.Article.Text), string.Join('|', q.Speakers), q.SpeechEvent)));
    }

    [Fact]
    public void A_chain_leads_from_the_act_to_the_one_who_tells_it_last()
    {
        var (document, entities) = Sample.Parse("ذكرت [ORG:وكالة سنابل] أن [PER:رامي الصالح] قال إن [ORG:الجيش] قصف [LOC:الرستن].");
        var found = AttributionFinder.Find(document, entities,
        [
            Event(document, "v1", EventType.State, "ذكرت", agent: "e1"),
            Event(document, "v2", EventType.State, "قال", agent: "e2", source: "e1"),
            Event(document, "v3", EventType.Assault, "قصف", agent: "e3", source: "e2"),
        ]);
        Assert.Equal(new Dictionary<string, string> { ["v2"] = "v1", ["v3"] = "v2" }, found.ToldIn);
    }

    [Fact]
    public void Two_who_tell_of_each_other_make_no_circle()
    {
        var (document, entities) = Sample.Parse("ذكر [PER:رامي الصالح] أن [PER:سامر النجار] قال ذلك.");
        var found = AttributionFinder.Find(document, entities,
        [
            Event(document, "v1", EventType.State, "ذكر", agent: "e1", source: "e2"),
            Event(document, "v2", EventType.State, "قال", agent: "e2", source: "e1"),
        ]);
        Assert.Equal(new Dictionary<string, string> { ["v1"] = "v2" }, found.ToldIn);
    }

    [Theory]
    [InlineData("قالت [GRP:مصادر مطلعة] إن الهدنة انهارت.", MentionKind.Group, true)]
    [InlineData("قال [PER:رامي الصالح] إن الهدنة انهارت.", MentionKind.Name, false)]
    public void A_source_without_a_name_is_told_apart(string marked, MentionKind kind, bool isUnnamed)
    {
        var (document, entities) = Sample.Parse(marked);
        var layer = new EntityLayer(entities.Entities, [.. entities.Mentions.Select(m => m with { Kind = kind })]);
        Assert.Equal(isUnnamed, AttributionFinder.Find(document, layer, [Event(document, "v1", EventType.Suspend, "انهارت", source: "e1")]).Unnamed.Contains("e1"));
    }

    private static ExtractedEvent Event(Document document, string id, EventType type, string word, string? agent = null, string? source = null)
    {
        var start = document.Article.Text.IndexOf(word, StringComparison.Ordinal);
        var arguments = new[] { (EventRole.Agent, agent), (EventRole.Source, source) }.Where(a => a.Item2 is not null).Select(a => new EventArgument(a.Item1, a.Item2!, "test", 1));
        return new ExtractedEvent(id, type, new TextSpan(start, start + word.Length), 0, [.. arguments], null, Polarity.Positive, Modality.Asserted, "test", 1);
    }
}
