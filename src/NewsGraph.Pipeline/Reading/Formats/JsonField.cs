using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>A string (or number) of a JSON record with its place in the decoded line.</summary>
/// <param name="Value">The value, unescaped, HTML's character references replaced.</param>
/// <param name="Start">Offset of its first character in the decoded line, inside the quotes.</param>
/// <param name="End">Offset after its last character.</param>
internal sealed record JsonField(string Value, int Start, int End)
{
    private const int UnicodeEscapeLength = 6;
    private const int LongestReference = 12;
    private const char Replacement = '\uFFFD';

    /// <summary>Reads the value the reader stands on, if it is a string or a number.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line, out JsonField field)
    {
        field = new JsonField("", 0, 0);
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }

        var quote = reader.TokenType == JsonTokenType.String ? 1 : 0;
        var start = Encoding.UTF8.GetCharCount(line[..((int)reader.TokenStartIndex + quote)]);
        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        var builder = new OffsetMapBuilder();
        Unescape(raw, start, builder);
        field = new JsonField(builder.ToString(), start, start + raw.Length);
        return true;
    }

    /// <summary>Appends the unescaped value with its way back to the line.</summary>
    public void AppendTo(OffsetMapBuilder builder, string line) => Unescape(line.AsSpan(Start, End - Start), Start, builder);

    private static void Unescape(ReadOnlySpan<char> raw, int at, OffsetMapBuilder builder)
    {
        var i = 0;
        while (i < raw.Length)
        {
            var special = raw[i..].IndexOfAny('\\', '&');
            var plain = special < 0 ? raw.Length - i : special;
            builder.AppendVerbatim(raw.Slice(i, plain), at + i);
            i += plain;
            if (special >= 0)
            {
                i += raw[i] == '&' ? AppendReference(raw, i, at, builder) : AppendEscape(raw, i, at, builder);
            }
        }
    }

    private static int AppendEscape(ReadOnlySpan<char> raw, int i, int at, OffsetMapBuilder builder)
    {
        var length = raw[i + 1] == 'u' ? UnicodeEscapeLength : 2;
        builder.Append(Whole(Escaped(raw[i..]), raw, i, length), at + i, at + i + length);
        return length;
    }

    /// <summary>Corpora taken from pages keep HTML's character references; what is none is kept as it stands.</summary>
    private static int AppendReference(ReadOnlySpan<char> raw, int i, int at, OffsetMapBuilder builder)
    {
        var end = raw.Slice(i, Math.Min(LongestReference, raw.Length - i)).IndexOf(';');
        var reference = end < 0 ? "" : raw.Slice(i, end + 1).ToString();
        var decoded = WebUtility.HtmlDecode(reference);
        if (decoded == reference)
        {
            builder.Append('&', at + i, at + i + 1);
            return 1;
        }

        builder.AppendReplacement(decoded, at + i, at + i + reference.Length);
        return reference.Length;
    }

    /// <summary>Half of a surrogate pair whose other half is missing becomes the replacement character: no text can hold it.</summary>
    private static char Whole(char value, ReadOnlySpan<char> raw, int at, int length)
    {
        if (char.IsHighSurrogate(value))
        {
            return IsEscapedSurrogate(raw, at + length, low: true) ? value : Replacement;
        }

        return char.IsLowSurrogate(value) && !IsEscapedSurrogate(raw, at - UnicodeEscapeLength, low: false) ? Replacement : value;
    }

    private static bool IsEscapedSurrogate(ReadOnlySpan<char> raw, int at, bool low)
    {
        if (at < 0 || at + UnicodeEscapeLength > raw.Length || raw[at] != '\\' || raw[at + 1] != 'u')
        {
            return false;
        }

        var value = Escaped(raw[at..]);
        return low ? char.IsLowSurrogate(value) : char.IsHighSurrogate(value);
    }

    /// <summary>The character of an escape (RFC 8259 §7).</summary>
    private static char Escaped(ReadOnlySpan<char> escape) => escape[1] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        'u' => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var other => other,
    };
}
