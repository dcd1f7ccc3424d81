namespace NewsGraph.Arabic.Training;

/// <summary>The Farasa WikiNews gold (Darwish and Mubarak 2016): one word a line, its segmentation TAB the tags of its parts.</summary>
public static class WikiNewsGold
{
    /// <summary>The lines whose words are Arabic, in context, the first or the last part of the file.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="from">First line as a share of the file, 0–1.</param>
    /// <param name="to">Line after the last as a share of the file.</param>
    public static List<SegmentedExample> Read(TrainingData data, double from, double to)
    {
        var gold = data.Lines("data", "segmentation", "wikinews-train.tsv").Select(l => l.Split('\t')[0]).ToArray();
        var words = Array.ConvertAll(gold, WordOf);
        var examples = new List<SegmentedExample>();
        for (var i = (int)(gold.Length * from); i < (int)(gold.Length * to); i++)
        {
            if (Letters.IsLetter(words[i][0]))
            {
                examples.Add(new SegmentedExample(words[i], i > 0 ? words[i - 1] : "", i + 1 < words.Length ? words[i + 1] : "", gold[i]));
            }
        }

        return examples;
    }

    /// <summary>The word as it was written: the gold spells «للـ» as ل+ال.</summary>
    public static string WordOf(string segments) => segments.Length < 2 ? segments : segments
        .Replace($"{Letters.Lam}+{Letters.Alif}{Letters.Lam}+{Letters.Lam}", $"{Letters.Lam}{Letters.Lam}", StringComparison.Ordinal)
        .Replace($"{Letters.Lam}+{Letters.Alif}{Letters.Lam}+", $"{Letters.Lam}{Letters.Lam}", StringComparison.Ordinal)
        .Replace("+", "", StringComparison.Ordinal);
}
