using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>An article's event with its identifiers and its participants resolved.</summary>
/// <param name="Name">Identifier of the claim.</param>
/// <param name="EventName">Identifier that an event takes whose first report this is.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Event">As extracted.</param>
/// <param name="Arguments">Participants with their identifiers, in the order found.</param>
internal sealed record MappedClaim(Iri Name, Iri EventName, string Article, ExtractedEvent Event, IReadOnlyList<MappedArgument> Arguments)
{
    /// <summary>True when the article states the event as a fact that happened.</summary>
    public bool IsFact => Event is { Polarity: Polarity.Positive, Modality: Modality.Asserted };

    /// <summary>The participants in one role, without doubles.</summary>
    public IEnumerable<MappedArgument> In(EventRole role) => Arguments.Where(a => a.Argument.Role == role).DistinctBy(a => a.Name);
}

/// <summary>A participant of a claim.</summary>
/// <param name="Argument">As extracted.</param>
/// <param name="Thing">What it is over all articles.</param>
/// <param name="Name">Its identifier.</param>
internal sealed record MappedArgument(EventArgument Argument, ResolvedEntity Thing, Iri Name);
