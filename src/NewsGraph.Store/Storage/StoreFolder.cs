using System.Globalization;

namespace NewsGraph.Store.Storage;

/// <summary>The folder of a store: data files that are written once, the manifest that names them, and the writer's lock.</summary>
internal sealed class StoreFolder : IDisposable
{
    private const string LockName = "store.lock";
    private const string DataExtension = ".dat";

    private readonly Dictionary<ByteRegion, StoredFile> _files = new(ReferenceEqualityComparer.Instance);
    private readonly FileStream? _lock;
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

    /// <summary>The store's pieces, dictionary segments and runs, or null when there is no store.</summary>
    public (IReadOnlyList<MappedRegion> Terms, IReadOnlyList<MappedRegion> Quads)? Open()
    {
        if (StoreManifest.Read(FolderPath) is not { } manifest)
        {
            return null;
        }

        _next = manifest.Next;
        var pieces = ((IReadOnlyList<MappedRegion>)[.. manifest.Terms.Select(Map)], (IReadOnlyList<MappedRegion>)[.. manifest.Quads.Select(Map)]);
        RemoveOthers(manifest);
        return pieces;
    }

    /// <summary>Writes what is not yet on the disk and then the manifest; returns the pieces as mapped files.</summary>
    public (IReadOnlyList<ByteRegion> Terms, IReadOnlyList<ByteRegion> Quads) Publish(IEnumerable<ByteRegion> terms, IEnumerable<ByteRegion> quads)
    {
        ByteRegion[] storedTerms = [.. terms.Select(r => Store(r, "terms"))];
        ByteRegion[] storedQuads = [.. quads.Select(r => Store(r, "quads"))];
        var manifest = new StoreManifest(_next, [.. storedTerms.Select(r => _files[r])], [.. storedQuads.Select(r => _files[r])]);
        manifest.Write(FolderPath);
        RemoveOthers(manifest);
        return (storedTerms, storedQuads);
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
    public void Dispose() => _lock?.Dispose();

    private ByteRegion Store(ByteRegion region, string kind)
    {
        if (region is not ArrayRegion array)
        {
            return region;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{_next++:D6}{DataExtension}");
        return Map(new StoredFile(name, ChecksummedFile.Write(Path.Combine(FolderPath, name), array.Bytes)));
    }

    private MappedRegion Map(StoredFile file)
    {
        var path = Path.Combine(FolderPath, file.Name);
        if (!File.Exists(path))
        {
            throw new StoreException($"{path}: the store file is missing. Restore the folder from a backup or build it again.");
        }

        var region = MappedRegion.Open(path);
        if (region.Checksum != file.Checksum)
        {
            throw new StoreException($"{path}: the store file is not the one that the manifest names. Restore the folder from a backup or build it again.");
        }

        _files[region] = file;
        return region;
    }

    /// <summary>Deletes data files that the manifest doesn't name: left by merges, or by a process that ended in the middle of a commit.</summary>
    private void RemoveOthers(StoreManifest manifest)
    {
        if (!IsWritable)
        {
            return;
        }

        var named = manifest.Files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(FolderPath, "*" + DataExtension))
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
