namespace NewsGraph.Rdf;

/// <summary>Whether two data sets are the same but for the labels of their blank nodes (RDF 1.1 Concepts §3.6, §4.1).</summary>
public static class DatasetIsomorphism
{
    /// <summary>True when a one-to-one renaming of blank nodes turns one set of quads into the other; repeated quads count once.</summary>
    public static bool AreIsomorphic(IEnumerable<Quad> left, IEnumerable<Quad> right)
    {
        var a = new BlankNodeColouring(left);
        var b = new BlankNodeColouring(right);
        return a.Count == b.Count && a.NodeCount == b.NodeCount && a.GroundQuadsEqual(b) && Match(a, b);
    }

    private static bool Match(BlankNodeColouring a, BlankNodeColouring b)
    {
        a.Refine();
        b.Refine();
        if (!a.SameColours(b))
        {
            return false;
        }

        var open = a.SmallestOpenClass();
        if (open is null)
        {
            return a.SameUnderColours(b);
        }

        // Nodes that look alike: fix one and try each partner.
        var colour = a.ColourOf(open);
        var fixedA = a.WithFixed(open);
        return b.NodesOf(colour).Any(partner => Match(fixedA.Copy(), b.WithFixed(partner)));
    }
}
