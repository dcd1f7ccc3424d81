namespace NewsGraph.Rdf.Entailment;

/// <summary>
/// What a small graph entails, by the letter of RDF 1.2 Semantics: axiomatic triples, the entailment patterns of RDF and RDFS over generalized
/// triples, and the values of recognised datatypes with the contradictions that come of them. In memory, and in time that grows with the square
/// of the graph: for checking, where <see cref="ForwardRules"/> is for loading.
/// </summary>
public sealed class SemanticClosure
{
    private readonly EntailmentRegime _regime;
    private readonly Iri[] _recognized;
    private readonly Dictionary<Term, Term> _same = [];
    private HashSet<Statement> _facts;

    /// <summary>The closure of a graph.</summary>
    /// <param name="graph">The graph; the names of graphs are not looked at.</param>
    /// <param name="regime">What counts as entailed.</param>
    /// <param name="recognized">The datatypes that are recognised; those whose values are not known here are left out.</param>
    /// <param name="alsoNamed">A graph whose terms denote too: every IRI does, and reasoning needs to know which are spoken of.</param>
    public SemanticClosure(IEnumerable<Quad> graph, EntailmentRegime regime, IEnumerable<Iri> recognized, IEnumerable<Quad> alsoNamed)
    {
        // RDF's interpretations recognise strings, with and without language, whatever else they do (§7).
        IEnumerable<Iri> always = regime == EntailmentRegime.Simple ? [] : [Xsd.String, RdfTerms.LangString, RdfTerms.DirLangString];
        (_regime, _recognized) = (regime, [.. recognized.Where(DatatypeValues.IsKnown).Concat(always).Distinct()]);
        _facts = [.. graph.Select(quad => Statement.Of(quad).With(Value))];
        if (regime != EntailmentRegime.Simple && !IsContradictory)
        {
            AddAxioms([.. alsoNamed.Select(quad => Statement.Of(quad).With(term => Parts(term).All(IsWell) ? Value(term) : term))]);
            while (Grow())
            {
            }
        }
    }

    /// <summary>True when no interpretation makes the graph true; it entails everything then.</summary>
    public bool IsContradictory { get; private set; }

    /// <summary>True when the graph entails another; that one's blank nodes stand for anything (RDF 1.2 Semantics §5.3, interpolation lemma).</summary>
    public bool Entails(IEnumerable<Quad> other) =>
        IsContradictory || new GraphMatch(_facts).Finds([.. other.Select(quad => Statement.Of(quad).With(term => Parts(term).All(IsWell) ? Value(term) : term))]);

    /// <summary>The term that stands for what a term denotes: literals of recognised datatypes by their value, and what has turned out to be the same.</summary>
    private Term Value(Term term)
    {
        switch (term)
        {
            case Literal literal when _recognized.Contains(literal.Datatype):
                IsContradictory |= !IsWell(literal);
                return DatatypeValues.ValueOf(literal) ?? literal;
            case TripleTerm triple:
                return new TripleTerm(Value(triple.Subject), triple.Predicate, Value(triple.Object));
            default:
                return _same.GetValueOrDefault(term, term);
        }
    }

    private bool IsWell(Term term) => term is not Literal literal || !_recognized.Contains(literal.Datatype) || DatatypeValues.ValueOf(literal) is not null;

    private static IEnumerable<Term> Parts(Term term) => term is TripleTerm triple ? Parts(triple.Subject).Concat(Parts(triple.Object)).Append(triple.Predicate) : [term];

    private void AddAxioms(List<Statement> others)
    {
        var named = _facts.Concat(others).SelectMany(f => new[] { f.Subject, f.Predicate, f.Object }).SelectMany(Parts).OfType<Iri>().ToHashSet();
        var members = named.Where(IsMember).ToList();
        _facts.UnionWith(Axioms.OfRdf(members));
        foreach (var datatype in _recognized)
        {
            _facts.UnionWith(DatatypeValues.Examples(datatype).Select(value => new Statement(value, RdfTerms.Type, datatype)));
        }

        if (_regime == EntailmentRegime.Rdfs)
        {
            _facts.UnionWith(Axioms.OfRdfs(members, _recognized));
            _facts.UnionWith(named.Select(iri => new Statement(iri, RdfTerms.Type, Axioms.Name("rdfs:Resource"))));
        }
    }

    /// <summary>True for <c>rdf:_1</c>, <c>rdf:_2</c>…</summary>
    private static bool IsMember(Iri iri) => iri.Value.StartsWith(RdfTerms.Namespace + "_", StringComparison.Ordinal)
        && iri.Value.AsSpan(RdfTerms.Namespace.Length + 1) is [not '0', ..] digits && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>One round of all patterns; false when nothing new came of it, or a contradiction.</summary>
    private bool Grow()
    {
        var patterns = new EntailmentPatterns(_facts, _recognized, term => _same.GetValueOrDefault(term, term));
        IsContradictory |= patterns.HasContradiction();
        if (IsContradictory)
        {
            return false;
        }

        var before = _facts.Count;
        foreach (var (term, value) in patterns.Equalities().ToList())
        {
            _same[term] = value;
        }

        List<Statement> made = [.. patterns.OfRdf(), .. _regime == EntailmentRegime.Rdfs ? patterns.OfRdfs() : []];
        _facts.UnionWith(made);
        if (_same.Count > 0)
        {
            var exchanged = _facts.Select(f => f.With(Value)).ToHashSet();
            var changes = !exchanged.SetEquals(_facts);
            _facts = exchanged;
            return changes || _facts.Count > before;
        }

        return _facts.Count > before;
    }
}
