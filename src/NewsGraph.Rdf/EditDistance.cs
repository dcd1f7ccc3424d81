namespace NewsGraph.Rdf;

/// <summary>Damerau's distance (as optimal string alignment), for «did you mean».</summary>
public static class EditDistance
{
    /// <summary>The nearest of some names, or null when none is near enough to be meant (a third of its length, two at most).</summary>
    public static string? Nearest(string wanted, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = Math.Max(1, Math.Min(2, wanted.Length / 3)) + 1;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var distance = name.Length == 0 ? int.MaxValue : Between(wanted, name);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.</summary>
    public static int Between(string from, string to)
    {
        var (before, above, row) = (new int[to.Length + 1], Enumerable.Range(0, to.Length + 1).ToArray(), new int[to.Length + 1]);
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(substituted, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[^1];
    }
}
