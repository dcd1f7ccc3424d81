using BenchmarkDotNet.Attributes;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;
using NewsGraph.Store;

namespace NewsGraph.Benchmarks;

/// <summary>From text to a store.</summary>
[MemoryDiagnoser]
public class Loading
{
    private const int Events = 25_000;
    private string _text = "";
    private Quad[] _quads = [];

    [GlobalSetup]
    public void Prepare()
    {
        _quads = [.. SampleGraph.Quads(Events)];
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        NQuadsWriter.Write(writer, _quads);
        _text = writer.ToString();
    }

    [Benchmark]
    public int Parse() => NQuadsReader.Read(new StringReader(_text)).Count();

    [Benchmark]
    public long Load()
    {
        using var store = new MemoryStore();
        return store.Load(_quads).Added;
    }
}
