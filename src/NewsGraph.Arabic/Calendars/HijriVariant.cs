namespace NewsGraph.Arabic.Calendars;

/// <summary>How the months of the Hijri calendar are told to begin.</summary>
public enum HijriVariant
{
    /// <summary>The astronomical calendar of Umm al-Qura, official in Saudi Arabia; known for 1318–1500 AH (1900–2077).</summary>
    UmmAlQura,

    /// <summary>The tabular calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30), for any year from 1 on.</summary>
    Tabular,
}
