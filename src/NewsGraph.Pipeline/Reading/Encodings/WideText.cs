using System.Text;

namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>Recognises UTF-16 without a mark: Arabic and ASCII have 0x06 and 0x00 in every second byte and hardly ever in the others.</summary>
internal static class WideText
{
    private const int Sample = 4096;

    /// <summary>UTF-16 in the byte order found, or null.</summary>
    public static Encoding? ByteOrderOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var units = sample.Length / 2;
        int first = HighBytesAt(sample, 0), second = HighBytesAt(sample, 1);
        if (second * 10 > units * 9 && first * 4 < units)
        {
            return Encoding.Unicode;
        }

        return first * 10 > units * 9 && second * 4 < units ? Encoding.BigEndianUnicode : null;
    }

    private static int HighBytesAt(ReadOnlySpan<byte> bytes, int parity)
    {
        var count = 0;
        for (var i = parity; i < bytes.Length; i += 2)
        {
            count += bytes[i] is 0x00 or 0x06 or 0x20 && (bytes[i] != 0x20 || bytes[i ^ 1] is >= 0x0E and <= 0x2F) ? 1 : 0;
        }

        return count;
    }
}
