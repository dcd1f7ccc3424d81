namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Tells in a few words which columns of a row moved trees most, so that <c>why</c> can say on what a decision rests. Asked for every event and argument, so names are numbers here.</summary>
internal sealed class Reasons
{
    /// <summary>Least change of the log odds that is worth a word.</summary>
    private const double Least = 0.15;

    private const int Most = 3;
    private readonly string[] _names;
    private readonly int[] _nameOf;

    /// <summary>Takes the columns of a row.</summary>
    /// <param name="columns">Name of each column; columns of one name count together.</param>
    public Reasons(IReadOnlyList<string> columns)
    {
        _names = [.. columns.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _nameOf = [.. columns.Select(c => Array.IndexOf(_names, c))];
    }

    /// <summary>Number of columns.</summary>
    public int Columns => _nameOf.Length;

    /// <summary>The strongest reasons, those for it first, in the order of their strength: «subject slot, agreement; despite distance». Empty when nothing moved anything.</summary>
    /// <param name="contributions">What each column added to the log odds, once for each pass.</param>
    public string Tell(params ReadOnlySpan<double[]> contributions)
    {
        Span<double> sums = stackalloc double[_names.Length];
        sums.Clear();
        foreach (var pass in contributions)
        {
            for (var column = 0; column < pass.Length; column++)
            {
                sums[_nameOf[column]] += pass[column];
            }
        }

        var (pro, con) = ("", "");
        for (var rank = 0; rank < Most && Strongest(sums) is var name and >= 0; rank++)
        {
            pro += sums[name] < 0 ? "" : pro.Length == 0 ? _names[name] : ", " + _names[name];
            con += sums[name] > 0 ? "" : con.Length == 0 ? "despite " + _names[name] : ", " + _names[name];
            sums[name] = 0;
        }

        return con.Length == 0 || pro.Length == 0 ? pro + con : pro + "; " + con;
    }

    private static int Strongest(ReadOnlySpan<double> sums)
    {
        var best = -1;
        for (var name = 0; name < sums.Length; name++)
        {
            best = Math.Abs(sums[name]) >= Least && (best < 0 || Math.Abs(sums[name]) > Math.Abs(sums[best])) ? name : best;
        }

        return best;
    }
}
