using System.Text;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Character classes of the terminals (SPARQL 1.1 §19.8, productions 164–168).</summary>
internal static class CharacterClasses
{
    private static readonly (int First, int Last)[] NameStartRanges =
    [
        (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF), (0x200C, 0x200D),
        (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
    ];

    /// <summary>PN_CHARS_BASE.</summary>
    public static bool IsBase(Rune c)
    {
        var value = c.Value;
        if (value < 0x80)
        {
            return char.IsAsciiLetter((char)value);
        }

        return Array.Exists(NameStartRanges, range => value >= range.First && value <= range.Last);
    }

    /// <summary>PN_CHARS_U.</summary>
    public static bool IsBaseOrUnderscore(Rune c) => c.Value == '_' || IsBase(c);

    /// <summary>PN_CHARS.</summary>
    public static bool IsNameCharacter(Rune c) => c.Value == '-' || IsVariableCharacter(c);

    /// <summary>A further character of VARNAME: a PN_CHARS without the hyphen.</summary>
    public static bool IsVariableCharacter(Rune c)
        => IsBaseOrUnderscore(c) || (c.Value < 0x80 && char.IsAsciiDigit((char)c.Value)) || c.Value == 0xB7
            || (c.Value >= 0x300 && c.Value <= 0x36F) || (c.Value >= 0x203F && c.Value <= 0x2040);

    /// <summary>White space between tokens.</summary>
    public static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>A character that an IRI reference cannot hold unescaped.</summary>
    public static bool IsForbiddenInIri(char c) => c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\';
}
