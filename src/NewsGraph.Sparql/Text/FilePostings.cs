using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Text;

/// <summary>
/// Postings in a file: the lists of all words first, as differences in base-128 numbers, then the table of words and texts, then where the
/// table begins and its SHA-256. The table is read at once, a list when its word is searched.
/// </summary>
internal sealed class FilePostings : TextPostings
{
    private const string Title = "newsgraph-text 1";
    private const int TailLength = sizeof(long) + SHA256.HashSizeInBytes;

    private readonly SafeFileHandle handle;
    private readonly Dictionary<string, (long Offset, int Length, int Count)> words;
    private readonly ulong[] texts;

    private FilePostings(SafeFileHandle handle, ulong[] texts, long wordCount, Dictionary<string, (long Offset, int Length, int Count)> words)
        => (this.handle, this.texts, WordCount, this.words) = (handle, texts, wordCount, words);

    /// <inheritdoc />
    public override int TextCount => texts.Length;

    /// <inheritdoc />
    public override long WordCount { get; }

    /// <summary>The postings of a file; null when there is none, or one of another version or a damaged one.</summary>
    public static FilePostings? TryOpen(TextIndexPlace place)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(place.Path);
            var opened = TryRead(file, place.Version);
            file = opened is null ? file : null;
            return opened;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Writes postings; a folder that can't be written is no error, they are only made anew next time.</summary>
    public static void TryWrite(TextIndexPlace place, MemoryPostings postings)
    {
        try
        {
            var beside = $"{place.Path}.{Environment.ProcessId}.new";
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                Write(file, place.Version, postings);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, place.Path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The index in memory serves.
        }
    }

    /// <inheritdoc />
    public override TermId Text(int number) => new(texts[number]);

    /// <inheritdoc />
    public override int CountOf(string word) => words.GetValueOrDefault(word).Count;

    /// <inheritdoc />
    public override IReadOnlyList<int> Of(string word)
    {
        if (!words.TryGetValue(word, out var entry))
        {
            return [];
        }

        var bytes = new byte[entry.Length];
        RandomAccess.Read(handle, bytes, entry.Offset);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var (numbers, last) = (new int[entry.Count], 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = last += reader.Read7BitEncodedInt();
        }

        return numbers;
    }

    private static void Write(FileStream file, string version, MemoryPostings postings)
    {
        using var table = new MemoryStream();
        using var entries = new BinaryWriter(table, Encoding.UTF8);
        using var lists = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        entries.Write(Title);
        entries.Write(version);
        WriteTexts(entries, postings);
        string[] all = [.. postings.Words];
        entries.Write(all.Length);
        foreach (var word in all)
        {
            var offset = file.Position;
            var numbers = postings.Of(word);
            for (var i = 0; i < numbers.Count; i++)
            {
                lists.Write7BitEncodedInt(numbers[i] - (i == 0 ? 0 : numbers[i - 1]));
            }

            lists.Flush();
            entries.Write(word);
            entries.Write(offset);
            entries.Write((int)(file.Position - offset));
            entries.Write(numbers.Count);
        }

        entries.Flush();
        var tableAt = file.Position;
        table.WriteTo(file);
        lists.Write(tableAt);
        lists.Write(SHA256.HashData(table.ToArray()));
    }

    private static void WriteTexts(BinaryWriter entries, MemoryPostings postings)
    {
        entries.Write(postings.WordCount);
        entries.Write(postings.TextCount);
        for (var i = 0; i < postings.TextCount; i++)
        {
            entries.Write(postings.Text(i).Value);
        }
    }

    private static FilePostings? TryRead(SafeFileHandle file, string version)
    {
        var length = RandomAccess.GetLength(file);
        var tail = new byte[TailLength];
        if (length < TailLength || RandomAccess.Read(file, tail, length - TailLength) < TailLength || BitConverter.ToInt64(tail) is var at && (at < 0 || at > length - TailLength))
        {
            return null;
        }

        var table = new byte[length - TailLength - at];
        RandomAccess.Read(file, table, at);
        if (!SHA256.HashData(table).AsSpan().SequenceEqual(tail.AsSpan(sizeof(long))))
        {
            return null;
        }

        using var entries = new BinaryReader(new MemoryStream(table), Encoding.UTF8);
        return entries.ReadString() == Title && entries.ReadString() == version ? ReadTable(file, entries) : null;
    }

    private static FilePostings ReadTable(SafeFileHandle file, BinaryReader entries)
    {
        var wordCount = entries.ReadInt64();
        var ids = new ulong[entries.ReadInt32()];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = entries.ReadUInt64();
        }

        var count = entries.ReadInt32();
        var table = new Dictionary<string, (long Offset, int Length, int Count)>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            table.Add(entries.ReadString(), (entries.ReadInt64(), entries.ReadInt32(), entries.ReadInt32()));
        }

        return new FilePostings(file, ids, wordCount, table);
    }
}
