using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Numbers;

/// <summary>The table of number words, ready for look-up.</summary>
internal sealed class NumberLexicon
{
    /// <summary>Name of the embedded table.</summary>
    public const string TableName = "ontology/lexicon/arabic/number-words.tsv";

    private static readonly Lazy<NumberLexicon> Embedded =
        new(() => new NumberLexicon(TableFile.ReadEmbedded(typeof(NumberLexicon).Assembly, TableName)));

    /// <summary>Loads a table.</summary>
    /// <exception cref="TableFormatException">A row has an unknown kind or an unreadable value.</exception>
    public NumberLexicon(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            if (!decimal.TryParse(row["value"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                throw row.Error("value", $"«{row["value"]}» is no number; write it in Latin digits");
            }

            var word = new NumberWord(KindOf(row), value);
            foreach (var form in row.List("forms"))
            {
                Words.Add(form, word);
            }
        }
    }

    /// <summary>The table that comes with the library.</summary>
    public static NumberLexicon Default => Embedded.Value;

    /// <summary>The words.</summary>
    public PhraseTable<NumberWord> Words { get; } = new();

    private static NumberWordKind KindOf(TableRow row) =>
        Enum.TryParse<NumberWordKind>(row["kind"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw row.Error("kind", $"«{row["kind"]}» is no kind of number word; use one of {string.Join(", ", Enum.GetNames<NumberWordKind>())}");
}
