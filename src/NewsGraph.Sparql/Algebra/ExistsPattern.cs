using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>EXISTS over a translated pattern (SPARQL 1.1 §18.6, "Substitute").</summary>
internal sealed record ExistsPattern(AlgebraNode Pattern, bool IsNegated) : Expression
{
    /// <inheritdoc />
    public override string ToString() => $"{(IsNegated ? "NOT " : "")}EXISTS {{ {Outline(Pattern)} }}";

    private static string Outline(AlgebraNode node)
        => node.Inputs.Count == 0 ? node.Describe() : $"{node.Describe()}({string.Join(", ", node.Inputs.Select(Outline))})";
}
