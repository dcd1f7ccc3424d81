using System.Globalization;
using System.Text;

namespace NewsGraph.Store.Storage;

/// <summary>
/// The list of a store's files, oldest first: the store is what its manifest says. Text, closed by a checksum; replaced by renaming, so that
/// a reader sees the old list or the new one and a crash leaves one of the two.
/// </summary>
/// <param name="Next">Number for the next file.</param>
/// <param name="Log">Name of the log of the commits since.</param>
/// <param name="Terms">Dictionary segments.</param>
/// <param name="Quads">Runs.</param>
internal sealed record StoreManifest(int Next, string Log, IReadOnlyList<StoredFile> Terms, IReadOnlyList<StoredFile> Quads)
{
    public const string FileName = "store.manifest";
    private const string Title = "newsgraph-store 3";

    /// <summary>Every data file.</summary>
    public IEnumerable<StoredFile> Files => Terms.Concat(Quads);

    /// <summary>The names of every file, the log's included.</summary>
    public IEnumerable<string> Names => Files.Select(f => f.Name).Append(Log);

    /// <summary>A checksum of all that it says.</summary>
    public uint Fingerprint => Crc32C.Of(Encoding.ASCII.GetBytes(Text()));

    /// <summary>Reads the manifest of a folder, or null when there is none.</summary>
    /// <exception cref="StoreException">It is damaged or of another version.</exception>
    public static StoreManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path, Encoding.ASCII);
        var end = text.LastIndexOf("end ", StringComparison.Ordinal);
        if (end < 0 || !string.Equals(text[end..], Closing(text[..end]), StringComparison.Ordinal))
        {
            throw new StoreException($"{path}: the list of the store's files is damaged. Restore the folder from a backup or build it again.");
        }

        var lines = text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Equals(lines[0], Title, StringComparison.Ordinal)
            ? new StoreManifest(int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture), lines[2].Split(' ')[1], Entries(lines, "terms"), Entries(lines, "quads"))
            : throw new StoreException($"{path}: this is «{lines[0]}», and this version reads «{Title}». Build the store again.");
    }

    /// <summary>Replaces the manifest of a folder.</summary>
    public void Write(string folder)
    {
        var text = Text();
        var path = Path.Combine(folder, FileName);
        using (var file = new FileStream(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(Encoding.ASCII.GetBytes(text + Closing(text)));
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
        FolderFlush.Flush(folder);
    }

    private string Text()
    {
        var text = new StringBuilder(Title).Append('\n').Append(CultureInfo.InvariantCulture, $"next {Next}\nlog {Log}\n");
        foreach (var file in Terms)
        {
            text.Append(CultureInfo.InvariantCulture, $"terms {file.Name} {file.Checksum:x8}\n");
        }

        foreach (var file in Quads)
        {
            text.Append(CultureInfo.InvariantCulture, $"quads {file.Name} {file.Checksum:x8}\n");
        }

        return text.ToString();
    }

    private static StoredFile[] Entries(string[] lines, string kind) => [.. lines.Select(l => l.Split(' ')).Where(p => p[0] == kind)
        .Select(p => new StoredFile(p[1], uint.Parse(p[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];

    private static string Closing(string text) => string.Create(CultureInfo.InvariantCulture, $"end {Crc32C.Of(Encoding.ASCII.GetBytes(text)):x8}\n");
}
