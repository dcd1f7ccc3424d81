using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>
/// Numbers for all terms that a query meets: the source's own, and private ones for values that the query makes.
/// Remembers what was asked last; each thread of an evaluation has a table of its own over the same made terms.
/// </summary>
internal sealed class TermTable(IQuadSource source, MadeTerms made, ExecutionGuard guard)
{
    private const int CacheSize = 1 << 13;

    /// <summary>Integers whose numbers are remembered, from 0 on.</summary>
    private const int SmallIntegers = 1024;

    private readonly TermId[] cachedIds = new TermId[CacheSize];
    private readonly Term?[] cachedTerms = new Term?[CacheSize];
    private readonly TermId[] integers = new TermId[SmallIntegers];

    /// <summary>A table for another thread of the same evaluation.</summary>
    public TermTable Fork(ExecutionGuard other) => new(source, made, other);

    /// <summary>The number of a term, given out now when it is new.</summary>
    public TermId Intern(Term term) => made.Intern(term, guard);

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
            cachedTerms[slot] = IsPrivate(id) ? made[id] : source.GetTerm(id);
            cachedIds[slot] = id;
        }

        return cachedTerms[slot];
    }
}
