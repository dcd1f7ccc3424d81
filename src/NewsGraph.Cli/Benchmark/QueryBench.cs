using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Cli.Benchmark;

/// <summary>Times queries: from the text of the query to the last byte of the serialised result.</summary>
/// <param name="store">The data; the default graph of the queries is the union of all graphs.</param>
/// <param name="runs">Runs after the first one.</param>
/// <param name="output">Folder for the results, or null.</param>
/// <param name="expected">Right row counts, or null.</param>
internal sealed class QueryBench(DiskStore store, int runs, string? output, IReadOnlyDictionary<string, long>? expected)
{
    private const int NameLength = 3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>True to tell processor times too.</summary>
    public bool ShowsCpu { get; init; }

    /// <summary>Threads that one query may use.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long each query is run untold between the first run and the warm ones.</summary>
    public TimeSpan WarmUp { get; init; }

    /// <summary>Runs every query of a folder; true when all row counts are right.</summary>
    public bool Run(string folder, CancellationToken cancellation)
    {
        var isRight = true;
        foreach (var file in Directory.EnumerateFiles(folder, "*.rq").Order(StringComparer.Ordinal))
        {
            isRight &= Run(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), cancellation);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"ev":"end","hwm_kb":{{ProcessMemory.PeakKilobytes()}}}"""));
        return isRight;
    }

    private bool Run(string file, string text, CancellationToken cancellation)
    {
        var name = file[..Math.Min(NameLength, file.Length)];
        using var buffer = new MemoryStream();
        var isTable = true;
        for (var run = 0; run <= runs; run++)
        {
            buffer.SetLength(0);
            var (cpu, clock) = (ProcessMemory.CpuMilliseconds(), Stopwatch.StartNew());
            isTable = Answer(text, buffer, cancellation);
            Report(name, run, clock.Elapsed.TotalMilliseconds, buffer.Length, ProcessMemory.CpuMilliseconds() - cpu);
            if (run == 0 && runs > 0)
            {
                Warm(text, buffer, cancellation);
            }
        }

        Keep(name, buffer, isTable);
        return expected is null || !expected.TryGetValue(name, out var wanted) || IsRight(name, Rows(buffer, isTable), wanted);
    }

    private void Warm(string text, MemoryStream buffer, CancellationToken cancellation)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
        {
            buffer.SetLength(0);
            Answer(text, buffer, cancellation);
        }
    }

    /// <summary>Evaluates a query and writes its answer; true for a table.</summary>
    private bool Answer(string text, MemoryStream buffer, CancellationToken cancellation)
    {
        var query = SparqlQuery.Parse(text, prefixes: QueryPrefixes.All);
        var engine = new QueryEngine(store.Snapshot(), new QueryOptions { UnionDefaultGraph = true, Threads = Threads });
        using var writer = new StreamWriter(buffer, Utf8, 1 << 14, leaveOpen: true) { NewLine = "\n" };
        switch (query.Form)
        {
            case QueryForm.Select:
                ResultWriters.Write(engine.Select(query, cancellation), ResultFormat.Tsv, writer);
                return true;
            case QueryForm.Ask:
                ResultWriters.Write(engine.Ask(query, cancellation), ResultFormat.Tsv, writer);
                return true;
            default:
                NQuadsWriter.Write(writer, engine.Triples(query, cancellation));
                return false;
        }
    }

    private void Report(string name, int run, double milliseconds, long bytes, double cpu) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"ev":"run","q":"{{name}}","run":{{run}},"ms":{{milliseconds:0.###}},"bytes":{{bytes}}{{(ShowsCpu ? string.Create(CultureInfo.InvariantCulture, $",\"cpu_ms\":{cpu:0.###}") : "")}}}"""));

    private static bool IsRight(string name, long rows, long wanted)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"ev":"rows","q":"{{name}}","rows":{{rows}},"expected":{{wanted}}}"""));
        return rows == wanted;
    }

    private static long Rows(MemoryStream buffer, bool isTable) => buffer.GetBuffer().AsSpan(0, (int)buffer.Length).Count((byte)'\n') - (isTable ? 1 : 0);

    private void Keep(string name, MemoryStream buffer, bool isTable)
    {
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            using var file = File.Create(Path.Combine(output, name + (isTable ? ".tsv" : ".nt")));
            buffer.WriteTo(file);
        }
    }
}
