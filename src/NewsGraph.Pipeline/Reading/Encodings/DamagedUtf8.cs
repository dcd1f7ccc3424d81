using System.Buffers;
using System.Text;

namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>Finds the damage in a file that is UTF-8 but for some bytes, as against a file in another encoding.</summary>
internal static class DamagedUtf8
{
    /// <summary>The line, from 1, of the first bad byte; 0 when the bytes don't look like UTF-8 at all.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0, at = 0, firstBad = -1;
        while (at < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status != OperationStatus.Done)
            {
                bad++;
                firstBad = firstBad < 0 ? at : firstBad;
            }
            else if (!rune.IsAscii)
            {
                good++;
            }

            at += length;
        }

        return good > 4 * bad ? 1 + bytes[..firstBad].Count((byte)'\n') : 0;
    }
}
