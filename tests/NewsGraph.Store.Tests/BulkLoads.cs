using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

/// <summary>Batches of more quads than are kept in memory go through spill files.</summary>
public sealed class BulkLoads : IDisposable
{
    private const int Many = 530_000;
    private static readonly Iri[] Names = [.. Enumerable.Range(0, 2000).Select(i => new Iri("http://example.org/n" + i))];
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-bulk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_bulk_load_counts_every_quad_once_those_that_were_there_not_at_all()
    {
        using (var store = DiskStore.Open(_folder, StoreAccess.Write))
        {
            Assert.Equal(1000, store.Load(Quads(500, 1000)).Added);
            Assert.Equal(Many - 1000, store.Load(Quads(0, Many).Concat(Quads(0, 5000))).Added);
            Assert.Equal(Many, store.Snapshot().QuadCount);
            Assert.Empty(Directory.EnumerateFiles(_folder, "*.tmp"));
        }

        using var reading = DiskStore.Open(_folder, StoreAccess.Read);
        reading.Verify();
        var snapshot = reading.Snapshot();
        Assert.All(Quads(0, Many).Where((_, i) => i % 50_021 == 0), quad => Assert.Equal(
            1, snapshot.Count(snapshot.PatternOf(quad.Subject, quad.Predicate, quad.Object)!.Value)));
    }

    [Fact]
    public void A_big_batch_is_looked_at_before_its_commit_without_being_taken_into_memory()
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Write);
        store.Load(Quads(500, 1000));
        using (var batch = store.BeginWrite())
        {
            batch.Add(Quads(0, Many));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var view = (StoreSnapshot)batch.View();
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16L * Many);
            batch.Add(Quads(Many, 1000));
            Assert.Equal(Many, view.QuadCount);
            Assert.Equal(Many + 1000, ((StoreSnapshot)batch.View()).QuadCount);
            Assert.Equal(Many, batch.Commit().Added);
        }

        Assert.Equal(Many + 1000, store.Snapshot().QuadCount);
        Assert.Single(Directory.EnumerateFiles(_folder, "quads-*"));
        store.Verify();
    }

    [Fact]
    public void A_removal_after_many_additions_of_one_batch_holds()
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Write);
        using (var batch = store.BeginWrite())
        {
            batch.Add(Quads(0, Many));
            batch.Remove(Quads(7, 1).Single());
            Assert.Equal(Many - 1, batch.Commit().Added);
        }

        Assert.Equal(Many - 1, store.Snapshot().QuadCount);
    }

    private static IEnumerable<Quad> Quads(int first, int count) =>
        Enumerable.Range(first, count).Select(i => new Quad(Names[i % 2000], Names[i / 2000 % 20], Names[i / 40_000], Names[i % 7]));
}
