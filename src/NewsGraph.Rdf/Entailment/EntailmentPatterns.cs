namespace NewsGraph.Rdf.Entailment;

/// <summary>The entailment patterns of RDF and RDFS (RDF 1.2 Semantics §8.1.1, §9.2.1), applied to some facts once.</summary>
/// <param name="facts">What is known.</param>
/// <param name="recognized">The datatypes that are recognised.</param>
/// <param name="same">The term that stands for a term.</param>
internal sealed class EntailmentPatterns(HashSet<Statement> facts, Iri[] recognized, Func<Term, Term> same)
{
    private readonly ILookup<Term, Statement> _by = facts.ToLookup(f => f.Predicate);
    private readonly ILookup<(Term, Term), Term> _objects = facts.ToLookup(f => (f.Predicate, f.Subject), f => f.Object);
    private readonly Term _type = same(RdfTerms.Type);
    private readonly Term _subClass = same(EntailmentTerms.SubClassOf);
    private readonly Term _subProperty = same(EntailmentTerms.SubPropertyOf);
    private readonly Term _domain = same(EntailmentTerms.Domain);
    private readonly Term _range = same(EntailmentTerms.Range);

    /// <summary>True when a value has a datatype that doesn't hold it, something has two that share no value, or a datatype is taken for a value.</summary>
    public bool HasContradiction() => Typed().Any(pair => pair.Thing switch
    {
        Literal literal => recognized.Any(d => DatatypeValues.Contains(d, literal)) && !DatatypeValues.Contains(pair.Datatype, literal),
        Iri iri when recognized.Contains(iri) => true,
        _ => _objects[(_type, pair.Thing)].Any(other => other is Iri datatype && recognized.Contains(datatype) && DatatypeValues.AreDisjoint(pair.Datatype, datatype)),
    });

    /// <summary>Things of two datatypes that share one value: they are that value.</summary>
    public IEnumerable<(Term Thing, Literal Value)> Equalities() =>
        from pair in Typed()
        where pair.Thing is not Literal
        from other in _objects[(_type, pair.Thing)].OfType<Iri>().Where(recognized.Contains)
        let value = DatatypeValues.OnlyCommon(pair.Datatype, other)
        where value is not null
        select (pair.Thing, value);

    /// <summary>rdfD1, rdfD2.</summary>
    public IEnumerable<Statement> OfRdf()
    {
        var property = same(Axioms.Name("rdf:Property"));
        foreach (var fact in facts)
        {
            yield return new Statement(fact.Predicate, _type, property);
            foreach (var datatype in recognized.Where(d => fact.Object is Literal literal && DatatypeValues.Contains(d, literal)))
            {
                yield return new Statement(fact.Object, _type, same(datatype));
            }
        }
    }

    /// <summary>rdfs2 to rdfs14; every term is a resource.</summary>
    public IEnumerable<Statement> OfRdfs() => facts.SelectMany(OfAny).Concat(_by[_type].SelectMany(OfType)).Concat(Chains(_subClass)).Concat(Chains(_subProperty));

    private IEnumerable<Statement> OfAny(Statement fact)
    {
        var resource = same(Axioms.Name("rdfs:Resource"));
        yield return new Statement(fact.Subject, _type, resource);
        yield return new Statement(fact.Object, _type, resource);
        if (fact.Object is TripleTerm)
        {
            yield return new Statement(fact.Object, _type, same(Axioms.Name("rdfs:Proposition")));
        }

        foreach (var type in _objects[(_domain, fact.Predicate)])
        {
            yield return new Statement(fact.Subject, _type, type);
        }

        foreach (var type in _objects[(_range, fact.Predicate)])
        {
            yield return new Statement(fact.Object, _type, type);
        }

        foreach (var property in _objects[(_subProperty, fact.Predicate)])
        {
            yield return fact with { Predicate = property };
        }
    }

    private IEnumerable<Statement> OfType(Statement fact)
    {
        foreach (var type in _objects[(_subClass, fact.Object)])
        {
            yield return fact with { Object = type };
        }

        if (fact.Object == same(Axioms.Name("rdfs:Class")))
        {
            yield return new Statement(fact.Subject, _subClass, fact.Subject);
            yield return new Statement(fact.Subject, _subClass, same(Axioms.Name("rdfs:Resource")));
        }

        if (fact.Object == same(Axioms.Name("rdf:Property")))
        {
            yield return new Statement(fact.Subject, _subProperty, fact.Subject);
        }

        if (fact.Object == same(Axioms.Name("rdfs:ContainerMembershipProperty")))
        {
            yield return new Statement(fact.Subject, _subProperty, same(Axioms.Name("rdfs:member")));
        }

        if (fact.Object == same(Axioms.Name("rdfs:Datatype")))
        {
            yield return new Statement(fact.Subject, _subClass, same(Axioms.Name("rdfs:Literal")));
        }
    }

    private IEnumerable<Statement> Chains(Term property) => _by[property].SelectMany(link => _objects[(property, link.Object)].Select(end => link with { Object = end }));

    private IEnumerable<(Term Thing, Iri Datatype)> Typed() => _by[_type].Where(f => f.Object is Iri datatype && recognized.Contains(datatype)).Select(f => (f.Subject, (Iri)f.Object));
}
