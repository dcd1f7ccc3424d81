namespace NewsGraph.Rdf.Entailment;

/// <summary>The closure of one transitive property, grown link by link.</summary>
internal sealed class TransitiveClosure
{
    private readonly Dictionary<Term, HashSet<Term>> _after = [];
    private readonly Dictionary<Term, HashSet<Term>> _before = [];

    /// <summary>Adds a link; gives it and all links that it completes, in its graph.</summary>
    public IEnumerable<Quad> Add(Quad link)
    {
        // What is taken together here: everything that leads to the subject, and everything that the object leads to.
        var from = Known(_before, link.Subject).Prepend(link.Subject).ToList();
        var to = Known(_after, link.Object).Prepend(link.Object).ToList();
        var made = new List<Quad>();
        foreach (var start in from)
        {
            foreach (var end in to.Where(end => Put(_after, start, end)))
            {
                Put(_before, end, start);
                made.Add(link with { Subject = start, Object = end });
            }
        }

        return made;
    }

    private static HashSet<Term> Known(Dictionary<Term, HashSet<Term>> map, Term key) => map.TryGetValue(key, out var terms) ? terms : [];

    private static bool Put(Dictionary<Term, HashSet<Term>> map, Term key, Term value)
    {
        if (!map.TryGetValue(key, out var terms))
        {
            map.Add(key, terms = []);
        }

        return terms.Add(value);
    }
}
