namespace NewsGraph.Extraction.Events;

/// <summary>Which inflected shape of a lexicon entry a word is.</summary>
public enum WordShape
{
    /// <summary>Past tense verb.</summary>
    Past,

    /// <summary>Present tense verb.</summary>
    Present,

    /// <summary>Verbal noun, or another noun that names the event.</summary>
    Noun,

    /// <summary>Participle, or another noun for one who does or undergoes it.</summary>
    Participle,
}
