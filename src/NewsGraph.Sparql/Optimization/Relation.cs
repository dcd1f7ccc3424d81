using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Patterns that a multiway join takes as one relation: usually a single triple pattern.</summary>
/// <param name="Items">The patterns.</param>
/// <param name="Variables">The variables that the relation shows.</param>
internal sealed record Relation(IReadOnlyList<AlgebraNode> Items, IReadOnlyList<Variable> Variables)
{
    /// <summary>
    /// The relations of a join. Where duplicates don't count, the patterns around a subject that nothing else reads (an event between two
    /// actors) become one relation between their other variables, so that cycles through such nodes are seen as cycles of their neighbours.
    /// </summary>
    /// <param name="group">The join.</param>
    /// <param name="distinctOver">The variables that are wanted when only distinct rows of them are, or null.</param>
    public static List<Relation> Of(JoinGroup group, IReadOnlySet<Variable>? distinctOver)
    {
        var open = group.Items.OfType<BgpNode>().ToList();
        var relations = new List<Relation>();
        while (open.Count > 0)
        {
            var star = Star(open[0], open, group, distinctOver);
            open.RemoveAll(star.Contains);
            var shown = star.SelectMany(item => Scope.Possible(item)).Distinct();
            relations.Add(new Relation(star, [.. star.Count == 1 ? shown : shown.Where(v => v != (Variable)star[0].Patterns[0].Subject)]));
        }

        return relations;
    }

    private static List<BgpNode> Star(BgpNode item, List<BgpNode> open, JoinGroup group, IReadOnlySet<Variable>? distinctOver)
    {
        if (distinctOver is null || item.Patterns[0].Subject is not Variable subject || distinctOver.Contains(subject))
        {
            return [item];
        }

        var star = open.Where(other => other.Patterns[0].Subject == subject).ToList();
        var isReadElsewhere = group.Items.Any(other => !star.Contains(other) && Scope.Mentioned(other).Contains(subject))
            || group.Filters.Exists(filter => Scope.Of(filter).Contains(subject))
            || star.Exists(other => other.Patterns[0].Object == subject || other.Patterns[0].Predicate == subject);
        return star.Count > 1 && !isReadElsewhere ? star : [item];
    }
}
