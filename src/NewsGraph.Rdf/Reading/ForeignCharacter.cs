using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <summary>Explains a character that begins nothing: most often a typist's look-alike of one that would.</summary>
internal static class ForeignCharacter
{
    private const char ArabicComma = '\u060C';
    private const char ArabicSemicolon = '\u061B';
    private const char ArabicFullStop = '\u06D4';

    public static bool IsArabicPunctuation(char c) => c is ArabicComma or ArabicSemicolon or ArabicFullStop;

    public static string Explain(char c)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        return c switch
        {
            ArabicComma => $"the Arabic comma ({name}) separates nothing here: type «,»",
            ArabicSemicolon => $"the Arabic semicolon ({name}) separates nothing here: type «;»",
            ArabicFullStop => $"the Arabic full stop ({name}) ends nothing here: type «.»",
            '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' => $"the quotation mark {c} ({name}) quotes nothing here: type a straight \"",
            '\u00A0' or '\u202F' or '\u3000' => $"an unusual space ({name}) stands here: type a plain one",
            '>' => "«>» closes an IRI that was never opened with «<»",
            '^' => "«^» alone means nothing here; a datatype is joined with «^^»",
            '\\' => "a backslash can stand only inside a text, an IRI or a name",
            _ when char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format => $"an invisible character ({name}) stands here: delete it",
            _ => $"the character «{c}» ({name}) can't begin anything here",
        };
    }
}
