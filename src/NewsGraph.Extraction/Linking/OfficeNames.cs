using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Linking;

/// <summary>Offices that one person holds at a time, whatever they are called, from <c>ontology/lexicon/extraction/office-names.tsv</c>.</summary>
internal static class OfficeNames
{
    private const string Table = "ontology/lexicon/extraction/office-names.tsv";
    private const string Article = "\u0627\u0644"; // alif lam
    private static readonly Lazy<Dictionary<string, string>> Offices = new(Read);

    /// <summary>The office that some words name, or null. The words are folded and may carry the article.</summary>
    public static string? Of(IEnumerable<string> words) => Offices.Value.GetValueOrDefault(string.Join(' ', words.Select(WithoutArticle)));

    /// <summary>The office that a title names («رئيس الوزراء»), or null.</summary>
    public static string? OfTitle(string title) => Of(NameFolding.Default.Fold(title).Split(' '));

    private static string WithoutArticle(string word) => word.Length > 3 && word.StartsWith(Article, StringComparison.Ordinal) ? word[2..] : word;

    private static Dictionary<string, string> Read()
    {
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableFile.ReadEmbedded(typeof(OfficeNames).Assembly, Table).Rows)
        {
            foreach (var name in row.List("names"))
            {
                offices[string.Join(' ', NameFolding.Default.Fold(name).Split(' ').Select(WithoutArticle))] = row["office"];
            }
        }

        return offices;
    }
}
