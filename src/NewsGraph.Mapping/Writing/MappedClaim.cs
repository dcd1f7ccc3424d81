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
    public IReadOnlyList<MappedArgument> In(EventRole role)
    {
        List<MappedArgument>? found = null;
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (Arguments[i].Argument.Role == role && !Holds(found, Arguments[i].Name))
            {
                (found ??= []).Add(Arguments[i]);
            }
        }

        return found ?? (IReadOnlyList<MappedArgument>)[];
    }

    private static bool Holds(List<MappedArgument>? arguments, Iri name)
    {
        for (var i = 0; i < arguments?.Count; i++)
        {
            if (arguments[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A participant of a claim.</summary>
/// <param name="Argument">As extracted.</param>
/// <param name="Thing">What it is over all articles.</param>
/// <param name="Name">Its identifier.</param>
internal sealed record MappedArgument(EventArgument Argument, ResolvedEntity Thing, Iri Name);
