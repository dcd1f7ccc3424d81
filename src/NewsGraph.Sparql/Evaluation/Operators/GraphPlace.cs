using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>Which graph a pattern looks at: the default graph, a constant or a column.</summary>
/// <param name="IsDefault">True for the default graph.</param>
/// <param name="Name">The name otherwise.</param>
internal readonly record struct GraphPlace(bool IsDefault, Place Name)
{
    /// <summary>The default graph.</summary>
    public static GraphPlace Default => new(true, new Place(-1, TermId.None));

    /// <summary>The column of a variable name, or -1.</summary>
    public int Slot => IsDefault ? -1 : Name.Slot;

    /// <summary>A pattern in this graph, as the row has it.</summary>
    public QuadPattern Pattern(TermId[] row, TermId subject, TermId predicate, TermId @object)
    {
        var graph = IsDefault ? TermId.None : Name.In(row);
        return new QuadPattern(subject, predicate, @object, graph, IsDefault ? GraphScope.Default : graph.IsNone ? GraphScope.EachNamed : GraphScope.Named);
    }
}
