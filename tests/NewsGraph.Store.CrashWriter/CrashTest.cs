using System.Diagnostics;
using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Store.CrashWriter;

/// <summary>Kills a writing process at random moments and holds the store to its word: all that was committed, and no half transaction.</summary>
/// <param name="folder">The store's folder; it grows from kill to kill.</param>
/// <param name="seed">Seed of the moments.</param>
public sealed class CrashTest(string folder, int seed)
{
    private readonly Random _random = new(seed);
    private readonly HashSet<Quad> _model = [];
    private int _count;

    /// <summary>Starts a writer, kills it, and checks; returns how many transactions there are.</summary>
    /// <exception cref="InvalidOperationException">A transaction is missing, or a part of one is there.</exception>
    public int KillOnce() => Check(KillWriter());

    /// <summary>Lets a writer run until no file may grow beyond so many KiB, as on a full disk, and checks.</summary>
    /// <exception cref="InvalidOperationException">A transaction is missing, or a part of one is there.</exception>
    public int FillDisk(int kibibytes)
    {
        var command = string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {kibibytes}; exec dotnet exec \"$0\" write \"$1\" {_count + 1}");
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", command, typeof(CrashTest).Assembly.Location, folder }, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // The runtime's own code pages are files too, unless this is off.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return Check(LastTold(process));
    }

    private int Check(int lastTold)
    {
        var told = Math.Max(_count, lastTold);
        using var store = DiskStore.Open(folder, _random.Next(2) == 0 ? StoreAccess.Read : StoreAccess.Write);
        store.Verify();
        var snapshot = store.Snapshot();
        var found = NumberIn(snapshot);
        if (found < told || found > told + 1)
        {
            throw new InvalidOperationException($"the writer said that it had committed {told} transactions, and {found} are there");
        }

        while (_count < found)
        {
            Transaction.Change(++_count, _model);
        }

        if (!_model.SetEquals(snapshot.Quads()))
        {
            throw new InvalidOperationException($"after {found} transactions the store holds other quads than they make");
        }

        return found;
    }

    /// <summary>The last transaction of which the killed writer said that it was committed.</summary>
    private int KillWriter()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(CrashTest).Assembly.Location, "write", folder, (_count + 1).ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var last = 0;
        var most = _random.Next(40);
        for (var i = 0; i <= most && process.StandardOutput.ReadLine() is { } line; i++)
        {
            last = int.Parse(line, CultureInfo.InvariantCulture);
        }

        // Somewhere in the middle of the transactions that follow.
        Thread.Sleep(_random.Next(30));
        process.Kill();
        return Math.Max(last, LastTold(process));
    }

    private static int LastTold(Process process)
    {
        var last = 0;
        while (process.StandardOutput.ReadLine() is { } line && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            last = number;
        }

        process.WaitForExit();
        return last;
    }

    private static int NumberIn(StoreSnapshot snapshot)
    {
        var pattern = snapshot.PatternOf(Transaction.Marker, Transaction.Marker, null);
        var marks = pattern is null ? [] : snapshot.Quads(pattern.Value).ToList();
        return marks.Count switch
        {
            0 => 0,
            1 => int.Parse(((Literal)marks[0].Object).Lexical, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"{marks.Count} transactions say that they are the last"),
        };
    }
}
