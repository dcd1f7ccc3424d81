namespace NewsGraph.Arabic.Voices;

/// <summary>How verbs take their object, from <c>verb-government.tsv</c>.</summary>
[Flags]
internal enum Government
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>Takes a direct object.</summary>
    Transitive = 1,

    /// <summary>Takes a clause («أن»).</summary>
    Clause = 2,

    /// <summary>Acts by a preposition; its passive has no subject («عثر على»).</summary>
    Prepositional = 4,

    /// <summary>Takes no object.</summary>
    Intransitive = 8,

    /// <summary>A written form that news mostly means as a passive.</summary>
    UsuallyPassive = 16,

    /// <summary>A written form of an imperfect that is often one.</summary>
    OftenPassive = 32,
}
