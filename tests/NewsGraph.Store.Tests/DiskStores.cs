using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

public sealed class DiskStores : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_committed_is_there_after_reopening()
    {
        var random = new RandomQuads(5);
        var model = new HashSet<Quad>();
        for (var i = 0; i < 12; i++)
        {
            using var store = DiskStore.Open(_folder, StoreAccess.Write);
            AnswersEqualAList.Change(store, model, random, 150);
            AnswersEqualAList.Change(store, model, random, 5);
        }

        using var reading = DiskStore.Open(_folder, StoreAccess.Read);
        AnswersEqualAList.Compare(reading.Snapshot(), model, random, 40);
        reading.Verify();
    }

    [Fact]
    public void The_same_batches_give_the_same_bytes()
    {
        var folders = new[] { Path.Combine(_folder, "a"), Path.Combine(_folder, "b") };
        foreach (var folder in folders)
        {
            using var store = DiskStore.Open(folder, StoreAccess.Write);
            var random = new RandomQuads(6);
            for (var i = 0; i < 5; i++)
            {
                AnswersEqualAList.Change(store, [], random, 200);
            }
        }

        var names = Directory.EnumerateFiles(folders[0]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names, Directory.EnumerateFiles(folders[1]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(names, n => Assert.Equal(File.ReadAllBytes(Path.Combine(folders[0], n!)), File.ReadAllBytes(Path.Combine(folders[1], n!))));
    }

    [Fact]
    public void A_second_writer_is_told_so_and_readers_are_not_held_up()
    {
        using var writer = DiskStore.Open(_folder, StoreAccess.Write);
        writer.Load(new RandomQuads(1).Take(10));
        var error = Assert.Throws<StoreException>(() => DiskStore.Open(_folder, StoreAccess.Write));
        Assert.Contains("another process is writing this store", error.Message, StringComparison.Ordinal);
        using var reader = DiskStore.Open(_folder, StoreAccess.Read);
        Assert.True(reader.Snapshot().QuadCount > 0);
        Assert.Throws<InvalidOperationException>(() => reader.BeginWrite());
    }

    [Fact]
    public void A_reader_keeps_its_snapshot_while_files_are_merged_away()
    {
        using var writer = DiskStore.Open(_folder, StoreAccess.Write);
        var random = new RandomQuads(2);
        writer.Load(random.Take(100));
        using var reader = DiskStore.Open(_folder, StoreAccess.Read);
        var before = reader.Snapshot().Quads().ToHashSet();
        writer.Load(random.Take(1000));
        Assert.Equal(before, reader.Snapshot().Quads().ToHashSet());
    }

    [Fact]
    public void A_changed_byte_anywhere_is_noticed_and_the_file_named()
    {
        using (var store = DiskStore.Open(_folder, StoreAccess.Write))
        {
            store.Load(new RandomQuads(3).Take(300));
        }

        var random = new RandomQuads(4);
        foreach (var path in Directory.EnumerateFiles(_folder).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            for (var i = 0; i < 30; i++)
            {
                var damaged = (byte[])bytes.Clone();
                damaged[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
                File.WriteAllBytes(path, damaged);
                var error = Assert.Throws<StoreException>(OpenAndVerify);
                Assert.Contains(Path.GetFileName(path), error.Message, StringComparison.Ordinal);
            }

            File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
            Assert.Contains(Path.GetFileName(path), Assert.Throws<StoreException>(OpenAndVerify).Message, StringComparison.Ordinal);
            File.WriteAllBytes(path, bytes);
        }

        OpenAndVerify();
    }

    [Fact]
    public void What_a_broken_off_commit_left_is_cleared_away_and_never_read()
    {
        using (var store = DiskStore.Open(_folder, StoreAccess.Write))
        {
            store.Load(new RandomQuads(3).Take(30));
        }

        var stray = Path.Combine(_folder, "quads-999999.dat");
        File.WriteAllText(stray, "half a file");
        File.WriteAllText(Path.Combine(_folder, "store.manifest.new"), "half a manifest");
        OpenAndVerify();
        using (DiskStore.Open(_folder, StoreAccess.Write))
        {
            Assert.False(File.Exists(stray));
        }
    }

    [Fact]
    public void A_folder_without_a_store_is_named()
    {
        var error = Assert.Throws<StoreException>(() => DiskStore.Open(_folder, StoreAccess.Read));
        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
    }

    private void OpenAndVerify()
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Read);
        store.Verify();
    }
}
