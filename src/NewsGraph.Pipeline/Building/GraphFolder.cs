using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Writing;
using NewsGraph.Store;

namespace NewsGraph.Pipeline.Building;

/// <summary>The folder that a build leaves: <c>graph.trig</c> to read and <c>store/</c> to query.</summary>
public static class GraphFolder
{
    /// <summary>Name of the readable file.</summary>
    public const string TrigName = "graph.trig";

    /// <summary>Name of the store's folder.</summary>
    public const string StoreName = "store";

    /// <summary>Writes both, first beside and then in place of what was there, so that a build that fails half way loses nothing.</summary>
    /// <param name="folder">The folder; made if missing.</param>
    /// <param name="quads">The graph.</param>
    /// <param name="prefixes">Prefixes of <c>graph.trig</c> beside the well-known ones.</param>
    public static void Write(string folder, IReadOnlyList<Quad> quads, IReadOnlyDictionary<string, string> prefixes)
    {
        Directory.CreateDirectory(folder);
        var trig = Path.Combine(folder, TrigName);
        using (var writer = new StreamWriter(trig + ".new", append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            TrigWriter.Write(writer, quads, new RdfWriterOptions { Prefixes = prefixes });
        }

        WriteStore(Path.Combine(folder, StoreName), quads);
        File.Move(trig + ".new", trig, overwrite: true);
    }

    private static void WriteStore(string path, IReadOnlyList<Quad> quads)
    {
        var fresh = path + ".new";
        Remove(fresh);
        using (var store = DiskStore.Open(fresh, StoreAccess.Write))
        {
            store.Load(quads);
        }

        // Moving the old folder away first keeps the time without a store to one rename.
        var old = path + ".old";
        Remove(old);
        if (Directory.Exists(path))
        {
            Directory.Move(path, old);
        }

        Directory.Move(fresh, path);
        Remove(old);
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
