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
    private readonly LiteralValue? literal;
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
            literal = kind == ValueKind.String ? null : new LiteralValue(
                NumericValue.TryParse(value, out var n) ? n : default,
                DurationValue.TryParse(value, out var d) ? d : default,
                TemporalValue.TryParse(value, out var t) ? t : default);
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
        order = order != 0 ? order : ((int)kind).CompareTo((int)other.kind);
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

    private int ByValue(SortKey other)
    {
        var (mine, others) = (literal!, other.literal!);
        return kind switch
        {
            ValueKind.Number => Arithmetic.Compare(mine.Number, others.Number) ?? mine.Number.ToDouble().CompareTo(others.Number.ToDouble()),
            ValueKind.Duration => DurationValue.Compare(mine.Duration, others.Duration) ?? mine.Duration.Months.CompareTo(others.Duration.Months),
            ValueKind.Boolean => Lexical.ParseBoolean(text) == Lexical.ParseBoolean(other.text) ? 0 : Lexical.ParseBoolean(text) == false ? -1 : 1,
            _ => TemporalValue.Order(mine.Time, others.Time),
        };
    }

    /// <summary>The values of a literal that is no string; IRIs, of which there are most, do without.</summary>
    private sealed record LiteralValue(NumericValue Number, DurationValue Duration, TemporalValue Time);
}
