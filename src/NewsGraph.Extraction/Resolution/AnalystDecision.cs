namespace NewsGraph.Extraction.Resolution;

/// <summary>What an analyst decided on who is who; kept in a file and honoured by every rebuild.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Thing">Identifier of the thing, as the graph names it after the decisions before this one.</param>
/// <param name="Other">Identifier of the thing to be taken into it, for a merge.</param>
/// <param name="Articles">Articles whose entity is a thing of its own, for a split.</param>
/// <param name="Name">The new name, for a renaming.</param>
/// <param name="Because">Why, in the analyst's words, or null.</param>
public sealed record AnalystDecision(DecisionKind Kind, string Thing, string? Other = null, IReadOnlyList<string>? Articles = null, string? Name = null, string? Because = null);

/// <summary>Kinds of decision.</summary>
public enum DecisionKind
{
    /// <summary>Two things are one.</summary>
    Merge,

    /// <summary>What some articles speak of is a thing of its own.</summary>
    Split,

    /// <summary>A thing is to be called otherwise.</summary>
    Rename,
}
