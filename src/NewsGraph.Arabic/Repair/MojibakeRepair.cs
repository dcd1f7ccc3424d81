using System.Buffers;
using System.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>Recognises Arabic that was read in a wrong encoding and saved so, and reads it in the right one.</summary>
internal static class MojibakeRepair
{
    // A word or two of Spanish («Ñandú») never comes to this.
    private const int LeastSequences = 4;
    private const int LeastArticles = 2;
    private const int LongestSequence = 4;
    private static readonly SearchValues<char> Suspects = SearchValues.Create("\u00D8\u00D9\u00C7\u0637\u0638");

    /// <summary>How a text was misread; null when nothing speaks for it.</summary>
    public static MojibakeKind? Judge(string text) =>
        !text.AsSpan().ContainsAny(Suspects) ? null
        : IsUtf8(text, MojibakeKind.Utf8AsWestern) ? MojibakeKind.Utf8AsWestern
        : IsUtf8(text, MojibakeKind.Utf8AsArabic) ? MojibakeKind.Utf8AsArabic
        : IsSingleByte(text, MojibakeKind.ArabicAsWestern) ? MojibakeKind.ArabicAsWestern
        : null;

    /// <summary>A misread text read rightly, with the number of characters won.</summary>
    public static (SourceText Text, int Changes) Decode(string text, MojibakeKind kind) => kind.IsSingleByte ? DecodeSingle(text, kind) : DecodeSequences(text, kind);

    /// <summary>Nearly all that is not ASCII stands in sequences that a lead opens.</summary>
    private static bool IsUtf8(string text, MojibakeKind kind)
    {
        int sequences = 0, other = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (kind.IsLead(text[i]) && i + 1 < text.Length && kind.TryByte(text[i + 1], out var follower) && follower is >= 0x80 and < 0xC0)
            {
                sequences++;
                i++;
            }
            else if (text[i] > '\u007F' && char.IsLetter(text[i]))
            {
                other++;
            }
        }

        return sequences >= LeastSequences && sequences > 4 * other;
    }

    /// <summary>The article «ال» opens words again and again, and most letters are of the upper half of Latin-1.</summary>
    private static bool IsSingleByte(string text, MojibakeKind kind)
    {
        int articles = 0, upper = 0, other = 0;
        for (var i = 0; i < text.Length; i++)
        {
            articles += kind.IsLead(text[i]) && i + 1 < text.Length && text[i + 1] == kind.Follower ? 1 : 0;
            upper += text[i] is >= '\u00C0' and <= '\u00FF' ? 1 : 0;
            other += char.IsLetter(text[i]) && text[i] is not (>= '\u00C0' and <= '\u00FF') ? 1 : 0;
        }

        return articles >= LeastArticles && upper > 3 * other;
    }

    private static (SourceText Text, int Changes) DecodeSingle(string text, MojibakeKind kind)
    {
        var changes = 0;
        var letters = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] >= 0x80 && kind.TryByte(source[i], out var value) ? kind.Letter(value) : source[i];
                changes += span[i] == source[i] ? 0 : 1;
            }
        });
        return (new SourceText(letters, null), changes);
    }

    private static (SourceText Text, int Changes) DecodeSequences(string text, MojibakeKind kind)
    {
        var decoded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        Span<byte> bytes = stackalloc byte[LongestSequence];
        Span<char> units = stackalloc char[2];
        var changes = 0;
        for (var i = 0; i < text.Length;)
        {
            var count = BytesAt(text, i, kind, bytes);
            if (count > 1 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done && used > 1)
            {
                decoded.Append(units[..rune.EncodeToUtf16(units)]);
                starts.AddRange(Enumerable.Repeat(i, rune.Utf16SequenceLength));
                changes++;
                i += used;
            }
            else
            {
                decoded.Append(text[i]);
                starts.Add(i++);
            }
        }

        starts.Add(text.Length);
        return (new SourceText(decoded.ToString(), [.. starts]), changes);
    }

    private static int BytesAt(string text, int at, MojibakeKind kind, Span<byte> bytes)
    {
        var count = 0;
        while (count < bytes.Length && at + count < text.Length && text[at + count] > '\u007F' && kind.TryByte(text[at + count], out var value))
        {
            bytes[count++] = value;
        }

        return count;
    }
}
