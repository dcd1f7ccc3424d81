using NewsGraph.Extraction;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Tests;

public class Mapping_to_quads
{
    [Fact]
    public void An_asserted_positive_claim_makes_a_direct_edge_with_its_evidence()
    {
        var quads = Map(Refusal());
        var edge = Assert.Single(quads, q => q.Predicate == Ng.Term("rejects"));
        var store = new MemoryStore();
        store.Load(quads);
        var reader = new EvidenceReader(store.Snapshot());
        var node = Assert.Single(reader.Edges((Iri)edge.Subject, Ng.ActedOn, (Iri)edge.Object));
        var claim = Assert.Single(reader.Of(node));
        Assert.Equal("title of a", claim.Title);
        Assert.Equal(claim.Words, claim.Marked("[", "]")!.Split('[')[1].Split(']')[0]);
    }

    [Theory]
    [InlineData(Polarity.Negative, Modality.Asserted)]
    [InlineData(Polarity.Positive, Modality.Planned)]
    [InlineData(Polarity.Positive, Modality.Possible)]
    [InlineData(Polarity.Positive, Modality.Requested)]
    public void What_is_denied_planned_possible_or_requested_makes_no_edge(Polarity polarity, Modality modality)
    {
        var quads = Map(Refusal(polarity, modality));
        Assert.DoesNotContain(quads, q => q.Object == Ng.DirectEdge);
        Assert.Contains(quads, q => q.Predicate == Ng.HasPolarity && q.Object == Ng.Term(polarity));
        Assert.Contains(quads, q => q.Predicate == Ng.HasModality && q.Object == Ng.Term(modality));
    }

    [Fact]
    public void An_edge_below_the_threshold_is_kept_with_a_flag_and_makes_no_triple()
    {
        var quads = Map(new MappingOptions { EdgeThreshold = 0.95 }, Refusal());
        Assert.DoesNotContain(quads, q => q.Predicate == Ng.Term("rejects"));
        var node = Assert.Single(quads, q => q.Object == Ng.UncertainEdge).Subject;
        Assert.Contains(quads, q => q.Subject == node && q.Predicate == Ng.BelowThreshold);
        Assert.Contains(quads, q => q.Subject == node && q.Predicate == Ng.EdgeClaim);
    }

    [Fact]
    public void Two_independent_texts_make_an_edge_surer_than_either()
    {
        var quads = Map(new MappingOptions { EdgeThreshold = 0.95 }, Refusal(), Refusal(id: "b"));
        var node = Assert.Single(quads, q => q.Object == Ng.DirectEdge).Subject;
        Assert.Equal("0.99", quads.Single(q => q.Subject == node && q.Predicate == Ng.Confidence).Object is Literal l ? l.Lexical : null);
        Assert.Equal("2", quads.Single(q => q.Subject == node && q.Predicate == Ng.IndependentSources).Object is Literal n ? n.Lexical : null);
    }

    [Fact]
    public void A_claim_that_is_likelier_wrong_is_flagged()
    {
        var unsure = Refusal() with { Events = [.. Refusal().Events.Select(e => e with { Confidence = 0.4 })] };
        Assert.Contains(Map(unsure), q => q.Predicate == Ng.BelowThreshold && q.Subject.ToString()!.Contains("/claim/", StringComparison.Ordinal));
        Assert.DoesNotContain(Map(Refusal()), q => q.Predicate == Ng.BelowThreshold);
    }

    [Fact]
    public void Those_who_meet_are_joined_both_ways()
    {
        var talks = Made.Article("a", [Made.Place("e1", "العراق", "iraq"), Made.Place("e2", "إيران", "iran")], [Made.Event("v1", EventType.Consult, ["e1", "e2"], [])]);
        Assert.Equal(2, Map(talks).Count(q => q.Predicate == Ng.Term("meets")));
    }

    [Fact]
    public void Those_who_attack_together_are_not_said_to_attack_each_other()
    {
        var attack = Made.Article("a", [Made.Place("e1", "العراق", "iraq"), Made.Place("e2", "إيران", "iran")], [Made.Event("v1", EventType.Assault, ["e1", "e2"], [])]);
        Assert.DoesNotContain(Map(attack), q => q.Predicate == Ng.Term("attacks"));
    }

    [Fact]
    public void Every_direct_triple_has_just_one_edge_node()
    {
        var quads = Map(Refusal(), Office());
        var triples = quads.Where(q => q.Predicate == Ng.Term("rejects") || q.Predicate == Ng.HoldsOfficeIn).Select(q => (q.Subject, (Term)q.Predicate, q.Object)).ToHashSet();
        Term Value(Term node, Iri property) => quads.Single(q => q.Subject == node && q.Predicate == property).Object;
        var nodes = quads.Where(q => q.Object == Ng.DirectEdge).Select(q => q.Subject).Select(n => (Value(n, Ng.EdgeFrom), Value(n, Ng.EdgeType), Value(n, Ng.EdgeTo))).ToList();
        Assert.Equal(nodes.Count, nodes.Distinct().Count());
        Assert.Equal(triples, nodes.ToHashSet());
    }

    [Fact]
    public void An_office_is_a_membership_with_its_words_and_its_claim()
    {
        var quads = Map(Office());
        var membership = Assert.Single(quads, q => q.Object == Foreign.Membership).Subject;
        Assert.Contains(quads, q => q.Subject == membership && q.Predicate == Ng.Office && ((Literal)q.Object).Lexical == "رئيس الوزراء");
        Assert.Contains(quads, q => q.Subject == membership && q.Predicate == Foreign.WasDerivedFrom);
    }

    [Fact]
    public void Adding_an_article_leaves_the_graphs_of_the_others_alone()
    {
        IEnumerable<Quad> Own(IEnumerable<Quad> quads) => quads.Where(q => q.Graph is Iri graph && graph.Value.EndsWith("/graph/a", StringComparison.Ordinal));
        Assert.Equal(Own(Map(Refusal())), Own(Map(Refusal(), Office())));
    }

    [Fact]
    public void The_order_of_articles_changes_no_byte() => Assert.Equal(Map(Refusal(), Office()), Map(Office(), Refusal()));

    [Fact]
    public void What_claims_dispute_stays_with_the_claims()
    {
        ArticleExtraction Bombing(string id, string culprit) => Made.Article(
            id, [Made.Body("e1", culprit, culprit), Made.Body("e2", "الجيش العراقي", "iraqi-army"), Made.Place("e3", "الموصل", "mosul")],
            [Made.Event("v1", EventType.Assault, ["e1"], ["e2"], "2020-01-03", ["e3"])]);
        var quads = Map(Bombing("a", "isis"), Bombing("b", "pkk"));
        var reported = Assert.Single(quads, q => q.Object == Ng.Event).Subject;
        Assert.Equal(2, quads.Count(q => q.Predicate == Ng.Reports && q.Object == reported));
        Assert.DoesNotContain(quads, q => q.Subject == reported && q.Predicate == Ng.Agent);
        Assert.Equal(2, quads.Count(q => q.Predicate == Ng.Agent));
        Assert.Contains(quads, q => q.Subject == reported && q.Predicate == Ng.Reason);
    }

    [Fact]
    public void A_name_that_an_IRI_cannot_hold_is_encoded()
    {
        var article = Made.Article("مقال 1/<x>", [Made.Group("e1", "متظاهرون")]);
        Assert.All(Map(article), q => Assert.DoesNotContain(((Iri)q.Subject).Value, c => c is ' ' or '<' or '>' || c > 127));
    }

    private static ArticleExtraction Refusal(Polarity polarity = Polarity.Positive, Modality modality = Modality.Asserted, string id = "a") => Made.Article(
        id, [Made.Place("e1", "العراق", "iraq"), Made.Body("e2", "التحالف الدولي", "coalition")],
        [Made.Event("v1", EventType.Reject, ["e1"], ["e2"], polarity: polarity, modality: modality)]);

    private static ArticleExtraction Office() => Made.Article(
        "b", [Made.Person("e1", "عادل عبد المهدي", "adil-abdul-mahdi"), Made.Place("e2", "العراق", "iraq")],
        relations: [Made.Relation(RelationType.Position, "e1", "e2", "رئيس الوزراء")]);

    private static List<Quad> Map(params ArticleExtraction[] articles) => Map(new MappingOptions(), articles);

    private static List<Quad> Map(MappingOptions options, params ArticleExtraction[] articles) =>
        [.. new GraphMapper(options with { IncludeOntology = false }, KnownWorld.Empty).Map(articles)];
}
