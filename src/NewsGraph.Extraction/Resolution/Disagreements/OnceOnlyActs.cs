using System.Collections.Frozen;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>The acts that befall one person once (<c>once-only-acts.tsv</c>): nobody dies twice. Immutable.</summary>
public sealed class OnceOnlyActs
{
    /// <summary>Name of the table.</summary>
    public const string TableName = "once-only-acts.tsv";

    private static readonly Lazy<OnceOnlyActs> Embedded = new(() => FromTable(TableFile.ReadEmbedded(typeof(OnceOnlyActs).Assembly, "ontology/lexicon/extraction/" + TableName)));
    private readonly FrozenDictionary<string, string> _kinds;

    private OnceOnlyActs(FrozenDictionary<string, string> kinds) => _kinds = kinds;

    /// <summary>The acts of the embedded table.</summary>
    public static OnceOnlyActs Default => Embedded.Value;

    /// <summary>Reads the acts from a table with the columns <c>subtype</c> and <c>kind</c>.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static OnceOnlyActs FromTable(TableFile table) => new(table.Rows.ToFrozenDictionary(
        r => Filled(r, "subtype"), r => Filled(r, "kind"), StringComparer.Ordinal));

    /// <summary>The kind of an event's subtype (<c>death</c> …), null when such an act may come again.</summary>
    public string? KindOf(string? subtype) => subtype is not null && _kinds.TryGetValue(subtype, out var kind) ? kind : null;

    private static string Filled(TableRow row, string column) => row[column].Length > 0 ? row[column] : throw row.Error(column, "it is empty; write one word");
}
