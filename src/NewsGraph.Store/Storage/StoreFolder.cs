using System.Globalization;

namespace NewsGraph.Store.Storage;

/// <summary>The folder of a store: data files that are written once, the manifest that names them, the log of the commits since, and the writer's lock.</summary>
internal sealed class StoreFolder : IDisposable
{
    private const string LockName = "store.lock";
    private const string DataExtension = ".dat";
    private const string LogExtension = ".log";
    private const string SpillExtension = ".tmp";

    private readonly Dictionary<ByteRegion, StoredFile> _files = new(ReferenceEqualityComparer.Instance);
    private readonly FileStream? _lock;
    private CommitLog? _log;
    private int _next = 1;

    public StoreFolder(string path, StoreAccess access)
    {
        FolderPath = path;
        if (access == StoreAccess.Write)
        {
            Directory.CreateDirectory(path);
            _lock = TakeLock(Path.Combine(path, LockName));
        }
    }

    /// <summary>The folder.</summary>
    public string FolderPath { get; }

    /// <summary>True when the lock is held.</summary>
    public bool IsWritable => _lock is not null;

    /// <summary>Length of the open log; 0 when there is none.</summary>
    public long LogLength => _log?.Length ?? 0;

    /// <summary>What the folder holds, or null when there is no store.</summary>
    public StoredState? Open()
    {
        if (StoreManifest.Read(FolderPath) is not { } manifest)
        {
            return null;
        }

        _next = manifest.Next;
        var log = Path.Combine(FolderPath, manifest.Log);
        CheckThere(log);
        var (records, end) = CommitLog.Read(log);
        var state = new StoredState([.. manifest.Terms.Select(Map)], [.. manifest.Quads.Select(Map)], records, string.Create(CultureInfo.InvariantCulture, $"{manifest.Fingerprint:x8}-{end}"));
        if (IsWritable)
        {
            _log = CommitLog.Open(log, end);
            RemoveOthers(manifest);
        }

        return state;
    }

    /// <summary>A file for keys of a batch that are too many for memory; it is not part of the store.</summary>
    public string SpillPath(string kind) => Path.Combine(FolderPath, $"spill-{kind}{SpillExtension}");

    /// <summary>Commits a record by the log; false when there is no log yet.</summary>
    public bool TryAppend(LogRecord record)
    {
        _log?.Append(record);
        return _log is not null;
    }

    /// <summary>Writes what is not yet on the disk, an empty log, and then the manifest; returns the pieces as mapped files.</summary>
    public (IReadOnlyList<ByteRegion> Terms, IReadOnlyList<ByteRegion> Quads) Publish(IEnumerable<ByteRegion> terms, IEnumerable<ByteRegion> quads)
    {
        var written = new List<string>();
        try
        {
            ByteRegion[] storedTerms = [.. terms.Select(r => Store(r, "terms", written))];
            ByteRegion[] storedQuads = [.. quads.Select(r => Store(r, "quads", written))];
            var log = NewName("commits", LogExtension, written);
            CommitLog.Create(Path.Combine(FolderPath, log));
            var manifest = new StoreManifest(_next, log, [.. storedTerms.Select(r => _files[r])], [.. storedQuads.Select(r => _files[r])]);
            manifest.Write(FolderPath);
            written.Clear();
            Continue(manifest);
            return (storedTerms, storedQuads);
        }
        catch (IOException)
        {
            // The disk may be full: what was begun must not take room.
            written.ForEach(name => File.Delete(Path.Combine(FolderPath, name)));
            throw;
        }
    }

    /// <summary>Reads every file through and checks it.</summary>
    public void Verify()
    {
        foreach (var region in _files.Keys.OfType<MappedRegion>())
        {
            region.Verify();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _log?.Dispose();
        _lock?.Dispose();
    }

    private void Continue(StoreManifest manifest)
    {
        _log?.Dispose();
        var log = Path.Combine(FolderPath, manifest.Log);
        _log = CommitLog.Open(log, new FileInfo(log).Length);
        RemoveOthers(manifest);
    }

    /// <summary>Writes a data file; it belongs to the store once a manifest names it.</summary>
    /// <param name="kind">What it holds: the beginning of its name.</param>
    /// <param name="content">Writes what it holds.</param>
    public MappedRegion WriteFile(string kind, Action<RegionWriter> content)
    {
        var written = new List<string>();
        var name = NewName(kind, DataExtension, written);
        try
        {
            return Map(new StoredFile(name, ChecksummedFile.Write(Path.Combine(FolderPath, name), content)));
        }
        catch
        {
            File.Delete(Path.Combine(FolderPath, name));
            throw;
        }
    }

    /// <summary>Takes the name from a data file that won't be part of the store; it goes when nothing reads it any more.</summary>
    public void Release(MappedRegion region)
    {
        if (_files.Remove(region, out var file))
        {
            try
            {
                File.Delete(Path.Combine(FolderPath, file.Name));
            }
            catch (IOException)
            {
                // Where an open file can't be deleted, the next commit does it.
            }
        }
    }

    private ByteRegion Store(ByteRegion region, string kind, List<string> written)
    {
        if (region is not ArrayRegion array)
        {
            return region;
        }

        var stored = WriteFile(kind, output => output.Write(array.Bytes));
        written.Add(_files[stored].Name);
        return stored;
    }

    private string NewName(string kind, string extension, List<string> written)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{_next++:D6}{extension}");
        written.Add(name);
        return name;
    }

    private MappedRegion Map(StoredFile file)
    {
        var path = Path.Combine(FolderPath, file.Name);
        CheckThere(path);
        var region = MappedRegion.Open(path);
        if (region.Checksum != file.Checksum)
        {
            throw new StoreException($"{path}: the store file is not the one that the manifest names. Restore the folder from a backup or build it again.");
        }

        _files[region] = file;
        return region;
    }

    private static void CheckThere(string path)
    {
        if (!File.Exists(path))
        {
            throw new StoreException($"{path}: the store file is missing. Restore the folder from a backup or build it again.");
        }
    }

    /// <summary>Deletes files that the manifest doesn't name: left by merges, or by a process that ended in the middle of a commit.</summary>
    private void RemoveOthers(StoreManifest manifest)
    {
        var named = manifest.Names.ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(FolderPath, "*-*").Where(p => Path.GetExtension(p) is DataExtension or LogExtension or SpillExtension))
        {
            if (!named.Contains(Path.GetFileName(path)))
            {
                File.Delete(path);
            }
        }

        foreach (var region in _files.Where(f => !named.Contains(f.Value.Name)).Select(f => f.Key).ToList())
        {
            _files.Remove(region);
        }
    }

    private static FileStream TakeLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new StoreException($"{path}: another process is writing this store. Wait until it has ended, or open the store for reading.", e);
        }
    }
}
