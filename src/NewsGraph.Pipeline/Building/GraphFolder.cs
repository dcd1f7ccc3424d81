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

    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Name of the store's folder.</summary>
    public const string StoreName = "store";

    /// <summary>Writes both, first beside and then in place of what was there, so that a build that fails half way loses nothing.</summary>
    /// <param name="folder">The folder; made if missing.</param>
    /// <param name="graphs">The graphs, in the order of their names; each is read once, and none is held.</param>
    /// <param name="prefixes">Prefixes of <c>graph.trig</c> beside the well-known ones.</param>
    /// <returns>How many quads were written.</returns>
    public static int Write(string folder, IEnumerable<IEnumerable<Quad>> graphs, IReadOnlyDictionary<string, string> prefixes)
    {
        Directory.CreateDirectory(folder);
        var trig = Path.Combine(folder, TrigName);
        int written;
        using (var file = new FileStream(trig + ".body", FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose))
        {
            using var body = new StreamWriter(file, Utf8, BufferSize, leaveOpen: true) { NewLine = "\n" };
            var stream = new TrigStream(body, new RdfWriterOptions { Prefixes = prefixes });
            written = WriteStore(Path.Combine(folder, StoreName), graphs, stream);
            body.Flush();
            Join(trig + ".new", stream, file);
        }

        File.Move(trig + ".new", trig, overwrite: true);
        return written;
    }

    private static void Join(string path, TrigStream stream, FileStream body)
    {
        using var file = File.Create(path);
        using (var header = new StreamWriter(file, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            stream.WriteHeader(header);
        }

        body.Position = 0;
        body.CopyTo(file);
    }

    private static int WriteStore(string path, IEnumerable<IEnumerable<Quad>> graphs, TrigStream trig)
    {
        var fresh = path + ".new";
        Remove(fresh);
        var count = 0;
        using (var sorter = new GraphSorter(path + ".run"))
        using (var store = DiskStore.Open(fresh, StoreAccess.Write))
        {
            store.Load(graphs.SelectMany(g => Both(g, sorter)));
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
        return count;

        // On its way into the store a graph is gathered for the readable file.
        IEnumerable<Quad> Both(IEnumerable<Quad> graph, GraphSorter sorter)
        {
            sorter.Clear();
            foreach (var quad in graph)
            {
                sorter.Add(quad);
                yield return quad;
            }

            count += trig.Write(sorter);
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
