using NewsGraph.Rdf;
using NewsGraph.Tests;

namespace NewsGraph.Sparql.Tests;

/// <summary>Search by words; a word's forms here are the word and, after a hyphen, its rest.</summary>
public class Searching
{
    private static readonly ListQuadSource Data = new(
    [
        Label("a", "the-house on the hill"),
        Label("b", "a house"),
        Label("c", "house house and garden and more and more and more"),
        Label("d", "nothing"),
        new Quad(new Iri("http://e/e"), new Iri("http://e/size"), new Literal("7", Xsd.Integer)),
    ]);

    private static readonly QueryOptions Options = new() { TextSearch = new TextSearch(Words) };

    [Theory]
    [InlineData("house", "a b c")]
    [InlineData("the-house", "a b c")]
    [InlineData("house garden", "c")]
    [InlineData("Hill", "a")]
    [InlineData("cellar", "")]
    [InlineData("", "")]
    public void The_texts_that_hold_every_word_are_found(string words, string expected)
        => Assert.Equal(expected, string.Join(' ', Names($"SELECT ?x {{ ?x <http://e/label> ?l . ?l text:matches '{words}' }} ORDER BY ?x")));

    [Fact]
    public void Scores_put_short_and_exact_texts_first()
        => Assert.Equal(["b", "c", "a"], Names("SELECT ?x { ?x <http://e/label> ?l . ?l text:matches 'house' } ORDER BY DESC(text:score(?l, 'house'))"));

    [Fact]
    public void A_text_without_the_words_scores_nothing()
        => Assert.Equal(["d"], Names("SELECT ?x { ?x <http://e/label> ?l FILTER(text:score(?l, 'house') = 0) }"));

    [Fact]
    public void A_pattern_may_stand_in_a_filter()
        => Assert.Equal(["d"], Names("SELECT ?x { ?x <http://e/label> ?l FILTER NOT EXISTS { ?l text:matches 'house' } }"));

    [Fact]
    public void An_engine_without_an_index_says_so()
    {
        var query = SparqlQuery.Parse("SELECT * { ?l text:matches 'x' }", prefixes: QueryPrefixes.All);
        var error = Assert.Throws<QueryEvaluationException>(() => new QueryEngine(Data).Select(query).ToList());
        Assert.Contains("made without one", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string query) => new QueryEngine(Data, Options)
        .Select(SparqlQuery.Parse(query, prefixes: QueryPrefixes.All))
        .Select(row => ((Iri)row["x"]!).Value["http://e/".Length..]);

    private static Quad Label(string name, string text) => new(new Iri("http://e/" + name), new Iri("http://e/label"), new Literal(text));

    private static IEnumerable<IReadOnlyList<string>> Words(string text) => text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Contains('-', StringComparison.Ordinal) ? new[] { word, word[(word.IndexOf('-', StringComparison.Ordinal) + 1)..] } : [word]);
}
