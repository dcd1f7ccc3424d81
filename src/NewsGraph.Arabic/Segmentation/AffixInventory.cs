using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>The proclitic and suffix sequences of <c>ontology/lexicon/arabic</c>; index 0 of each is the empty one.</summary>
internal sealed class AffixInventory
{
    private AffixInventory(Proclitic[] proclitics, Suffix[] suffixes)
    {
        Proclitics = proclitics;
        Suffixes = suffixes;
    }

    /// <summary>The inventory embedded in this assembly.</summary>
    public static AffixInventory Default { get; } = Load();

    /// <summary>Proclitic sequences, the empty one first.</summary>
    public Proclitic[] Proclitics { get; }

    /// <summary>Suffix sequences, the empty one first.</summary>
    public Suffix[] Suffixes { get; }

    private static AffixInventory Load()
    {
        var assembly = typeof(AffixInventory).Assembly;
        var proclitics = TableFile.ReadEmbedded(assembly, "ontology/lexicon/arabic/proclitics.tsv").Rows.Select(ReadProclitic);
        var suffixes = TableFile.ReadEmbedded(assembly, "ontology/lexicon/arabic/suffixes.tsv").Rows.Select(ReadSuffix);
        return new AffixInventory([new Proclitic("", "", Clitics.None, 0), .. proclitics], [new Suffix("", "", 0, Opened: false), .. suffixes]);
    }

    private static Proclitic ReadProclitic(TableRow row)
    {
        var clitics = Clitics.None;
        foreach (var name in row.List("clitics"))
        {
            clitics |= Enum.TryParse<Clitics>(name, out var clitic) ? clitic : throw row.Error("clitics", $"«{name}» is no clitic; use a name of NewsGraph.Text.Clitics");
        }

        return new Proclitic(row["surface"], row["segments"], clitics, Number(row, "outer"));
    }

    private static Suffix ReadSuffix(TableRow row) =>
        new(row["surface"], row["segments"], Number(row, "pronoun"), Number(row, "opened") == 1);

    private static int Number(TableRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Error(column, $"«{row[column]}» is no number; write a count of letters");
}
