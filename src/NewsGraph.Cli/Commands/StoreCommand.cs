using System.CommandLine;
using System.Globalization;
using NewsGraph.Store;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph store</c>: the upkeep of a store on disk.</summary>
internal static class StoreCommand
{
    /// <summary>Creates the command group.</summary>
    public static Command Create() => new("store", "Look after a store on disk: stats, verify, backup, vacuum.")
    {
        Of("stats", "Show what the store holds and how much room it takes.", StoreAccess.Read, ShowStatistics),
        Of("verify", "Read every byte, check it against its checksum, and compare the indexes with each other.", StoreAccess.Read, Verify),
        Of("vacuum", "Merge the store's pieces and give back the room of what was removed.", StoreAccess.Write, Vacuum),
        BackUp(),
    };

    private static Argument<string> StoreArgument() => new("DIR") { Description = "The store's folder, or a folder that build wrote." };

    private static Command Of(string name, string description, StoreAccess access, Action<DiskStore> action)
    {
        var folder = StoreArgument();
        var command = new Command(name, description) { folder };
        command.SetAction(result =>
        {
            using var store = Open(result.GetRequiredValue(folder), access);
            action(store);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command BackUp()
    {
        var folder = StoreArgument();
        var target = new Argument<string>("TARGET") { Description = "A folder that is empty or not there yet." };
        var command = new Command("backup", "Copy the store as it is now; others may go on reading and writing it.") { folder, target };
        command.SetAction(result =>
        {
            using var store = Open(result.GetRequiredValue(folder), StoreAccess.Read);
            store.BackUp(result.GetRequiredValue(target));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.GetRequiredValue(target)}: {store.Snapshot().QuadCount} quads copied"));
            return ExitCodes.Success;
        });
        return command;
    }

    private static DiskStore Open(string folder, StoreAccess access)
    {
        var path = GraphInput.StoreIn(folder);
        return DiskStore.Open(path, access);
    }

    private static void ShowStatistics(DiskStore store)
    {
        var s = store.Statistics();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"quads\t{s.Quads}\nnamed graphs\t{s.Graphs}\nterms\t{s.Terms}\nruns of quads\t{s.Runs}\nremoval entries\t{s.RemovedEntries}\npieces of the dictionary\t{s.Segments}\nbytes of terms\t{s.TermBytes}\nbytes of quads\t{s.QuadBytes}\nbytes on disk\t{s.BytesOnDisk}"));
    }

    private static void Verify(DiskStore store)
    {
        store.Verify();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store.FolderPath}: {store.Snapshot().QuadCount} quads, all as they were written"));
    }

    private static void Vacuum(DiskStore store)
    {
        var before = store.BytesOnDisk;
        store.Vacuum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store.FolderPath}: {before} bytes before, {store.BytesOnDisk} now"));
    }
}
