using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>Numbers for all terms that a query meets: the source's own, and private ones for values that the query makes.</summary>
internal sealed class TermTable(IQuadSource source, ExecutionGuard guard)
{
    private const int CacheSize = 1 << 13;

    /// <summary>Integers whose numbers are remembered, from 0 on.</summary>
    private const int SmallIntegers = 1024;

    /// <summary>Bytes of a made term beside its text: objects and table entries.</summary>
    private const int TermOverhead = 150;

    private readonly Dictionary<Term, TermId> ids = [];
    private readonly List<Term> made = [];
    private readonly TermId[] cachedIds = new TermId[CacheSize];
    private readonly Term?[] cachedTerms = new Term?[CacheSize];
    private readonly TermId[] integers = new TermId[SmallIntegers];

    /// <summary>The number of a term, given out now when it is new.</summary>
    public TermId Intern(Term term)
    {
        if (ids.TryGetValue(term, out var id) || source.TryGetId(term, out id))
        {
            return id;
        }

        id = new TermId(TermId.FirstPrivate + (ulong)made.Count);
        guard.Reserve(TermOverhead + (term is Literal literal ? 2 * literal.Lexical.Length : 0));
        ids.Add(term, id);
        made.Add(term);
        return id;
    }

    /// <summary>The number of an xsd:integer.</summary>
    public TermId Intern(long integer)
    {
        if (integer is < 0 or >= SmallIntegers)
        {
            return Intern(Values.NumericValue.Integer(integer).ToLiteral());
        }

        if (integers[integer].IsNone)
        {
            integers[integer] = Intern(Values.NumericValue.Integer(integer).ToLiteral());
        }

        return integers[integer];
    }

    /// <summary>True for a number that no quad of the source can hold.</summary>
    public static bool IsPrivate(TermId id) => id.Value >= TermId.FirstPrivate;

    /// <summary>The term of a number; null for none.</summary>
    public Term? Decode(TermId id)
    {
        if (id.IsNone)
        {
            return null;
        }

        var slot = (int)((id.Value * 0x9E3779B97F4A7C15) >> 51);
        if (cachedIds[slot] != id)
        {
            cachedTerms[slot] = IsPrivate(id) ? made[(int)(id.Value - TermId.FirstPrivate)] : source.GetTerm(id);
            cachedIds[slot] = id;
        }

        return cachedTerms[slot];
    }
}
