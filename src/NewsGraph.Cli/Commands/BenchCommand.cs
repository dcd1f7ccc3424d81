using System.CommandLine;
using NewsGraph.Cli.Benchmark;
using NewsGraph.Store;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph bench</c>: times a folder of queries, in the JSON lines of <c>bench/peers</c>.</summary>
internal static class BenchCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var queries = new Argument<string>("QUERIES_DIR") { Description = "A folder of queries, *.rq; the first three letters of a file name it." };
        var store = LoadCommand.StoreOption();
        var runs = new Option<int>("--runs") { HelpName = "N", DefaultValueFactory = _ => 5, Description = "Warm runs of each query, after a first one that is number 0." };
        var output = new Option<string?>("--output", "-o") { HelpName = "OUT", Description = "A folder for each query's result, .tsv or .nt." };
        var expected = new Option<string?>("--expect") { HelpName = "FILE", Description = "A rows.json of right row counts by number of quads; wrong counts fail the command." };
        var cpu = new Option<bool>("--cpu") { Description = "Add the processor time of each run, for machines that others use too." };
        var warmUp = new Option<double>("--warm-up") { HelpName = "SECONDS", DefaultValueFactory = _ => 2, Description = "Runs of each query between run 0 and the warm runs that are not told: until the compiler has done its work." };
        var threads = QueryCommand.ThreadsOption();
        var command = new Command("bench", "Time a folder of queries over a store, one JSON object a line.") { queries, store, runs, output, expected, cpu, warmUp, threads };
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var folder = result.GetRequiredValue(queries);
                if (!Directory.Exists(folder))
                {
                    throw new UserErrorException($"{folder}: there is no such folder of queries");
                }

                using var opened = DiskStore.Open(result.GetRequiredValue(store), StoreAccess.Read);
                var rows = result.GetValue(expected) is { } file ? ExpectedRows.Read(file, opened.Snapshot().QuadCount) : null;
                var bench = new QueryBench(opened, result.GetValue(runs), result.GetValue(output), rows) { ShowsCpu = result.GetValue(cpu), WarmUp = TimeSpan.FromSeconds(result.GetValue(warmUp)), Threads = result.GetValue(threads) };
                return bench.Run(folder, cancellation) ? ExitCodes.Success : ExitCodes.ProblemsFound;
            },
            cancellation));
        return command;
    }
}
