using System.Text;

namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>
/// Decodes Arabic text files: UTF-8 and UTF-16 with or without byte-order mark, windows-1256 and ISO-8859-6.
/// Bytes decide, not declarations: a declared encoding only breaks a tie between the two single-byte ones.
/// </summary>
public static class TextDecoder
{
    private const string HowToConvert = "convert the file to UTF-8 (iconv -t UTF-8)";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">Encoding that the file names for itself, or null.</param>
    /// <param name="keepMisread">True to give Arabic that was misread and saved so (Ø§Ù„…) as it stands, for a caller that mends it.</param>
    /// <exception cref="UndecodableTextException">The bytes are no text, or in none of these encodings.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null, bool keepMisread = false)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
        {
            return new DecodedText(DecodeStrictly(bytes[mark.Length..], mark.Encoding), mark.Encoding.WebName);
        }

        if (WideText.ByteOrderOf(bytes) is { } wide)
        {
            return new DecodedText(DecodeStrictly(bytes, wide), wide.WebName);
        }

        if (bytes.Contains((byte)0))
        {
            throw new UndecodableTextException("it holds binary data, not text; give the text of the article");
        }

        if (!IsUtf8(bytes))
        {
            return DecodeSingleByte(bytes, declared);
        }

        var text = StrictUtf8.GetString(bytes);
        return new DecodedText(keepMisread ? text : CheckedForMojibake(text), "utf-8");
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static string DecodeStrictly(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UndecodableTextException($"its mark says {encoding.WebName}, but byte {e.Index + 1} breaks that; {HowToConvert}", e);
        }
    }

    private static DecodedText DecodeSingleByte(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (DamagedUtf8.LineOf(bytes) is var line and > 0)
        {
            throw new UndecodableTextException(line, $"this line has bytes that are no UTF-8, as the rest of the file is; {HowToConvert}");
        }

        var encoding = SingleByteArabic.Detect(bytes, declared)
            ?? throw new UndecodableTextException(
                $"it is text in none of UTF-8, UTF-16, windows-1256, ISO-8859-6; {HowToConvert}");
        return new DecodedText(encoding.GetString(bytes), encoding.WebName);
    }

    private static string CheckedForMojibake(string text) => Mojibake.IsIn(text)
        ? throw new UndecodableTextException("its Arabic was once read in a Western encoding (Ø§Ù„…) and saved so; export it again as UTF-8")
        : text;
}
