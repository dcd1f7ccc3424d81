using NewsGraph.Rdf.Canonicalization;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Canonicalization;

public class CanonicalForm
{
    [Fact]
    public void Nodes_told_apart_by_their_own_triples_are_numbered_by_hash() => Assert.Equal(
        """
        <http://example.com/#p> <http://example.com/#q> _:c14n0 .
        <http://example.com/#p> <http://example.com/#r> _:c14n1 .
        _:c14n0 <http://example.com/#s> <http://example.com/#u> .
        _:c14n1 <http://example.com/#t> <http://example.com/#u> .

        """,
        Canonical("""
            <http://example.com/#p> <http://example.com/#q> _:e0 .
            <http://example.com/#p> <http://example.com/#r> _:e1 .
            _:e0 <http://example.com/#s> <http://example.com/#u> .
            _:e1 <http://example.com/#t> <http://example.com/#u> .
            """));

    [Fact]
    public void Nodes_with_like_triples_are_told_apart_by_what_they_lead_to() => Assert.Equal(
        """
        <http://example.com/#p> <http://example.com/#q> _:c14n2 .
        <http://example.com/#p> <http://example.com/#q> _:c14n3 .
        _:c14n0 <http://example.com/#r> _:c14n1 .
        _:c14n2 <http://example.com/#p> _:c14n1 .
        _:c14n3 <http://example.com/#p> _:c14n0 .

        """,
        Canonical("""
            <http://example.com/#p> <http://example.com/#q> _:e0 .
            <http://example.com/#p> <http://example.com/#q> _:e1 .
            _:e0 <http://example.com/#p> _:e2 .
            _:e1 <http://example.com/#p> _:e3 .
            _:e2 <http://example.com/#r> _:e3 .
            """));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Labels_and_order_do_not_show(int seed)
    {
        var random = new Random(seed);
        var quads = Enumerable.Range(0, 60).Select(_ => new Quad(Node(random), new Iri($"urn:p{random.Next(2)}"), Node(random), random.Next(5) == 0 ? Node(random) : null)).ToList();
        var names = Enumerable.Range(0, Nodes).OrderBy(_ => random.Next()).ToArray();
        Term Rename(Term term) => term is BlankNode node ? new BlankNode("r" + names[int.Parse(node.Label[1..], System.Globalization.CultureInfo.InvariantCulture)]) : term;
        var other = quads.Select(q => new Quad(Rename(q.Subject), q.Predicate, Rename(q.Object), q.Graph is null ? null : Rename(q.Graph))).OrderBy(_ => random.Next()).ToList();
        Assert.Equal(Rdfc10.Canonicalize(quads).ToString(), Rdfc10.Canonicalize(other).ToString());
    }

    [Fact]
    public void Interchangeable_nodes_need_no_choice() =>
        Assert.Equal(Canonical("_:a <urn:p> _:b . _:b <urn:p> _:c . _:c <urn:p> _:a ."), Canonical("_:z <urn:p> _:x . _:x <urn:p> _:y . _:y <urn:p> _:z ."));

    [Fact]
    public void A_poison_graph_is_refused_in_bounded_work()
    {
        var clique = from a in Enumerable.Range(0, 12)
                     from b in Enumerable.Range(0, 12)
                     where a != b
                     select new Quad(new BlankNode($"n{a}"), new Iri("urn:p"), new BlankNode($"n{b}"));
        var error = Assert.Throws<CanonicalizationLimitException>(() => Rdfc10.Canonicalize(clique));
        Assert.Contains("too alike", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_of_like_nodes_does_not_exhaust_the_stack()
    {
        const int Length = 3000;
        var chain = Enumerable.Range(0, Length).Select(i => new Quad(new BlankNode($"n{i}"), new Iri("urn:p"), new BlankNode($"n{(i + 1) % Length}")));
        Assert.Throws<CanonicalizationLimitException>(() => Rdfc10.Canonicalize(chain, new CanonicalizationOptions { MostAttempts = Length - 1 }));
    }

    private const int Nodes = 14;

    private static BlankNode Node(Random random) => new($"n{random.Next(Nodes)}");

    private static string Canonical(string turtle) => Rdfc10.Canonicalize(TurtleReader.Read(new StringReader(turtle)).ToList()).ToString();
}
