using NewsGraph.Extraction;
using NewsGraph.Extraction.Attribution;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Store;
using NewsGraph.Text;

namespace NewsGraph.Tests;

/// <summary>Who says so, in whose words and through whom, can be asked of the graph.</summary>
public class Attributing
{
    [Fact]
    public void A_claim_leads_through_the_speech_that_tells_it_to_the_one_who_reports_the_speech()
    {
        var evidence = Evidence(Told(), "rejects");
        Assert.Equal(["مصدر"], evidence.SaidBy.Select(Label));
        Assert.Equal([["وكالة"]], evidence.ToldBy.Select(step => step.Select(Label).ToArray()));
        Assert.True(evidence.IsUnnamedSource);
    }

    [Fact]
    public void A_claim_in_a_quotation_has_the_speakers_own_words()
    {
        var quads = Map(Told());
        var quotation = Assert.Single(quads, q => q.Object == Ng.Quotation).Subject;
        Assert.Equal("العراق التحالف", Evidence(Told(), "rejects").Quotation);
        Assert.Contains(quads, q => q.Subject == quotation && q.Predicate == Ng.Speaker && Label((Iri)q.Object) == "مصدر");
        Assert.Contains(quads, q => q.Subject == quotation && q.Predicate == Ng.SpokenIn);
    }

    [Fact]
    public void What_is_not_attributed_says_nothing_of_it()
    {
        var quads = Map(Told() with { Attribution = ArticleAttribution.None });
        Assert.DoesNotContain(quads, q => q.Predicate == Ng.ToldIn || q.Predicate == Ng.InQuotation || q.Predicate == Ng.UnnamedSource || q.Object == Ng.Quotation);
    }

    /// <summary>«The agency: a source: Iraq rejects the coalition», the last words quoted.</summary>
    private static ArticleExtraction Told() => Made.Article(
        "a",
        [Made.Place("e1", "العراق", "iraq"), Made.Body("e2", "التحالف", "coalition"), Made.Group("e3", "مصدر"), Made.Body("e4", "وكالة", "agency")],
        [Made.Event("v1", EventType.Reject, ["e1"], ["e2"], sources: ["e3"]), Made.Event("v2", EventType.State, ["e3"], [], sources: ["e4"])]) with
    {
        Attribution = new ArticleAttribution([new Quotation("q1", new TextSpan(0, 14), "v2", ["e3"])], new Dictionary<string, string> { ["v1"] = "v2" }, new HashSet<string> { "e3" }),
    };

    private static Evidence Evidence(ArticleExtraction article, string property)
    {
        var quads = Map(article);
        var store = new MemoryStore();
        store.Load(quads);
        var reader = new EvidenceReader(store.Snapshot());
        var edge = Assert.Single(quads, q => q.Predicate == Ng.Term(property));
        return Assert.Single(reader.Of(Assert.Single(reader.Edges((Iri)edge.Subject, Ng.Term(property), (Iri)edge.Object))));
    }

    private static string Label(Iri thing) => Map(Told()).Where(q => q.Subject == thing && q.Predicate == Foreign.Label).Select(q => ((Literal)q.Object).Lexical).First();

    private static List<Quad> Map(ArticleExtraction article) => [.. new GraphMapper(new MappingOptions { IncludeOntology = false }, KnownWorld.Empty).Map([article])];
}
