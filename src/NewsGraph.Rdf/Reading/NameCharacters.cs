namespace NewsGraph.Rdf.Reading;

/// <summary>The character classes of names (Turtle §6.5, productions PN_CHARS_BASE, PN_CHARS_U, PN_CHARS), by UTF-16 unit.</summary>
internal static class NameCharacters
{
    /// <summary>PN_CHARS_BASE. A surrogate of a plane 1–14 character counts; the pair is checked by the writer of the text, not here.</summary>
    public static bool IsBase(int c) => c < 0x80
        ? (uint)((c | 0x20) - 'a') < 26
        : c is (>= 0xC0 and <= 0x2FF and not 0xD7 and not 0xF7) or (>= 0x370 and <= 0x1FFF and not 0x37E)
            or 0x200C or 0x200D or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
            or (>= 0x3001 and <= 0xDB7F) or (>= 0xDC00 and <= 0xDFFF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD);

    /// <summary>PN_CHARS_U.</summary>
    public static bool IsBaseOrUnderscore(int c) => c == '_' || IsBase(c);

    /// <summary>PN_CHARS.</summary>
    public static bool IsName(int c) => IsBase(c) || IsDigit(c) || c is '_' or '-' or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    /// <summary>An ASCII digit.</summary>
    public static bool IsDigit(int c) => (uint)(c - '0') < 10;

    /// <summary>An ASCII letter.</summary>
    public static bool IsAsciiLetter(int c) => c < 0x80 && IsBase(c);

    /// <summary>A hexadecimal digit.</summary>
    public static bool IsHex(int c) => c >= 0 && c < 0x80 && char.IsAsciiHexDigit((char)c);

    /// <summary>What may follow a backslash in a local name (PN_LOCAL_ESC).</summary>
    public static bool IsLocalEscape(int c) => c is '_' or '~' or '.' or '-' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '/' or '?' or '#' or '@' or '%';
}
