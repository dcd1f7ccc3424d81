using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

public class Batches
{
    private static readonly Iri A = new("http://example.org/a");
    private static readonly Iri B = new("http://example.org/b");
    private static readonly Iri G = new("http://example.org/g");

    [Fact]
    public void A_snapshot_does_not_see_later_commits_and_a_discarded_batch_leaves_nothing()
    {
        using var store = new MemoryStore();
        store.Load([new Quad(A, B, A)]);
        var before = store.Snapshot();
        store.Load([new Quad(B, B, B)]);
        using (var batch = store.BeginWrite())
        {
            batch.Add(new Quad(A, A, A));
        }

        Assert.Equal(1, before.QuadCount);
        Assert.Equal(2, store.Snapshot().QuadCount);
    }

    [Fact]
    public void The_last_word_on_a_quad_counts()
    {
        using var store = new MemoryStore();
        var quad = new Quad(A, B, A, G);
        using (var batch = store.BeginWrite())
        {
            batch.Add(quad);
            batch.Remove(quad);
            batch.Remove(new Quad(B, B, B));
            batch.Add(new Quad(A, B, B, G));
            batch.DropGraph(G);
            batch.Add(new Quad(B, B, A, G));
            Assert.Equal(new CommitSummary(1, 0, 3), batch.Commit());
        }

        Assert.Equal([new Quad(B, B, A, G)], store.Snapshot().Quads());
    }

    [Fact]
    public void Dropping_and_adding_a_graph_again_changes_only_what_differs()
    {
        using var store = new MemoryStore();
        store.Load([new Quad(A, B, A, G), new Quad(A, B, B, G), new Quad(A, B, A)]);
        using var batch = store.BeginWrite();
        batch.DropGraph(G);
        batch.Add(new Quad(A, B, A, G));
        batch.Add(new Quad(B, B, A, G));
        Assert.Equal(new CommitSummary(1, 1, 0), batch.Commit());
    }

    [Theory]
    [InlineData("5", "integer")]
    [InlineData("-5", "integer")]
    [InlineData("-0", "integer")]
    [InlineData("+5", "integer")]
    [InlineData("05", "integer")]
    [InlineData("536870911", "integer")]
    [InlineData("536870912", "integer")]
    [InlineData("-536870912", "integer")]
    [InlineData("-536870913", "integer")]
    [InlineData("99999999999", "integer")]
    [InlineData("٣", "integer")]
    [InlineData("67108863", "nonNegativeInteger")]
    [InlineData("67108864", "nonNegativeInteger")]
    [InlineData("007", "nonNegativeInteger")]
    [InlineData("2020-02-29", "date")]
    [InlineData("2021-02-29", "date")]
    [InlineData("0001-01-01", "date")]
    [InlineData("9999-12-31", "date")]
    [InlineData("2020-02-29Z", "date")]
    [InlineData("-0044-03-15", "date")]
    [InlineData("2020", "gYear")]
    [InlineData("20200", "gYear")]
    [InlineData("+202", "gYear")]
    [InlineData("true", "boolean")]
    [InlineData("1", "boolean")]
    [InlineData("", "boolean")]
    [InlineData("5", "int")]
    public void A_literal_comes_back_as_it_was_written(string lexical, string datatype)
    {
        using var store = new MemoryStore();
        var quad = new Quad(A, B, new Literal(lexical, new Iri(Xsd.Namespace + datatype)));
        store.Load([quad]);
        Assert.Equal([quad], store.Snapshot().Quads());
    }

    [Fact]
    public void Equal_values_written_differently_are_different_terms()
    {
        using var store = new MemoryStore();
        store.Load([new Quad(A, B, new Literal("5", Xsd.Integer)), new Quad(A, B, new Literal("05", Xsd.Integer)), new Quad(A, B, new Literal("5"))]);
        Assert.Equal(3, store.Snapshot().QuadCount);
    }
}
