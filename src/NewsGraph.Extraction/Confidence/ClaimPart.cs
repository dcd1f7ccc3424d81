namespace NewsGraph.Extraction.Confidence;

/// <summary>What of a claim a confidence is of.</summary>
public enum ClaimPart
{
    /// <summary>That the words name an event of the type.</summary>
    Event,

    /// <summary>That there is such an event and the entity does it.</summary>
    Agent,

    /// <summary>That there is such an event and it is done to the entity.</summary>
    Target,

    /// <summary>That there is such an event and it happens there.</summary>
    Place,

    /// <summary>That there is such an event and the entity says so.</summary>
    Source,

    /// <summary>That the one acted on the other, as stated fact: event, type, roles, polarity and modality.</summary>
    Edge,
}
