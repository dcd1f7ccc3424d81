using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>The bytes of a file that holds one article.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Bytes">Its contents, decompressed.</param>
/// <param name="Hash">SHA-256 of the contents, lower-case hex.</param>
internal sealed record ArticleFile(string Path, byte[] Bytes, string Hash)
{
    /// <summary>An article is some kilobytes; a file a thousand times that is a corpus in the wrong format.</summary>
    private const long Longest = 64L << 20;

    /// <summary>Loads a file; what is wrong with it goes to <paramref name="problems"/>.</summary>
    public static ArticleFile? Load(string path, List<ReadingProblem> problems)
    {
        try
        {
            using var stream = Open(path);
            using var memory = new MemoryStream();
            CopyUpTo(stream, memory, Longest);
            if (memory.Length > Longest)
            {
                problems.Add(new ReadingProblem(path, 0, $"it is longer than {Longest >> 20} MB, so it is no single article; give a corpus as .jsonl"));
                return null;
            }

            var bytes = memory.ToArray();
            return new ArticleFile(path, bytes, HashOf(bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problems.Add(new ReadingProblem(path, 0, $"it can't be read: {e.Message}"));
            return null;
        }
    }

    /// <summary>Opens a file, decompressing one whose name ends in <c>.gz</c>.</summary>
    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return CorpusFiles.IsCompressed(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>SHA-256, lower-case hex.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void CopyUpTo(Stream from, Stream to, long limit)
    {
        var buffer = new byte[1 << 16];
        int read;
        while (to.Length <= limit && (read = from.Read(buffer, 0, buffer.Length)) > 0)
        {
            to.Write(buffer, 0, read);
        }
    }
}
