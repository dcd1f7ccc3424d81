namespace NewsGraph.Rdf.Entailment;

/// <summary>
/// What an ontology says about its classes and properties, closed under its hierarchies: RDFS (rules rdfs2, 3, 5, 7, 9, 11) and, of OWL 2 RL,
/// <c>prp-dom</c>, <c>prp-rng</c>, <c>prp-spo1</c>, <c>prp-eqp</c>, <c>prp-inv</c>, <c>prp-symp</c>, <c>prp-trp</c>, <c>cax-sco</c>, <c>cax-eqc</c>,
/// <c>scm-sco</c>, <c>scm-spo</c>, <c>eq-sym</c> and <c>eq-trans</c>. Equal things are not substituted for each other (<c>eq-rep</c>).
/// </summary>
public sealed class Schema
{
    private readonly Dictionary<Term, HashSet<Term>> _superclasses = [];
    private readonly Dictionary<Term, HashSet<Term>> _superproperties = [];
    private readonly Dictionary<Term, HashSet<Term>> _inverses = [];
    private readonly Dictionary<Term, HashSet<Term>> _domains = [];
    private readonly Dictionary<Term, HashSet<Term>> _ranges = [];
    private readonly HashSet<Term> _transitive = [EntailmentTerms.SameAs];
    private readonly Dictionary<Iri, IReadOnlyList<(Iri Property, bool IsReversed)>> _implied = [];
    private readonly Dictionary<Term, IReadOnlyList<Term>> _ancestors = [];

    /// <summary>Reads the statements about classes and properties among some quads, whatever their graph.</summary>
    public Schema(IEnumerable<Quad> quads)
    {
        Put(_inverses, EntailmentTerms.SameAs, EntailmentTerms.SameAs);
        foreach (var quad in quads)
        {
            Read(quad);
        }
    }

    /// <summary>True for properties whose chains are closed.</summary>
    public bool IsTransitive(Iri property) => _transitive.Contains(property);

    /// <summary>The properties that a property implies, itself first, each with whether subject and object change places.</summary>
    public IReadOnlyList<(Iri Property, bool IsReversed)> Implied(Iri property)
    {
        if (!_implied.TryGetValue(property, out var implied))
        {
            _implied[property] = implied = Close(property);
        }

        return implied;
    }

    /// <summary>The classes that the subjects of a property are in.</summary>
    internal IEnumerable<Term> DomainOf(Iri property) => Of(_domains, property);

    /// <summary>The classes that the objects of a property are in.</summary>
    internal IEnumerable<Term> RangeOf(Iri property) => Of(_ranges, property);

    /// <summary>A class and all above it.</summary>
    public IReadOnlyList<Term> WithSuperclasses(Term type)
    {
        if (!_ancestors.TryGetValue(type, out var ancestors))
        {
            var found = new List<Term> { type };
            for (var i = 0; i < found.Count; i++)
            {
                found.AddRange(Of(_superclasses, found[i]).Where(c => !found.Contains(c)));
            }

            _ancestors[type] = ancestors = found;
        }

        return ancestors;
    }

    private List<(Iri Property, bool IsReversed)> Close(Iri property)
    {
        var found = new List<(Iri Property, bool IsReversed)> { (property, false) };
        for (var i = 0; i < found.Count; i++)
        {
            var (known, isReversed) = found[i];
            var next = Of(_superproperties, known).Select(p => ((Iri)p, isReversed)).Concat(Of(_inverses, known).Select(p => ((Iri)p, !isReversed)));
            found.AddRange(next.Where(pair => !found.Contains(pair)).ToList());
        }

        return found;
    }

    private void Read(Quad quad)
    {
        if (quad.Predicate == EntailmentTerms.SubClassOf)
        {
            Put(_superclasses, quad.Subject, quad.Object);
        }
        else if (quad.Predicate == EntailmentTerms.EquivalentClass)
        {
            Put(_superclasses, quad.Subject, quad.Object);
            Put(_superclasses, quad.Object, quad.Subject);
        }
        else if (quad.Predicate == EntailmentTerms.Domain)
        {
            Put(_domains, quad.Subject, quad.Object);
        }
        else if (quad.Predicate == EntailmentTerms.Range)
        {
            Put(_ranges, quad.Subject, quad.Object);
        }
        else if (quad is { Subject: Iri subject, Object: Iri value })
        {
            ReadProperty(subject, quad.Predicate, value);
        }
    }

    private void ReadProperty(Iri subject, Iri predicate, Iri value)
    {
        if (predicate == EntailmentTerms.SubPropertyOf)
        {
            Put(_superproperties, subject, value);
        }
        else if (predicate == EntailmentTerms.EquivalentProperty)
        {
            Put(_superproperties, subject, value);
            Put(_superproperties, value, subject);
        }
        else if (predicate == EntailmentTerms.InverseOf)
        {
            Put(_inverses, subject, value);
            Put(_inverses, value, subject);
        }
        else if (predicate == RdfTerms.Type && value == EntailmentTerms.SymmetricProperty)
        {
            Put(_inverses, subject, subject);
        }
        else if (predicate == RdfTerms.Type && value == EntailmentTerms.TransitiveProperty)
        {
            _transitive.Add(subject);
        }
    }

    private static void Put(Dictionary<Term, HashSet<Term>> map, Term key, Term value)
    {
        if (!map.TryGetValue(key, out var values))
        {
            map.Add(key, values = []);
        }

        values.Add(value);
    }

    private static HashSet<Term> Of(Dictionary<Term, HashSet<Term>> map, Term key) => map.TryGetValue(key, out var values) ? values : [];
}
