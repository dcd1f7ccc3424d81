using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Where in a plan an operator stands.</summary>
/// <param name="Graph">The active graph.</param>
/// <param name="GraphVariable">The variable that names the active graph, or null.</param>
/// <param name="Outer">Variables that the row may already bind when the operator is evaluated.</param>
/// <param name="Ambient">Those of them that everything inside sees, isolated parts too: graph variables of enclosing GRAPHs.</param>
internal sealed record PlanScope(GraphPlace Graph, Variable? GraphVariable, IReadOnlySet<Variable> Outer, IReadOnlySet<Variable> Ambient)
{
    /// <summary>The outermost scope.</summary>
    public static PlanScope Top { get; } = new(GraphPlace.Default, null, new HashSet<Variable>(), new HashSet<Variable>());

    /// <summary>The variables that are wanted when only distinct rows of them are; null when the number of equal rows counts.</summary>
    public IReadOnlySet<Variable>? DistinctOver { get; init; }

    /// <summary>True where not all solutions may be wanted, so that none should be found ahead of time.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>The same place with more variables bound before.</summary>
    public PlanScope After(IEnumerable<Variable> bound) => this with { Outer = Outer.Union(bound).ToHashSet() };

    /// <summary>A place that sees nothing of the row but what is ambient.</summary>
    public PlanScope Isolated() => this with { Outer = Ambient, IsCutShort = false };

    /// <summary>Variables of a triple or path pattern here: its own, and the active graph's.</summary>
    public IEnumerable<Variable> WithGraph(IEnumerable<Variable> variables) => GraphVariable is null ? variables : variables.Append(GraphVariable);
}
