using System.Globalization;
using NewsGraph.Store.CrashWriter;

// write FOLDER FIRST: commits transactions until it is killed, telling each one that it has committed.
// KILLS FOLDER SEED: kills such a process KILLS times at random moments and checks what is there afterwards.
if (args is ["write", var folder, var first])
{
    TransactionWriter.Run(folder, int.Parse(first, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

if (args is not [var kills, var place, var seed])
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project tests/NewsGraph.Store.CrashWriter -- KILLS FOLDER SEED");
    return 2;
}

var test = new CrashTest(place, int.Parse(seed, CultureInfo.InvariantCulture));
for (var kill = 1; kill <= int.Parse(kills, CultureInfo.InvariantCulture); kill++)
{
    var committed = test.KillOnce();
    Console.WriteLine($"kill {kill}: {committed} transactions, all there");
}

return 0;
