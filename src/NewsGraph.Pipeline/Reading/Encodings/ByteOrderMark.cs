using System.Text;

namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>The byte-order mark that opens some Unicode files (Unicode Standard §2.13).</summary>
internal static class ByteOrderMark
{
    private static readonly (byte[] Bytes, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>The encoding and length of the mark, or null when there is none.</summary>
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return null;
    }
}
