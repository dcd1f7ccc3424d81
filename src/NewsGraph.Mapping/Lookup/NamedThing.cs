using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>A thing found by one of its names.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Label">Its label, Arabic before English.</param>
/// <param name="Matched">The name that matched, as the graph has it.</param>
/// <param name="IsPreferred">True when a label matched, false for an alternative name.</param>
public sealed record NamedThing(Iri Name, string Label, string Matched, bool IsPreferred);

/// <summary>What a name or identifier stands for in a graph.</summary>
/// <param name="Matches">The things it may mean; one when it is clear.</param>
/// <param name="Nearest">When nothing matched: things with names near to it, nearest first.</param>
public sealed record NameMatch(IReadOnlyList<NamedThing> Matches, IReadOnlyList<NamedThing> Nearest)
{
    /// <summary>The thing meant, or null when there is none or more than one.</summary>
    public NamedThing? Only => Matches.Count == 1 ? Matches[0] : null;
}
