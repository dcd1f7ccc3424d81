namespace NewsGraph.Rdf.Canonicalization;

/// <summary>All orders of a list.</summary>
internal static class Permutations
{
    /// <summary>The orders, the given one first, each in the same array.</summary>
    public static IEnumerable<BlankNode[]> Of(IReadOnlyList<BlankNode> nodes)
    {
        // Knuth's algorithm L on the positions.
        var places = Enumerable.Range(0, nodes.Count).ToArray();
        var order = nodes.ToArray();
        do
        {
            for (var i = 0; i < places.Length; i++)
            {
                order[i] = nodes[places[i]];
            }

            yield return order;
        }
        while (Next(places));
    }

    private static bool Next(int[] places)
    {
        var head = places.Length - 2;
        while (head >= 0 && places[head] > places[head + 1])
        {
            head--;
        }

        if (head < 0)
        {
            return false;
        }

        var swap = places.Length - 1;
        while (places[swap] < places[head])
        {
            swap--;
        }

        (places[head], places[swap]) = (places[swap], places[head]);
        Array.Reverse(places, head + 1, places.Length - head - 1);
        return true;
    }
}
