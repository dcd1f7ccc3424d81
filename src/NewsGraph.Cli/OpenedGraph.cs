using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Cli;

/// <summary>The graph that a command works on: a store's folder, the folder that <c>build</c> left, or an RDF file.</summary>
internal sealed class OpenedGraph : IDisposable
{
    private const string StoreFolder = "store";
    private const string TrigFile = "graph.trig";

    private readonly QuadStore _store;

    private OpenedGraph(QuadStore store) => (_store, Source) = (store, store.Snapshot());

    /// <summary>What the graph holds.</summary>
    public StoreSnapshot Source { get; }

    /// <summary>Opens a graph for reading.</summary>
    /// <exception cref="UserErrorException">There is none at this path.</exception>
    public static OpenedGraph Open(string path)
    {
        try
        {
            return new OpenedGraph(File.Exists(path) ? FromFile(path) : FromFolder(path));
        }
        catch (Exception error) when (error is NotSupportedException or StoreException)
        {
            throw new UserErrorException(error.Message, error);
        }
    }

    private static QuadStore FromFolder(string path)
    {
        foreach (var folder in new[] { path, Path.Combine(path, StoreFolder) })
        {
            if (DiskStore.Exists(folder))
            {
                return DiskStore.Open(folder, StoreAccess.Read);
            }
        }

        var trig = Path.Combine(path, TrigFile);
        return File.Exists(trig)
            ? FromFile(trig)
            : throw new UserErrorException($"{path}: no graph here. Build one with «newsgraph build PATH… -o {path}», or name a store or an RDF file with --graph.");
    }

    private static MemoryStore FromFile(string path)
    {
        var store = new MemoryStore();
        store.Load(RdfFormats.ReadFile(path));
        return store;
    }

    /// <inheritdoc />
    public void Dispose() => _store.Dispose();
}
