using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary>The solutions of a path pattern, walked from the end that is bound.</summary>
internal sealed class PathOperator(string text, Place subject, PathEvaluator path, Place @object, GraphPlace graph, QueryContext context) : Operator
{
    /// <summary>Between two variables a path of length zero joins only nodes of the graph (SPARQL 1.1 §18.4), whatever binds them elsewhere.</summary>
    private readonly bool isFree = subject.Slot >= 0 && @object.Slot >= 0;

    private readonly Stack<QuadReader> idle = [];

    /// <inheritdoc />
    public override string Describe() => $"Path {text}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var (start, end) = (subject.In(row), @object.In(row));
        var walked = Walked(row);
        try
        {
            foreach (var (from, to) in Solutions(start, end, walked))
            {
                if (from == to ? isFree && !walked.HasNode(from) : subject.Slot >= 0 && subject.Slot == @object.Slot)
                {
                    continue;
                }

                Set(row, subject, from);
                Set(row, @object, to);
                yield return row;
            }
        }
        finally
        {
            Set(row, subject, start);
            Set(row, @object, end);
        }
    }

    private PathGraph Walked(TermId[] row)
    {
        var pattern = graph.Pattern(row, TermId.None, TermId.None, TermId.None);
        return new PathGraph(context, pattern.Graph, pattern.Scope, idle);
    }

    private IEnumerable<(TermId Start, TermId End)> Solutions(TermId start, TermId end, PathGraph walked)
    {
        if (!start.IsNone)
        {
            return path.From(start, walked).Where(found => end.IsNone || found == end).Select(found => (start, found));
        }

        return end.IsNone ? path.Pairs(walked) : path.To(end, walked).Select(found => (found, end));
    }

    private static void Set(TermId[] row, Place place, TermId value)
    {
        if (place.Slot >= 0)
        {
            row[place.Slot] = value;
        }
    }
}
