using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>The cyclic part of a join, by Graham's reduction (M. H. Graham 1979; C. T. Yu and M. Z. Ozsoyoglu 1979).</summary>
internal static class CyclicCore
{
    /// <summary>The relations that are left when ears have been taken off again and again; none for an acyclic join.</summary>
    public static List<Relation> Of(IEnumerable<Relation> relations)
    {
        var edges = relations.Select(relation => (Relation: relation, Variables: relation.Variables.ToHashSet())).ToList();
        bool hasChanged;
        do
        {
            hasChanged = TakeLonelyVariables(edges) | TakeContainedEdges(edges);
        }
        while (hasChanged);
        return [.. edges.Select(edge => edge.Relation)];
    }

    private static bool TakeLonelyVariables(List<(Relation Relation, HashSet<Variable> Variables)> edges)
    {
        var lonely = edges.SelectMany(edge => edge.Variables).GroupBy(variable => variable).Where(uses => uses.Count() == 1).Select(uses => uses.Key).ToHashSet();
        foreach (var (_, variables) in edges)
        {
            variables.ExceptWith(lonely);
        }

        return lonely.Count > 0;
    }

    private static bool TakeContainedEdges(List<(Relation Relation, HashSet<Variable> Variables)> edges)
    {
        for (var i = 0; i < edges.Count; i++)
        {
            var at = i;
            if (edges.Where((other, place) => place != at && edges[at].Variables.IsSubsetOf(other.Variables)).Any() || edges[at].Variables.Count == 0)
            {
                edges.RemoveAt(at);
                return true;
            }
        }

        return false;
    }
}
