namespace NewsGraph.Rdf.Entailment;

/// <summary>Looks for a graph whose blank nodes stand for anything among some facts, statement by statement.</summary>
internal sealed class GraphMatch(HashSet<Statement> facts)
{
    private readonly ILookup<Term, Statement> _by = facts.ToLookup(f => f.Predicate);

    /// <summary>True when all statements are there under one assignment.</summary>
    public bool Finds(IReadOnlyList<Statement> wanted) => Finds(wanted, 0, []);

    private bool Finds(IReadOnlyList<Statement> wanted, int at, Dictionary<BlankNode, Term> assigned)
    {
        if (at == wanted.Count)
        {
            return true;
        }

        var (subject, predicate, value) = wanted[at];
        foreach (var fact in predicate is BlankNode ? facts : _by[predicate])
        {
            var trial = new Dictionary<BlankNode, Term>(assigned);
            if (Fits(subject, fact.Subject, trial) && Fits(predicate, fact.Predicate, trial) && Fits(value, fact.Object, trial) && Finds(wanted, at + 1, trial))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Term wanted, Term found, Dictionary<BlankNode, Term> assigned)
    {
        switch (wanted)
        {
            case BlankNode node when assigned.TryGetValue(node, out var known):
                return known == found;
            case BlankNode node:
                assigned.Add(node, found);
                return true;
            case TripleTerm triple:
                return found is TripleTerm other && triple.Predicate == other.Predicate && Fits(triple.Subject, other.Subject, assigned) && Fits(triple.Object, other.Object, assigned);
            default:
                return wanted == found;
        }
    }
}
