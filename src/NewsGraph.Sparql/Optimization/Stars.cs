using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Joins look-ups by one subject, filters between them included, into one <see cref="StarJoin"/>.</summary>
internal static class Stars
{
    /// <summary>The plan with one more look-up by a subject, when what stands last in it is one by the same subject; else null.</summary>
    public static StarJoin? Extend(Operator plan, ScanOperator scan, double rows, QueryContext context)
    {
        var filters = new List<FilterCondition>();
        while (plan is FilterOperator filter)
        {
            filters.Insert(0, filter.Condition);
            plan = filter.Input;
        }

        var (left, steps) = plan switch
        {
            StarJoin star when star.Subject == scan.Subject && star.Steps[0].Scan.Graph == scan.Graph => (star.Left, star.Steps),
            IndexJoin { IsBySubject: true } join when join.Right.Subject == scan.Subject && join.Right.Graph == scan.Graph => (join.Left, [new StarStep(join.Right, [])]),
            _ => (null, (IReadOnlyList<StarStep>)[]),
        };
        if (left is null || scan.Predicate.Slot >= 0)
        {
            return null;
        }

        var last = steps[^1] with { Filters = [.. steps[^1].Filters, .. filters] };
        return new StarJoin(left, scan.Subject, scan.Graph, [.. steps.SkipLast(1), last, new StarStep(scan, [])], context) { EstimatedRows = rows };
    }
}
