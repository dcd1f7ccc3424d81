using NewsGraph.Mapping.Lookup;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Tests;

public class Finding_names
{
    private static readonly NameIndex Names = NameIndex.OfThings(Graph());

    [Theory]
    [InlineData("الأردن")]
    [InlineData("الاردن")]
    [InlineData("«الأُرْدُنّ»")]
    [InlineData("Jordan")]
    [InlineData("jordan")]
    [InlineData("المملكة الأردنية")]
    [InlineData("المملكه  الاردنية")]
    [InlineData("https://example.org/jordan")]
    [InlineData("<https://example.org/jordan>")]
    public void A_thing_is_found_whatever_the_spelling(string name) => Assert.Equal("https://example.org/jordan", Names.Resolve(name).Only?.Name.Value);

    [Fact]
    public void A_label_goes_before_another_thing_s_alias() => Assert.Equal("https://example.org/coalition", Names.Resolve("التحالف").Only?.Name.Value);

    [Fact]
    public void Several_things_of_one_name_are_all_listed() => Assert.Equal(2, Names.Resolve("أحمد علي").Matches.Count);

    [Fact]
    public void A_name_that_matches_nothing_brings_the_nearest()
    {
        var match = Names.Resolve("الاردان");
        Assert.Empty(match.Matches);
        Assert.Equal("الأردن", match.Nearest[0].Label);
    }

    [Theory]
    [InlineData("رفض")]
    [InlineData("rejects")]
    [InlineData("ng:rejects")]
    public void A_property_is_found_by_label_local_name_or_prefixed_name(string name) =>
        Assert.Equal(Ng.Term("rejects"), NameIndex.OfProperties().Resolve(name).Only?.Name);

    private static IQuadSource Graph()
    {
        var store = new MemoryStore();
        (string Thing, Iri Property, Literal Name)[] names =
        [
            ("jordan", Foreign.Label, Literal.Tagged("الأردن", "ar")), ("jordan", Foreign.Label, Literal.Tagged("Jordan", "en")),
            ("jordan", Foreign.AltLabel, Literal.Tagged("المملكة الأردنية", "ar")),
            ("coalition", Foreign.Label, Literal.Tagged("التحالف", "ar")), ("arab-coalition", Foreign.AltLabel, Literal.Tagged("التحالف", "ar")),
            ("ali-1", Foreign.Label, Literal.Tagged("أحمد علي", "ar")), ("ali-2", Foreign.Label, Literal.Tagged("احمد علي", "ar")),
        ];
        store.Load(names.Select(n => new Quad(new Iri("https://example.org/" + n.Thing), n.Property, n.Name)));
        return store.Snapshot();
    }
}
