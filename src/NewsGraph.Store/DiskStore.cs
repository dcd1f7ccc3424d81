using NewsGraph.Store.Quads;
using NewsGraph.Store.Storage;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>
/// A store in one folder: checksummed files that are written once and mapped into memory, and a manifest that names them.
/// A commit writes its files, flushes them, and then renames a new manifest into place: before that nothing has happened, after it all has.
/// </summary>
public sealed class DiskStore : QuadStore
{
    private const int OpeningAttempts = 5;

    private readonly StoreFolder _folder;

    private DiskStore(StoreFolder folder) => _folder = folder;

    /// <summary>The store's folder.</summary>
    public string FolderPath => _folder.FolderPath;

    /// <summary>Size of the store's files in bytes.</summary>
    public long BytesOnDisk => Directory.EnumerateFiles(FolderPath).Sum(f => new FileInfo(f).Length);

    /// <summary>Opens the store in a folder; for writing, an empty one is created where there is none.</summary>
    /// <exception cref="StoreException">There is no store to read, it is damaged, or another process is writing it.</exception>
    public static DiskStore Open(string path, StoreAccess access)
    {
        var folder = new StoreFolder(path, access);
        try
        {
            var store = new DiskStore(folder) { State = OpenState(folder, path, access) };
            return store;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>True when a folder holds a store.</summary>
    public static bool Exists(string path) => File.Exists(Path.Combine(path, StoreManifest.FileName));

    /// <summary>Reads every byte and checks it against the checksums.</summary>
    /// <exception cref="StoreException">A file is damaged; the message names it.</exception>
    public void Verify() => _folder.Verify();

    private static StoreState OpenState(StoreFolder folder, string path, StoreAccess access)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return folder.Open() is { } pieces ? StateOf(pieces.Terms, pieces.Quads)
                    : access == StoreAccess.Write ? StoreState.Empty
                    : throw new StoreException($"{path}: there is no store in this folder. Make one with «newsgraph build» or «newsgraph load».");
            }
            catch (IOException) when (access == StoreAccess.Read && attempt < OpeningAttempts && Exists(path))
            {
                // A writer may have replaced the manifest and deleted files between our two looks.
            }
        }
    }

    private static StoreState StateOf(IEnumerable<ByteRegion> terms, IEnumerable<ByteRegion> quads) =>
        new(new TermDictionary([.. terms.Select(r => new TermSegment(r))]), [.. quads.Select(r => new QuadRun(r))]);

    private protected override StoreState Publish(StoreState state)
    {
        var (terms, quads) = _folder.Publish(state.Terms.Segments.Select(s => s.Region), state.Runs.Select(r => r.Region));
        return StateOf(terms, quads);
    }

    private protected override void CheckWritable()
    {
        if (!_folder.IsWritable)
        {
            throw new InvalidOperationException($"{FolderPath} is open for reading only; open it with StoreAccess.Write.");
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _folder.Dispose();
        }
    }
}
