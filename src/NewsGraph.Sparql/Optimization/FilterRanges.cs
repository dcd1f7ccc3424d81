using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>What filters that compare a variable with a constant say about the numbers that it can have: an index is then read in that range only.</summary>
internal static class FilterRanges
{
    /// <summary>The ranges for a pattern's object, or null where the filters tell nothing about it.</summary>
    public static IReadOnlyList<TermIdRange>? Of(TriplePattern pattern, IReadOnlyList<Expression> filters, IQuadSource data)
    {
        if (pattern.Object is not Variable variable || pattern.Predicate is not Constant || filters.Count == 0)
        {
            return null;
        }

        var (least, greatest) = (Bound(variable, filters, isLeast: true), Bound(variable, filters, isLeast: false));
        return least is null && greatest is null ? null : data.RangesBetween(least, greatest);
    }

    private static Literal? Bound(Variable variable, IReadOnlyList<Expression> filters, bool isLeast)
    {
        foreach (var filter in filters)
        {
            if (filter is CallExpression { Arguments: [var left, var right] } call && Sign(call.Name, isLeast) is { } isForward)
            {
                var (value, bound) = isForward ? (left, right) : (right, left);
                if (value is VariableExpression read && read.Variable == variable && bound is ConstantExpression { Term: Literal literal })
                {
                    return literal;
                }
            }
        }

        return null;
    }

    /// <summary>True when the sign bounds its left side in the wanted direction, false when its right side, null when neither.</summary>
    private static bool? Sign(string sign, bool isLeast) => sign switch
    {
        ">" or ">=" => isLeast,
        "<" or "<=" => !isLeast,
        _ => null,
    };
}
