namespace NewsGraph.Arabic.Languages;

/// <summary>The language of a text.</summary>
/// <param name="Tag">BCP 47 tag; <c>und-Latn</c> and the like where only the script is sure, <c>zxx</c> where there are no letters at all.</param>
/// <param name="Name">Name of the language or script in English.</param>
/// <param name="ArabicScript">Share of the letters that are of the Arabic script, 0–1.</param>
public sealed record DetectedLanguage(string Tag, string Name, double ArabicScript)
{
    /// <summary>BCP 47 tag of what is in no language.</summary>
    public const string NoLanguage = "zxx";

    /// <summary>False for a text without any letter.</summary>
    public bool HasLetters => !string.Equals(Tag, NoLanguage, StringComparison.Ordinal);

    /// <summary>True for Arabic itself.</summary>
    public bool IsArabic => string.Equals(Tag, "ar", StringComparison.Ordinal);
}
