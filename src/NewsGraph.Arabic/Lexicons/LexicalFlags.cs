namespace NewsGraph.Arabic.Lexicons;

/// <summary>What the dictionaries know of an unvocalised word.</summary>
[Flags]
public enum LexicalFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Lemma of a noun (Arabic WordNet).</summary>
    Noun = 1,

    /// <summary>Lemma of a verb, third person singular of the perfect (Arabic WordNet).</summary>
    Verb = 2,

    /// <summary>Lemma of an adjective (Arabic WordNet).</summary>
    Adjective = 4,

    /// <summary>Lemma of an adverb (Arabic WordNet).</summary>
    Adverb = 8,

    /// <summary>Broken plural (Arabic WordNet).</summary>
    BrokenPlural = 16,

    /// <summary>Part of a person's name (NERAr).</summary>
    PersonName = 32,

    /// <summary>Part of a place name (GeoNames).</summary>
    PlaceName = 64,
}
