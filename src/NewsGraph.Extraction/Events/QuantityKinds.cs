using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>Which numbers belong to which events, from <c>event-quantities.tsv</c>. Immutable.</summary>
internal sealed class QuantityKinds
{
    private const string Resource = "ontology/lexicon/extraction/event-quantities.tsv";
    private static readonly Lazy<QuantityKinds> Shared = new(() => new QuantityKinds(ReadTable()));
    private readonly ILookup<(string Type, string Subtype), QuantityKind> _kinds;

    private QuantityKinds(TableFile table) => _kinds = table.Rows.Select(ReadKind).ToLookup(k => (k.Type, k.Subtype));

    /// <summary>The kinds that come with the program.</summary>
    public static QuantityKinds Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(QuantityKinds).Assembly, Resource);

    /// <summary>The kinds for an event; those of its subtype before those of any.</summary>
    public IEnumerable<QuantityKind> Of(EventType type, string? subtype)
    {
        var name = type.ToString().ToUpperInvariant();
        var own = _kinds[(name, subtype ?? "")];
        return own.Any() ? own : _kinds[(name, "*")];
    }

    private static QuantityKind ReadKind(TableRow row)
    {
        if (!Enum.TryParse<EventType>(row["type"], ignoreCase: true, out _))
        {
            throw row.Error("type", $"«{row["type"]}» is no event type");
        }

        EventRole? role = row["role"] switch
        {
            "agent" => EventRole.Agent,
            "target" => EventRole.Target,
            "any" => null,
            var other => throw row.Error("role", $"«{other}» is no role of a quantity; write agent, target or any"),
        };
        return new QuantityKind(row["type"], row["subtype"], row["kind"], role, [.. row.List("units").Select(WordKey.Of)]);
    }
}
