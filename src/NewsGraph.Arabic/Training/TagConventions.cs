using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>
/// One part of speech for each closed-class word that treebanks write differently, and at times one and the same treebank:
/// PUD has «أن» as SCONJ, ADP and PART, «كان» as AUX and VERB. From <c>tag-conventions.tsv</c>.
/// </summary>
public sealed class TagConventions
{
    private const string TableName = "ontology/lexicon/arabic/tag-conventions.tsv";
    private static readonly Lazy<TagConventions> Embedded = new(() => new TagConventions(TableFile.ReadEmbedded(typeof(TagConventions).Assembly, TableName)));
    private readonly Dictionary<(string Stem, PartOfSpeech Tag), PartOfSpeech> _kept = [];

    /// <summary>Loads a table with the columns <c>tag</c>, <c>instead</c> and <c>words</c>.</summary>
    /// <exception cref="TableFormatException">A tag is unknown or a word stands twice with the same tag to replace.</exception>
    public TagConventions(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            var kept = TagOf(row, "tag", row["tag"]);
            foreach (var other in row.List("instead"))
            {
                var replaced = TagOf(row, "instead", other);
                foreach (var word in row.List("words"))
                {
                    if (!_kept.TryAdd((word, replaced), kept))
                    {
                        throw row.Error("words", $"«{word}» already has a tag instead of {other}; leave it in one row only");
                    }
                }
            }
        }
    }

    /// <summary>The table that comes with the library.</summary>
    public static TagConventions Default => Embedded.Value;

    /// <summary>The tag that we keep for a word that an annotation calls <paramref name="tag"/>.</summary>
    /// <param name="form">The written form without proclitics and pronouns, with its article.</param>
    /// <param name="tag">What the annotation says.</param>
    public PartOfSpeech Keep(string form, PartOfSpeech tag) => _kept.GetValueOrDefault((form, tag), tag);

    private static PartOfSpeech TagOf(TableRow row, string column, string name) =>
        UniversalTags.Parse(name) is not PartOfSpeech.Other and var tag ? tag : throw row.Error(column, $"«{name}» is no universal part of speech; write one of {string.Join(' ', UniversalTags.Names)}");
}
