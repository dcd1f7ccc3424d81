using NewsGraph.Store.Quads;
using NewsGraph.Store.Storage;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>
/// A store in one folder: checksummed files that are written once and mapped into memory, a manifest that names them, and a log.
/// A small commit is one flushed record of the log; a big one, or a long log, writes its files, flushes them, and renames a new manifest
/// into place. Either way: before that nothing has happened, after it all has, whatever ends the process in between.
/// </summary>
public sealed class DiskStore : QuadStore
{
    private const int OpeningAttempts = 5;

    /// <summary>Bytes of a commit that is written as files of its own rather than logged.</summary>
    private const long BigCommit = 1 << 20;

    /// <summary>Bytes of log after which its commits are written as files.</summary>
    private const long LongLog = 4 << 20;

    /// <summary>Bytes of pieces that are merged in files rather than in memory.</summary>
    private const long BigMerge = 16 << 20;

    private const string TermFiles = "terms";
    private const string QuadFiles = "quads";

    private readonly StoreFolder _folder;

    private DiskStore(StoreFolder folder) => _folder = folder;

    /// <summary>The store's folder.</summary>
    public string FolderPath => _folder.FolderPath;

    /// <summary>What the store held when it was opened, named: another version holds, or is numbered, otherwise.</summary>
    public string OpenedVersion { get; private init; } = "";

    /// <summary>Size of the store's files in bytes.</summary>
    public long BytesOnDisk => Directory.EnumerateFiles(FolderPath).Sum(f => new FileInfo(f).Length);

    /// <summary>Opens the store in a folder; for writing, an empty one is created where there is none.</summary>
    /// <exception cref="StoreException">There is no store to read, it is damaged, or another process is writing it.</exception>
    public static DiskStore Open(string path, StoreAccess access)
    {
        var folder = new StoreFolder(path, access);
        try
        {
            var stored = OpenFolder(folder, path, access);
            var store = new DiskStore(folder) { State = stored is null ? StoreState.Empty : StateOf(stored), OpenedVersion = stored?.Version ?? "" };
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
    public void Verify()
    {
        _folder.Verify();
        StoreCheck.Check(State, FolderPath);
    }

    /// <summary>Sizes and counts.</summary>
    public StoreStatistics Statistics()
    {
        var (state, snapshot) = (State, Snapshot());
        return new StoreStatistics(
            snapshot.QuadCount,
            snapshot.TermCount,
            snapshot.GraphNames.LongCount(),
            state.Runs.Count,
            state.Runs.Sum(r => r.Removed(Permutation.Spog).Count),
            state.Terms.Segments.Count,
            state.Terms.Segments.Sum(s => s.Region.Length),
            state.Runs.Sum(r => r.Region.Length),
            BytesOnDisk);
    }

    private static StoredState? OpenFolder(StoreFolder folder, string path, StoreAccess access)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return folder.Open() ?? (access == StoreAccess.Write ? null
                    : throw new StoreException($"{path}: there is no store in this folder. Make one with «newsgraph build» or «newsgraph load»."));
            }
            catch (IOException) when (access == StoreAccess.Read && attempt < OpeningAttempts && Exists(path))
            {
                // A writer may have replaced the manifest and deleted files between our two looks.
            }
        }
    }

    private static StoreState StateOf(StoredState stored)
    {
        var state = StateOf(stored.Terms, stored.Quads);
        foreach (var record in stored.Log)
        {
            var terms = record.Terms.Length == 0 ? null : new TermSegment(new ArrayRegion(record.Terms));
            state = state.With(terms, QuadRunBuilder.Build(record.Added, record.Removed));
        }

        return state;
    }

    private static StoreState StateOf(IEnumerable<ByteRegion> terms, IEnumerable<ByteRegion> quads) =>
        new(new TermDictionary([.. terms.Select(r => new TermSegment(r))]), [.. quads.Select(r => new QuadRun(r))]);

    internal override void Keep(TermSegment? terms, QuadKey[] added, QuadKey[] removed)
    {
        var record = new LogRecord(terms is null ? [] : ((ArrayRegion)terms.Region).Bytes, added, removed);
        var isSmall = record.Length < BigCommit && _folder.LogLength + record.Length < LongLog
            && State.MergedBytes(record.Terms.Length, added.Length + removed.Length) < BigMerge;
        var run = QuadRunBuilder.Build(added, removed);
        if (isSmall)
        {
            var next = State.With(terms, run);
            State = _folder.TryAppend(record) ? next : Publish(next);
            return;
        }

        State = Publish(State.With(terms, run, MergeInFile, MergeInFile));
    }

    internal override Func<KeySpill> SpillMaker() => () => new KeySpill(_folder);

    internal override long KeepMany(TermIntake? terms, KeySpill added)
    {
        var segment = terms is null ? null : new TermSegment(_folder.WriteFile(TermFiles, terms.Write));
        var run = new QuadRun(WriteRun(added));
        State = Publish(State.With(segment, run, MergeInFile, MergeInFile));
        return run.Added(Permutation.Spog).Count;
    }

    internal override QuadRun Show(KeySpill added)
    {
        var region = WriteRun(added);
        _folder.Release(region);
        return new QuadRun(region);
    }

    /// <summary>Writes what is not there yet as a run.</summary>
    private MappedRegion WriteRun(KeySpill added)
    {
        var (before, none) = (State.Runs, KeyReader.Of([]));
        return _folder.WriteFile(QuadFiles, output => QuadRunBuilder.Write(
            output,
            order => before.Count == 0 ? added.Read(order) : new KeysWithout(added.Read(order), RunCursor.Over(before, order)),
            _ => none));
    }

    private TermSegment MergeInFile(IReadOnlyList<TermSegment> segments)
    {
        using var merged = TermSegmentBuilder.Merged(segments);
        return new TermSegment(_folder.WriteFile(TermFiles, merged.Write));
    }

    private QuadRun MergeInFile(IReadOnlyList<QuadRun> runs) => new(_folder.WriteFile(QuadFiles, output => RunMerge.Write(output, runs)));

    /// <summary>Merges all pieces into one of each kind and writes them out, so that what was removed takes no room.</summary>
    public void Vacuum()
    {
        using var batch = BeginWrite();
        State = Publish(Compaction.Of(
            State,
            content => new TermSegment(_folder.WriteFile(TermFiles, content)),
            content => new QuadRun(_folder.WriteFile(QuadFiles, content))));
    }

    /// <summary>Copies what the store holds now into an empty or new folder; others may read and write the store meanwhile.</summary>
    /// <exception cref="StoreException">The folder holds a store already.</exception>
    public void BackUp(string path)
    {
        if (Exists(path))
        {
            throw new StoreException($"{path}: there is a store here already. Name a folder that is empty or not there yet.");
        }

        using var folder = new StoreFolder(path, StoreAccess.Write);
        var state = State;
        folder.Publish(state.Terms.Segments.Select(s => ArrayRegion.CopyOf(s.Region)), state.Runs.Select(r => ArrayRegion.CopyOf(r.Region)));
    }

    private StoreState Publish(StoreState state)
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

    /// <summary>Closes the store; what stands in the log is written out as files.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                WriteOutLog();
            }
            finally
            {
                _folder.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void WriteOutLog()
    {
        if (_folder.IsWritable && State.HasUnstored)
        {
            try
            {
                Publish(State);
            }
            catch (IOException)
            {
                // Everything is in the log, from which the next opening reads it: a full disk is no reason to fail here.
            }
        }
    }
}
