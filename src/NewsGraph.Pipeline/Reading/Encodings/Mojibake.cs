namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>Recognises Arabic that was encoded in UTF-8, decoded as windows-1252 or Latin-1, and encoded again.</summary>
internal static class Mojibake
{
    private const char LeadOfLetters = '\u00D8';
    private const char LeadOfLaterLetters = '\u00D9';

    /// <summary>True when every second letter or so is a lead byte of Arabic shown as a Latin letter, and no Arabic is left.</summary>
    public static bool IsIn(string text)
    {
        int leads = 0, arabic = 0, length = Math.Min(text.Length, 4096);
        for (var i = 0; i < length; i++)
        {
            leads += text[i] is LeadOfLetters or LeadOfLaterLetters ? 1 : 0;
            arabic += ArabicLetters.Is(text[i]) ? 1 : 0;
        }

        return leads > 10 && leads * 5 > length && arabic * 10 < leads;
    }
}
