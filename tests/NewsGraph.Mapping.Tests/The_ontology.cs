using NewsGraph.Extraction;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Tests;

public class The_ontology(GoldGraphFixture gold) : IClassFixture<GoldGraphFixture>
{
    private static readonly ILookup<Iri, Quad> Defined = OntologyFiles.Definitions().Where(q => q.Subject is Iri).ToLookup(q => (Iri)q.Subject);

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Repository.At("ontology"), "*.ttl", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Repository.Root, p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_term_that_a_file_uses_is_defined(string file)
    {
        using var reader = new StreamReader(Repository.At(file));
        Assert.DoesNotContain(Undefined(TurtleReader.Read(reader)), t => !t.Value.EndsWith("Shape", StringComparison.Ordinal));
    }

    [SharedFact("eval/dev")]
    public void Every_term_that_mapping_writes_is_defined() => Assert.Empty(Undefined(gold.Graph.Quads));

    [Fact]
    public void Every_term_has_a_label_in_both_languages()
    {
        var unlabelled = Defined.Where(d => d.Key.Value.StartsWith(Ng.Namespace, StringComparison.Ordinal))
            .Where(d => !d.Where(q => q.Predicate == Foreign.Label).Select(q => ((Literal)q.Object).Language).Order().SequenceEqual(["ar", "en"]));
        Assert.Empty(unlabelled.Select(d => d.Key));
    }

    [Fact]
    public void Every_event_type_has_a_class_and_an_edge_property_of_its_own()
    {
        var edges = Enum.GetValues<EventType>().Select(EventVocabulary.Default.Edge).ToList();
        Assert.Equal(edges.Count, edges.Distinct().Count());
        Assert.All(edges, e => Assert.Contains(Defined[e], q => q.Predicate == Foreign.SubPropertyOf && q.Object == Ng.ActedOn));
        Assert.All(Enum.GetValues<EventType>(), t => Assert.Contains(Defined[EventVocabulary.Class(t)], q => q.Predicate == Foreign.SubClassOf && q.Object == Ng.Event));
    }

    [Fact]
    public void Every_merge_reason_modality_and_polarity_is_explained()
    {
        var values = Enum.GetValues<NewsGraph.Extraction.Resolution.MergeReason>().Select(Ng.Term)
            .Concat(Enum.GetValues<Modality>().Select(Ng.Term)).Concat(Enum.GetValues<Polarity>().Select(Ng.Term));
        Assert.All(values, v => Assert.NotEmpty(Defined[v]));
    }

    [SharedTheory("data/plover")]
    [InlineData("CAMEO2PLOVER-2021.txt")]
    public void Every_CAMEO_code_stands_in_the_conversion_table(string table)
    {
        var codes = File.ReadLines(Repository.InShared("data", "plover", table)).Select(l => l.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        codes.Add("01"); // MAKE PUBLIC STATEMENT, which PLOVER dropped and its table leaves out.
        var used = OntologyFiles.Definitions().Select(q => q.Object).OfType<Literal>().Where(l => l.Datatype == Ng.Term("cameoCode")).Select(l => l.Lexical);
        Assert.Empty(used.Except(codes, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("airstrike", EventType.Assault, "Airstrike")]
    [InlineData("ceasefire", EventType.Retreat, "Ceasefire")]
    public void A_word_of_the_event_lexicon_stands_for_a_finer_class(string word, EventType type, string expected) =>
        Assert.Equal(Ng.Term(expected), EventVocabulary.Default.FinerClasses(type, word).First());

    [Fact]
    public void A_finer_kind_brings_the_kinds_above_it() =>
        Assert.Equal([Ng.Term("NewsAgency"), Ng.Term("MediaOutlet")], EventVocabulary.Default.Kinds(EntityType.Organization, "news-agency"));

    [Fact]
    public void A_kind_of_another_type_is_not_taken() => Assert.Empty(EventVocabulary.Default.Kinds(EntityType.Person, "news-agency"));

    private static IEnumerable<Iri> Undefined(IEnumerable<Quad> quads) =>
        quads.SelectMany(q => new[] { q.Subject, q.Predicate, q.Object }).OfType<Iri>()
            .Where(t => t.Value.StartsWith(Ng.Namespace, StringComparison.Ordinal) && t.Value.Length > Ng.Namespace.Length && !Defined.Contains(t)).Distinct();
}
