using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

public sealed class Upkeep : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_vacuum_keeps_every_quad_and_drops_the_terms_that_none_holds()
    {
        var path = Path.Combine(_folder, "s");
        var (random, model) = (new RandomQuads(8), new HashSet<Quad>());
        using (var store = DiskStore.Open(path, StoreAccess.Write))
        {
            for (var i = 0; i < 8; i++)
            {
                AnswersEqualAList.Change(store, model, random, 200);
            }

            var gone = new Quad(new Iri("http://example.org/gone"), new Iri("http://example.org/p0"), new Literal("ذهب"));
            store.Load([gone]);
            using (var batch = store.BeginWrite())
            {
                batch.Remove(gone);
                batch.Commit();
            }

            var before = store.Statistics();
            store.Vacuum();
            var after = store.Statistics();
            Assert.Equal(before.Quads, after.Quads);
            Assert.Equal(before.Terms - 2, after.Terms);
            Assert.Equal((1, 1, 0L), (after.Runs, after.Segments, after.RemovedEntries));
            AnswersEqualAList.Compare(store.Snapshot(), model, random, 20);
        }

        using var reading = DiskStore.Open(path, StoreAccess.Read);
        reading.Verify();
        AnswersEqualAList.Compare(reading.Snapshot(), model, random, 20);
    }

    [Fact]
    public void A_backup_holds_what_the_store_held_and_is_no_longer_bound_to_it()
    {
        var (path, copy) = (Path.Combine(_folder, "s"), Path.Combine(_folder, "copy"));
        using var store = DiskStore.Open(path, StoreAccess.Write);
        store.Load(new RandomQuads(1).Take(400));
        store.Load(new RandomQuads(2).Take(3));
        var then = store.Snapshot().Quads().ToHashSet();
        using (var reader = DiskStore.Open(path, StoreAccess.Read))
        {
            reader.BackUp(copy);
        }

        store.Load(new RandomQuads(3).Take(400));
        using var backup = DiskStore.Open(copy, StoreAccess.Write);
        backup.Verify();
        Assert.Equal(then, backup.Snapshot().Quads().ToHashSet());
        Assert.Throws<StoreException>(() => store.BackUp(copy));
    }

    [Fact]
    public void A_vacuum_of_many_quads_holds_a_small_part_of_them()
    {
        const int Count = 500_000;
        var names = Enumerable.Range(0, 1000).Select(i => new Iri("a:n" + i)).ToArray();
        using var store = DiskStore.Open(_folder, StoreAccess.Write);
        store.Load(Enumerable.Range(0, Count).Select(i => new Quad(names[i % 1000], names[i / 1000 % 10], names[i / 10_000])));
        store.Load([new Quad(names[0], names[0], new Literal("one more"))]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        store.Vacuum();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Count);
        Assert.Equal(Count + 1, store.Snapshot().QuadCount);
    }

    [Fact]
    public void An_emptied_store_is_empty_after_a_vacuum()
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Write);
        store.Load([new Quad(new Iri("a:b"), new Iri("a:b"), new Iri("a:b"))]);
        using (var batch = store.BeginWrite())
        {
            batch.DropGraph(null);
            batch.Commit();
        }

        store.Vacuum();
        Assert.Equal((0L, 0L), (store.Statistics().Quads, store.Statistics().Terms));
    }

    [Fact]
    public void A_graph_dropped_and_added_again_is_the_new_one_alone()
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Write);
        var (p, g) = (new Iri("a:p"), new Iri("a:article"));
        Quad Fact(int i) => new(new Iri("a:s" + i), p, new Literal("نص " + i), g);
        store.Load(Enumerable.Range(0, 3000).Select(Fact));
        using (var batch = store.BeginWrite())
        {
            batch.DropGraph(g);
            batch.Add(Enumerable.Range(1000, 3000).Select(Fact));
            Assert.Equal(new CommitSummary(1000, 1000, 2000), batch.Commit());
        }

        Assert.Equal(Enumerable.Range(1000, 3000).Select(Fact).ToHashSet(), store.Snapshot().Quads().ToHashSet());
    }
}
