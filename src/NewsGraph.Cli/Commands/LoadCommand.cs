using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Entailment;
using NewsGraph.Store;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph load</c>: RDF files into a store on disk, all of them or none.</summary>
internal static class LoadCommand
{
    private const string Formats = ".nt, .nq, .ttl, .trig, .rdf or .jsonld (each also .gz)";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = $"RDF files: {Formats}." };
        var store = StoreOption();
        var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object, as the benchmark's peers do." };
        var entail = new Option<bool>("--entail") { Description = "Add what follows by RDFS and OWL 2 RL from the classes and properties that these files describe." };
        var text = new Option<bool>("--text-index") { Description = "Make the index of the texts' words now rather than at the first search." };
        var command = new Command("load", "Load RDF files into a store: all of them or, after an error, none.") { files, store, json, entail, text };
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var folder = result.GetRequiredValue(store);
                Load(result.GetRequiredValue(files), folder, result.GetValue(json), result.GetValue(entail), cancellation);
                if (result.GetValue(text))
                {
                    IndexTexts(folder, result.GetValue(json), cancellation);
                }

                return ExitCodes.Success;
            },
            cancellation));
        return command;
    }

    /// <summary>The option <c>--store</c>.</summary>
    public static Option<string> StoreOption() => new("--store", "-s") { HelpName = "DIR", Required = true, Description = "The store's folder." };

    private static void Load(string[] files, string folder, bool isJson, bool entails, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            CheckFile(file);
        }

        var clock = Stopwatch.StartNew();
        using var store = DiskStore.Open(folder, StoreAccess.Write);
        using var batch = store.BeginWrite();
        var rules = entails ? new ForwardRules(new Schema(files.SelectMany(file => RdfFormats.ReadFile(file)))) : null;
        foreach (var file in files)
        {
            Add(batch, file, rules, cancellation);
        }

        var summary = batch.Commit();
        Report(store, summary, clock.Elapsed, isJson);
    }

    /// <summary>The index names the state of the store that it was made of; one that a crash left half written, or none, is made at the next search.</summary>
    private static void IndexTexts(string folder, bool isJson, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var graph = GraphInput.Open(folder);
        var texts = graph.TextSearch.Prepare(graph.Source, cancellation);
        var peak = ProcessMemory.PeakKilobytes();
        Console.WriteLine(isJson
            ? string.Create(CultureInfo.InvariantCulture, $$"""{"ev":"text","ms":{{clock.Elapsed.TotalMilliseconds:0.###}},"texts":{{texts}},"hwm_kb":{{peak}}}""")
            : string.Create(CultureInfo.InvariantCulture, $"{texts} texts indexed in {clock.Elapsed.TotalSeconds:0.0} s; peak memory {peak / 1024} MB"));
    }

    private static void CheckFile(string file)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException($"{file}: there is no such file");
        }

        if (RdfFormats.FromPath(file) is null)
        {
            throw new UserErrorException($"{file}: its name doesn't tell an RDF format; it should end in {Formats}");
        }
    }

    private static void Add(WriteBatch batch, string file, ForwardRules? rules, CancellationToken cancellation)
    {
        try
        {
            batch.Add(rules is null ? RdfFormats.ReadFile(file) : rules.Apply(RdfFormats.ReadFile(file)), cancellation);
        }
        catch (InvalidDataException error)
        {
            throw new UserErrorException($"{file}: the compressed file is damaged ({error.Message}); compress it anew or give it plain", error);
        }
    }

    private static void Report(DiskStore store, CommitSummary summary, TimeSpan elapsed, bool isJson)
    {
        var peak = ProcessMemory.PeakKilobytes();
        var (quads, disk) = (store.Snapshot().QuadCount, store.BytesOnDisk);
        Console.WriteLine(isJson
            ? string.Create(CultureInfo.InvariantCulture, $$"""{"ev":"load","ms":{{elapsed.TotalMilliseconds:0.###}},"quads":{{quads}},"hwm_kb":{{peak}},"db_bytes":{{disk}},"cpu_ms":{{ProcessMemory.CpuMilliseconds():0}}}""")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Added} quads added in {elapsed.TotalSeconds:0.0} s ({summary.Added / Math.Max(0.001, elapsed.TotalSeconds) / 1000:0.0} kquads/s); the store holds {quads}; peak memory {peak / 1024} MB, on disk {disk / 1e6:0.0} MB"));
    }
}
