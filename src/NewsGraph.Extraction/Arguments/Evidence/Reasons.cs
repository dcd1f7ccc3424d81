namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Tells in a few words which columns of a row moved trees most, so that <c>why</c> can say on what a decision rests.</summary>
internal static class Reasons
{
    /// <summary>Least change of the log odds that is worth a word.</summary>
    private const double Least = 0.15;

    private const int Most = 3;

    /// <summary>The strongest reasons, those for it first, in the order of their strength: «subject slot, agreement; despite distance». Empty when nothing moved anything.</summary>
    /// <param name="columns">Name of each column; columns of one name count together.</param>
    /// <param name="contributions">What each column added to the log odds.</param>
    public static string Tell(IEnumerable<string> columns, IEnumerable<double> contributions)
    {
        var strongest = columns.Zip(contributions).GroupBy(c => c.First, c => c.Second, StringComparer.Ordinal).Select(g => (Name: g.Key, Sum: g.Sum()))
            .Where(c => Math.Abs(c.Sum) >= Least).OrderByDescending(c => Math.Abs(c.Sum)).ThenBy(c => c.Name, StringComparer.Ordinal).Take(Most).ToArray();
        var pro = string.Join(", ", strongest.Where(c => c.Sum > 0).Select(c => c.Name));
        var con = string.Join(", ", strongest.Where(c => c.Sum < 0).Select(c => c.Name));
        return con.Length == 0 ? pro : pro.Length == 0 ? $"despite {con}" : $"{pro}; despite {con}";
    }
}
