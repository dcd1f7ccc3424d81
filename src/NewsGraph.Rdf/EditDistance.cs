namespace NewsGraph.Rdf;

/// <summary>Levenshtein distance, for «did you mean».</summary>
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

    /// <summary>Insertions, deletions and substitutions that turn one text into the other.</summary>
    public static int Between(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
