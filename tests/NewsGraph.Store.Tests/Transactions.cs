using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

public sealed class Transactions : IDisposable
{
    private static readonly Iri A = new("http://example.org/a");
    private static readonly Iri B = new("http://example.org/b");
    private static readonly Iri G = new("http://example.org/g");
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_transaction_sees_its_own_changes_and_others_see_them_after_the_commit(bool onDisk)
    {
        using QuadStore opened = onDisk ? DiskStore.Open(_folder, StoreAccess.Write) : new MemoryStore();
        IQuadStore store = opened;
        opened.Load([new Quad(A, B, A, G), new Quad(A, A, A)]);
        using (var transaction = store.Begin())
        {
            transaction.Add(new Quad(B, B, new Literal("نص")));
            transaction.Remove(new Quad(A, A, A));
            Assert.Equal([new Quad(B, B, new Literal("نص")), new Quad(A, B, A, G)], transaction.View().Quads());
            transaction.DropGraph(G);
            transaction.Add(new Quad(B, B, B, G));
            Assert.Equal([new Quad(B, B, new Literal("نص")), new Quad(B, B, B, G)], transaction.View().Quads());
            Assert.Equal([new Quad(A, A, A), new Quad(A, B, A, G)], store.Current.Quads());
            transaction.Commit();
        }

        Assert.Equal([new Quad(B, B, new Literal("نص")), new Quad(B, B, B, G)], store.Current.Quads());
    }

    [Fact]
    public void A_rollback_leaves_nothing_and_lets_the_next_begin()
    {
        IQuadStore store = new MemoryStore();
        using (var transaction = store.Begin())
        {
            transaction.Add(new Quad(A, B, B));
            transaction.Rollback();
        }

        using var next = store.Begin();
        Assert.Empty(next.View().Quads());
    }
}
