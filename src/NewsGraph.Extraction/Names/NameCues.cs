using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Names;

/// <summary>Classes of words around and inside names, from <c>ontology/lexicon/extraction/name-cues.tsv</c>.</summary>
public sealed class NameCues
{
    private const string Table = "ontology/lexicon/extraction/name-cues.tsv";
    private static readonly Lazy<NameCues> LazyDefault = new(() => new NameCues(TableFile.ReadEmbedded(typeof(NameCues).Assembly, Table)));
    private readonly Dictionary<string, List<string>> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads a table with the columns <c>class</c> and <c>words</c>.</summary>
    public NameCues(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var word in row.List("words"))
            {
                var key = NameFolding.Default.Fold(word);
                if (!_classes.TryGetValue(key, out var classes))
                {
                    _classes.Add(key, classes = []);
                }

                if (!classes.Contains(row["class"], StringComparer.Ordinal))
                {
                    classes.Add(row["class"]);
                }
            }
        }
    }

    /// <summary>The embedded table.</summary>
    public static NameCues Default => LazyDefault.Value;

    /// <summary>The classes of a folded word.</summary>
    public IReadOnlyList<string> ClassesOf(string word) => _classes.GetValueOrDefault(word) ?? (IReadOnlyList<string>)[];

    /// <summary>True when a folded word is of a class.</summary>
    public bool Is(string word, string cueClass) => _classes.TryGetValue(word, out var classes) && classes.Contains(cueClass, StringComparer.Ordinal);
}
