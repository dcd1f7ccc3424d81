using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Numbers;

/// <summary>The table of units that stand beside numbers: percent, currencies, measures.</summary>
internal sealed class NumberUnits
{
    /// <summary>Name of the embedded table.</summary>
    public const string TableName = "ontology/lexicon/arabic/number-units.tsv";

    private static readonly Lazy<NumberUnits> Embedded = new(() => new NumberUnits(TableFile.ReadEmbedded(typeof(NumberUnits).Assembly, TableName)));
    private readonly PhraseTable<string> _phrases = new();

    /// <summary>Loads a table.</summary>
    /// <exception cref="TableFormatException">A row has no unit or no form.</exception>
    public NumberUnits(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            if (row["unit"].Length == 0 || row.List("forms").Count == 0)
            {
                throw row.Error("unit", "write the unit and, with | between them, the words it is written in");
            }

            foreach (var form in row.List("forms"))
            {
                _phrases.Add(form, row["unit"]);
            }
        }
    }

    /// <summary>The table that comes with the library.</summary>
    public static NumberUnits Default => Embedded.Value;

    /// <summary>The longest unit that begins at a token, with its number of tokens; (null, 0) when none does.</summary>
    public (string? Unit, int Count) At(FoldedTokens tokens, int index, int end, List<PhraseMatch<string>> buffer)
    {
        if (index < 0 || index >= end)
        {
            return default;
        }

        buffer.Clear();
        _phrases.FindAll(tokens, index, end, buffer);
        (string? Unit, int Count) best = default;
        foreach (var match in buffer)
        {
            // «في المئة» brings its own preposition; a conjunction or preposition attached to «دولار» begins something else.
            if (match.Cut == 0 && match.Count > best.Count)
            {
                best = (match.Entry, match.Count);
            }
        }

        return best;
    }
}
