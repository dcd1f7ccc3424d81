using System.Text;
using NewsGraph.Pipeline.Building;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;
using NewsGraph.Store;

namespace NewsGraph.Cli;

/// <summary>A graph that a command changes: a store's folder, the folder of a build, or an RDF file.</summary>
internal sealed class WritableGraph : IDisposable
{
    private readonly QuadStore _store;
    private readonly string? _file;
    private readonly Dictionary<string, string> _prefixes;

    private WritableGraph(QuadStore store, string? file, Dictionary<string, string> prefixes) => (_store, _file, _prefixes) = (store, file, prefixes);

    /// <summary>The store to change.</summary>
    public IQuadStore Store => _store;

    /// <summary>Opens a graph for writing.</summary>
    /// <exception cref="UserErrorException">There is none at the path, or its format is only read.</exception>
    public static WritableGraph Open(string path)
    {
        if (Directory.Exists(path))
        {
            var trig = Path.Combine(path, GraphFolder.TrigName);
            var file = File.Exists(trig) ? trig : null;
            return new WritableGraph(DiskStore.Open(GraphInput.StoreIn(path), StoreAccess.Write), file, file is null ? [] : PrefixesOf(file));
        }

        if (!File.Exists(path))
        {
            throw new UserErrorException($"{path}: there is no graph here; build one with «newsgraph build ARTICLES -o {path}» or name another with --graph");
        }

        if (RdfFormats.FromPath(path) is null or RdfFormat.RdfXml || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            throw new UserErrorException($"{path}: this kind of file can't be written back; give a plain .trig, .ttl, .nq or .nt file, or a folder that build wrote");
        }

        var store = new MemoryStore();
        store.Load(RdfFormats.ReadFile(path));
        return new WritableGraph(store, path, PrefixesOf(path));
    }

    /// <summary>Writes the file anew, beside and then in place of the old one. The store itself is lasting already.</summary>
    public void Save()
    {
        if (_file is null)
        {
            return;
        }

        using (var writer = new StreamWriter(_file + ".new", append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            RdfFormats.Write(writer, RdfFormats.FromPath(_file)!.Value, _store.Snapshot().Quads(), new RdfWriterOptions { Prefixes = _prefixes });
        }

        File.Move(_file + ".new", _file, overwrite: true);
    }

    /// <inheritdoc />
    public void Dispose() => _store.Dispose();

    /// <summary>The prefixes that a file declares before its first triple.</summary>
    private static Dictionary<string, string> PrefixesOf(string file)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        _ = RdfFormats.ReadFile(file, new RdfReaderOptions { PrefixDeclared = (prefix, iri) => prefixes[prefix] = iri }).Any();
        return prefixes;
    }
}
