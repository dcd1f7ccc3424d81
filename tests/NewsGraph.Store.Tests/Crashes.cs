using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Store.CrashWriter;

namespace NewsGraph.Store.Tests;

public sealed class Crashes : IDisposable
{
    private const string KillsVariable = "NEWSGRAPH_CRASHES";
    private const int KillsInSuite = 20;
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_writer_killed_at_any_moment_loses_nothing_that_it_committed()
    {
        var kills = Environment.GetEnvironmentVariable(KillsVariable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : KillsInSuite;
        var test = new CrashTest(_folder, seed: kills);
        for (var i = 0; i < kills; i++)
        {
            test.KillOnce();
        }
    }

    [Fact]
    public void A_full_disk_stops_the_writer_and_loses_nothing()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var test = new CrashTest(_folder, seed: 1);
        var small = test.FillDisk(400);
        Assert.True(test.FillDisk(1500) > small);
        Assert.True(test.KillOnce() >= small);
    }

    [Fact]
    public void A_log_cut_off_anywhere_gives_the_transactions_before_the_cut()
    {
        var (log, states) = LoggedTransactions(6);
        var bytes = File.ReadAllBytes(log);
        var counts = new HashSet<int>();
        for (var length = 32; length < bytes.Length; length += 37)
        {
            File.WriteAllBytes(log, bytes[..length]);
            counts.Add(StateThatIs(states));
        }

        Assert.Equal(Enumerable.Range(0, 6), counts.Order());
    }

    [Fact]
    public void A_last_page_that_never_reached_the_disk_gives_the_transactions_before_it()
    {
        var (log, states) = LoggedTransactions(4);
        var bytes = File.ReadAllBytes(log);
        for (var zeros = 16; zeros < 900; zeros += 16)
        {
            // The seal is what is written last: without it the record's content may be anything.
            var torn = (byte[])bytes.Clone();
            torn.AsSpan(torn.Length - zeros).Clear();
            File.WriteAllBytes(log, torn);
            Assert.InRange(StateThatIs(states), 0, 3);
        }
    }

    [Fact]
    public void After_a_torn_commit_writing_goes_on()
    {
        var (log, states) = LoggedTransactions(3);
        File.WriteAllBytes(log, File.ReadAllBytes(log)[..^20]);
        using (var store = DiskStore.Open(_folder, StoreAccess.Write))
        {
            using var transaction = store.Begin();
            Transaction.Change(3, transaction);
            transaction.Commit();
        }

        using var reading = DiskStore.Open(_folder, StoreAccess.Read);
        Assert.Equal(states[3], reading.Snapshot().Quads().ToHashSet());
    }

    [Fact]
    public void A_changed_byte_in_the_log_is_noticed_and_the_log_named()
    {
        var (log, _) = LoggedTransactions(3);
        var bytes = File.ReadAllBytes(log);
        for (var at = 0; at < bytes.Length; at += 13)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 4;
            File.WriteAllBytes(log, damaged);
            var error = Assert.Throws<StoreException>(() => DiskStore.Open(_folder, StoreAccess.Read));
            Assert.Contains(Path.GetFileName(log), error.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A store whose last transactions stand in its log, as a kill leaves it; and what it held after each of them.</summary>
    private (string Log, List<HashSet<Quad>> States) LoggedTransactions(int count)
    {
        var states = new List<HashSet<Quad>>();
        var inner = Path.Combine(_folder, "written");
        var store = DiskStore.Open(inner, StoreAccess.Write);
        store.Load([new Quad(Transaction.Marker, Transaction.Marker, Transaction.Marker)]);
        states.Add([.. store.Snapshot().Quads()]);
        for (var number = 1; number <= count; number++)
        {
            using var transaction = store.Begin();
            Transaction.Change(number, transaction);
            transaction.Commit();
            states.Add([.. store.Snapshot().Quads()]);
        }

        // Closing would write the log out: copied while the store is open, it is what a kill leaves.
        foreach (var file in Directory.EnumerateFiles(inner).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        store.Dispose();
        return (Directory.EnumerateFiles(_folder, "*.log").Single(), states);
    }

    private int StateThatIs(List<HashSet<Quad>> states)
    {
        using var store = DiskStore.Open(_folder, StoreAccess.Read);
        var quads = store.Snapshot().Quads().ToHashSet();
        return states.FindIndex(quads.SetEquals);
    }
}
