using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>The terms that a query makes, with their private numbers; all threads of an evaluation share them.</summary>
internal sealed class MadeTerms(IQuadSource source)
{
    /// <summary>Bytes of a made term beside its text: objects and table entries.</summary>
    private const int TermOverhead = 150;

    private readonly Lock access = new();
    private readonly Dictionary<Term, TermId> ids = [];
    private readonly List<Term> terms = [];

    /// <summary>The number of a term: the source's, or a private one, given out now when it is new.</summary>
    public TermId Intern(Term term, ExecutionGuard guard)
    {
        lock (access)
        {
            if (ids.TryGetValue(term, out var id) || source.TryGetId(term, out id))
            {
                return id;
            }

            id = new TermId(TermId.FirstPrivate + (ulong)terms.Count);
            guard.Reserve(TermOverhead + (term is Literal literal ? 2 * literal.Lexical.Length : 0));
            ids.Add(term, id);
            terms.Add(term);
            return id;
        }
    }

    /// <summary>The term of a private number.</summary>
    public Term this[TermId id]
    {
        get
        {
            lock (access)
            {
                return terms[(int)(id.Value - TermId.FirstPrivate)];
            }
        }
    }
}
