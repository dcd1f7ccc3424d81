using System.CommandLine;
using NewsGraph.Arabic.Search;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Cli;

/// <summary>The graph that a command asks: the folder a build left, a store, or an RDF file.</summary>
internal sealed class GraphInput : IDisposable
{
    private const string StoreFolder = "store";
    private const string TextIndexName = "text.index";

    /// <summary>To be counted up when <see cref="SearchWords"/> makes other words of a text.</summary>
    private const string WordsVersion = "words-1";

    private readonly QuadStore _store;

    private GraphInput(QuadStore store) => _store = store;

    /// <summary>The graph as it stands now.</summary>
    public IQuadSource Source => _store.Snapshot();

    /// <summary>Search by words in the graph's texts; a store keeps its index in its folder.</summary>
    public TextSearch TextSearch => new(SearchWords.Of, _store is DiskStore store
        ? new TextIndexPlace(Path.Combine(store.FolderPath, TextIndexName), $"{store.OpenedVersion} {WordsVersion}")
        : null);

    /// <summary>The option <c>--graph</c>.</summary>
    public static Option<string> Option() => new("--graph", "-g")
    {
        HelpName = "PATH",
        DefaultValueFactory = _ => "output",
        Description = "The graph to ask: a folder that build wrote, a store, or an RDF file (.trig, .ttl, .nq, .nt, each also .gz).",
    };

    /// <summary>Opens a graph for reading.</summary>
    /// <exception cref="UserErrorException">There is none at the path.</exception>
    public static GraphInput Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new GraphInput(DiskStore.Open(StoreIn(path), StoreAccess.Read));
        }

        if (!File.Exists(path))
        {
            throw new UserErrorException($"{path}: there is no graph here; build one with «newsgraph build ARTICLES -o {path}» or name another with --graph");
        }

        return new GraphInput(Load(path));
    }

    /// <inheritdoc />
    public void Dispose() => _store.Dispose();

    /// <summary>The store that a folder is or holds.</summary>
    /// <exception cref="UserErrorException">It holds none.</exception>
    public static string StoreIn(string folder)
    {
        var inner = Path.Combine(folder, StoreFolder);
        return DiskStore.Exists(inner) ? inner
            : DiskStore.Exists(folder) ? folder
            : throw new UserErrorException($"{folder}: the folder holds no store; build one with «newsgraph build ARTICLES -o {folder}»");
    }

    private static MemoryStore Load(string path)
    {
        if (RdfFormats.FromPath(path) is null)
        {
            throw new UserErrorException($"{path}: its name doesn't tell an RDF format; give .trig, .ttl, .nq or .nt (each also .gz), or a folder that build wrote");
        }

        var store = new MemoryStore();
        try
        {
            store.Load(RdfFormats.ReadFile(path));
        }
        catch (InvalidDataException error)
        {
            throw new UserErrorException($"{path}: the compressed file is damaged ({error.Message}); compress it anew or give it plain", error);
        }

        return store;
    }
}
