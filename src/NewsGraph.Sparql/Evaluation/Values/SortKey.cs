using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>
/// The place of a term in ORDER BY (SPARQL 1.1 §15.1), made total: unbound, blank nodes, IRIs, then literals by kind of value
/// and value. Strings with and without language stand together; equal values of other kinds leave the order to the next key.
/// </summary>
internal sealed class SortKey
{
    private readonly int rank;
    private readonly ValueKind kind;
    private readonly NumericValue number;
    private readonly TemporalValue time;
    private readonly DurationValue duration;
    private readonly string text;
    private readonly string tail;
    private readonly SortKey[]? parts;

    private SortKey(Term? term)
    {
        rank = term switch { null => 0, BlankNode => 1, Iri => 2, Literal => 3, _ => 4 };
        text = term switch { BlankNode node => node.Label, Iri iri => iri.Value, Literal literal => literal.Lexical, _ => term?.ToString() ?? "" };
        tail = "";
        parts = term is TripleTerm triple ? [Of(triple.Subject), Of(triple.Predicate), Of(triple.Object)] : null;
        if (term is Literal value)
        {
            kind = TermComparison.KindOf(value) is var known && known == ValueKind.Tagged ? ValueKind.String : known;
            tail = value.Datatype.Value + "@" + value.Language;
            number = NumericValue.TryParse(value, out var n) ? n : default;
            duration = DurationValue.TryParse(value, out var d) ? d : default;
            time = TemporalValue.TryParse(value, out var t) ? t : default;
        }
    }

    /// <summary>The key of a term; null is unbound.</summary>
    public static SortKey Of(Term? term) => new(term);

    /// <summary>Three-way comparison.</summary>
    public static int Compare(SortKey left, SortKey right) => ReferenceEquals(left, right) ? 0 : left.Against(right);

    private int Against(SortKey other)
    {
        if (parts is not null && other.parts is not null)
        {
            return ByParts(parts, other.parts);
        }

        var order = rank.CompareTo(other.rank);
        order = order != 0 ? order : kind.CompareTo(other.kind);
        return order != 0 ? order : rank == 3 && kind < ValueKind.String ? ByValue(other) : ByText(other);
    }

    private static int ByParts(SortKey[] parts, SortKey[] others)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var order = Compare(parts[i], others[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private int ByText(SortKey other)
    {
        var order = CodepointOrder.Compare(text, other.text);
        return order != 0 ? order : string.CompareOrdinal(tail, other.tail);
    }

    private int ByValue(SortKey other) => kind switch
    {
        ValueKind.Number => Arithmetic.Compare(number, other.number) ?? number.ToDouble().CompareTo(other.number.ToDouble()),
        ValueKind.Duration => DurationValue.Compare(duration, other.duration) ?? duration.Months.CompareTo(other.duration.Months),
        ValueKind.Boolean => Lexical.ParseBoolean(text) == Lexical.ParseBoolean(other.text) ? 0 : Lexical.ParseBoolean(text) == false ? -1 : 1,
        _ => TemporalValue.Order(time, other.time),
    };
}
