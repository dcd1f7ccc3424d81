namespace NewsGraph.Extraction.Claims;

/// <summary>What a cue word tells about the events in its scope, or which closed class it belongs to.</summary>
[Flags]
public enum CueKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Negates what follows.</summary>
    Negation = 1,

    /// <summary>A verb or noun whose complement is said not to happen.</summary>
    Denial = 2,

    /// <summary>Puts what follows into the future.</summary>
    Planned = 4,

    /// <summary>Makes what follows possible, conditional or unclear.</summary>
    Possible = 8,

    /// <summary>Asks that what follows happen.</summary>
    Requested = 16,

    /// <summary>Names the source of what is said.</summary>
    Attribution = 32,

    /// <summary>A verb that leaves the event to the noun beside it.</summary>
    Light = 64,

    /// <summary>Preposition.</summary>
    Preposition = 128,

    /// <summary>Opens a content clause.</summary>
    Complementizer = 256,

    /// <summary>Opens a relative clause.</summary>
    Relative = 512,

    /// <summary>Joins clauses.</summary>
    Subordinator = 1024,

    /// <summary>Auxiliary verb.</summary>
    Auxiliary = 2048,

    /// <summary>Introduces the agent of a passive or a verbal noun.</summary>
    PassiveAgent = 4096,

    /// <summary>Introduces something earlier that led to what is told.</summary>
    Aftermath = 8192,
}
