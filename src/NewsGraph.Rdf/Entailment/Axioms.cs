namespace NewsGraph.Rdf.Entailment;

/// <summary>The axiomatic triples of RDF and RDFS (RDF 1.2 Semantics §8.1, §9.1), those of <c>rdf:_1</c>, <c>rdf:_2</c>… only for the names that are given.</summary>
internal static class Axioms
{
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";

    /// <summary>Property, domain, range; <c>rdfs:</c> names begin with a capital or stand in the list of RDFS's properties.</summary>
    private static readonly (string Property, string Domain, string Range)[] Properties =
    [
        ("rdf:type", "rdfs:Resource", "rdfs:Class"), ("rdfs:domain", "rdf:Property", "rdfs:Class"), ("rdfs:range", "rdf:Property", "rdfs:Class"),
        ("rdfs:subPropertyOf", "rdf:Property", "rdf:Property"), ("rdfs:subClassOf", "rdfs:Class", "rdfs:Class"),
        ("rdf:subject", "rdf:Statement", "rdfs:Resource"), ("rdf:predicate", "rdf:Statement", "rdfs:Resource"), ("rdf:object", "rdf:Statement", "rdfs:Resource"),
        ("rdf:first", "rdf:List", "rdfs:Resource"), ("rdf:rest", "rdf:List", "rdf:List"), ("rdf:value", "rdfs:Resource", "rdfs:Resource"),
        ("rdf:reifies", "rdfs:Resource", "rdfs:Proposition"), ("rdfs:member", "rdfs:Resource", "rdfs:Resource"),
        ("rdfs:seeAlso", "rdfs:Resource", "rdfs:Resource"), ("rdfs:isDefinedBy", "rdfs:Resource", "rdfs:Resource"),
        ("rdfs:comment", "rdfs:Resource", "rdfs:Literal"), ("rdfs:label", "rdfs:Resource", "rdfs:Literal"),
    ];

    private static readonly (string Subject, string Predicate, string Object)[] Hierarchies =
    [
        ("rdf:Alt", "rdfs:subClassOf", "rdfs:Container"), ("rdf:Bag", "rdfs:subClassOf", "rdfs:Container"), ("rdf:Seq", "rdfs:subClassOf", "rdfs:Container"),
        ("rdfs:ContainerMembershipProperty", "rdfs:subClassOf", "rdf:Property"), ("rdfs:isDefinedBy", "rdfs:subPropertyOf", "rdfs:seeAlso"),
        ("rdfs:Datatype", "rdfs:subClassOf", "rdfs:Class"),
    ];

    /// <summary>A term by its usual prefix.</summary>
    public static Iri Name(string name) => new(name.StartsWith("rdf:", StringComparison.Ordinal) ? RdfTerms.Namespace + name[4..] : Rdfs + name[5..]);

    /// <summary>RDF's axioms.</summary>
    /// <param name="members">The names <c>rdf:_1</c>… that are spoken of.</param>
    public static IEnumerable<Statement> OfRdf(IEnumerable<Iri> members) => Properties.Where(p => p.Property.StartsWith("rdf:", StringComparison.Ordinal)).Select(p => Name(p.Property)).Concat(members)
        .Select(property => new Statement(property, RdfTerms.Type, Name("rdf:Property"))).Append(new Statement(RdfTerms.Nil, RdfTerms.Type, Name("rdf:List")));

    /// <summary>RDFS's axioms.</summary>
    /// <param name="members">The names <c>rdf:_1</c>… that are spoken of.</param>
    /// <param name="recognized">The datatypes that are recognised.</param>
    public static IEnumerable<Statement> OfRdfs(IReadOnlyCollection<Iri> members, IEnumerable<Iri> recognized) =>
    [
        .. Properties.SelectMany(p => new[] { new Statement(Name(p.Property), EntailmentTerms.Domain, Name(p.Domain)), new Statement(Name(p.Property), EntailmentTerms.Range, Name(p.Range)) }),
        .. Hierarchies.Select(h => new Statement(Name(h.Subject), Name(h.Predicate), Name(h.Object))),
        .. members.Select(member => new Statement(member, RdfTerms.Type, Name("rdfs:ContainerMembershipProperty"))),
        .. members.Select(member => new Statement(member, EntailmentTerms.Domain, Name("rdfs:Resource"))),
        .. members.Select(member => new Statement(member, EntailmentTerms.Range, Name("rdfs:Resource"))),
        .. recognized.Select(datatype => new Statement(datatype, RdfTerms.Type, Name("rdfs:Datatype"))),
    ];
}
