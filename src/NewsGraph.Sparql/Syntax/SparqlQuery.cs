using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql;

/// <summary>The four forms of a query (SPARQL 1.1 §16).</summary>
public enum QueryForm
{
    /// <summary>A table of bindings.</summary>
    Select,

    /// <summary>Yes or no.</summary>
    Ask,

    /// <summary>Triples by a template.</summary>
    Construct,

    /// <summary>Triples about resources.</summary>
    Describe,
}

/// <summary>A parsed query: immutable, and good for any number of evaluations.</summary>
public sealed class SparqlQuery
{
    internal SparqlQuery(QueryForm form, SelectClause select, IReadOnlyList<PathTriple> template, IReadOnlyList<PatternTerm> described)
        => (Form, SelectClause, Template, Described) = (form, select, template, described);

    /// <summary>Which form it has.</summary>
    public QueryForm Form { get; }

    /// <summary>The text as given.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>What relative IRIs are resolved against, or null.</summary>
    public string? BaseIri { get; internal init; }

    /// <summary>Prefixes declared in the query, for writers that shorten IRIs.</summary>
    public IReadOnlyDictionary<string, string> Prefixes { get; internal init; } = new Dictionary<string, string>();

    /// <summary>Graphs of <c>FROM</c>.</summary>
    public IReadOnlyList<Iri> From { get; internal init; } = [];

    /// <summary>Graphs of <c>FROM NAMED</c>.</summary>
    public IReadOnlyList<Iri> FromNamed { get; internal init; } = [];

    /// <summary>Values given to variables from outside; see <see cref="Bind"/>.</summary>
    public IReadOnlyDictionary<string, Term> Parameters { get; internal init; } = new Dictionary<string, Term>();

    internal SelectClause SelectClause { get; }

    internal IReadOnlyList<PathTriple> Template { get; }

    internal IReadOnlyList<PatternTerm> Described { get; }

    internal GroupPattern Where { get; init; } = new([]);

    internal SolutionModifiers Modifiers { get; init; } = new([], [], [], null, 0, null);

    /// <summary>Parses a query (SPARQL 1.1 §19).</summary>
    /// <param name="text">The query.</param>
    /// <param name="baseIri">What relative IRIs are resolved against, unless the query has BASE.</param>
    /// <param name="prefixes">Prefixes that the query may use without declaring them; its own declarations win.</param>
    /// <exception cref="SparqlSyntaxException">The text isn't a query; the message shows where and what was expected.</exception>
    public static SparqlQuery Parse(string text, string? baseIri = null, IReadOnlyDictionary<string, string>? prefixes = null)
        => new QueryParser(text, baseIri, prefixes).ParseQuery();

    /// <summary>Parses one term as a query would write it: <c>&lt;iri&gt;</c>, <c>prefix:name</c>, <c>"text"@ar</c>, <c>"2020-01-05"^^xsd:date</c>, <c>12</c>.</summary>
    /// <exception cref="SparqlSyntaxException">The text isn't an IRI or a literal.</exception>
    public static Term ParseTerm(string text, IReadOnlyDictionary<string, string>? prefixes = null) => new QueryParser(text, null, prefixes).ParseTerm();

    /// <summary>The same query with a variable given a value, as if a <c>VALUES</c> line with it stood at the head of the pattern.</summary>
    /// <param name="variable">Name without question mark.</param>
    /// <param name="value">The value.</param>
    public SparqlQuery Bind(string variable, Term value)
        => Copy(parameters: new SortedDictionary<string, Term>(Parameters.ToDictionary(), StringComparer.Ordinal) { [variable] = value });

    /// <summary>The same query over other graphs than its <c>FROM</c> and <c>FROM NAMED</c> name, as the SPARQL Protocol's request may ask (§2.1.4).</summary>
    /// <param name="from">Graphs that make up the default graph.</param>
    /// <param name="fromNamed">Named graphs.</param>
    public SparqlQuery Over(IReadOnlyList<Iri> from, IReadOnlyList<Iri> fromNamed) => Copy(from: from, fromNamed: fromNamed);

    /// <summary>
    /// The same query with terms in the place of variables, everywhere: in nested groups and subqueries too, and BOUND is true for them
    /// ("pre-binding", SHACL appendix A). Unlike <see cref="Bind"/>, the variables themselves stay unbound in the solutions.
    /// </summary>
    /// <param name="values">Terms by the names of variables, without question mark.</param>
    public SparqlQuery PreBind(IReadOnlyDictionary<string, Term> values)
        => Apply(new Substitution(values.ToDictionary(pair => new Variable(pair.Key), pair => pair.Value), new Dictionary<Variable, PropertyPath>()));

    /// <summary>The same query with a property path where a variable stands as predicate.</summary>
    /// <param name="variable">Name without question mark.</param>
    /// <param name="path">The path as SPARQL writes it, with full IRIs.</param>
    /// <exception cref="SparqlSyntaxException">The text is no path.</exception>
    public SparqlQuery PreBindPath(string variable, string path) => Apply(new Substitution(
        new Dictionary<Variable, Term>(), new Dictionary<Variable, PropertyPath> { [new Variable(variable)] = new QueryParser(path, null, null).ParsePath() }));

    /// <summary>Why variables of this query can't be pre-bound (SHACL, appendix A), or null when they can.</summary>
    /// <param name="variables">The variables that may get values.</param>
    /// <param name="projected">Those that every subquery must project.</param>
    public string? PreBindingProblem(IEnumerable<string> variables, IEnumerable<string> projected)
        => new PreBindingRules(variables.Select(name => new Variable(name)).ToHashSet(), projected.Select(name => new Variable(name)).ToHashSet()).Broken(this);

    /// <summary>Names of all variables that stand in the pattern, in order of first appearance.</summary>
    public IReadOnlyList<string> PatternVariables => [.. InScope.Of(Where).Where(v => !v.IsHidden).Select(v => v.Name)];

    private SparqlQuery Apply(Substitution substitution) => new(Form, substitution.Apply(SelectClause), [.. Template.Select(substitution.Apply)], Described)
    {
        Text = Text,
        BaseIri = BaseIri,
        Prefixes = Prefixes,
        From = From,
        FromNamed = FromNamed,
        Where = substitution.Apply(Where),
        Modifiers = substitution.Apply(Modifiers),
        Parameters = Parameters,
    };

    private SparqlQuery Copy(IReadOnlyList<Iri>? from = null, IReadOnlyList<Iri>? fromNamed = null, IReadOnlyDictionary<string, Term>? parameters = null)
        => new(Form, SelectClause, Template, Described)
        {
            Text = Text,
            BaseIri = BaseIri,
            Prefixes = Prefixes,
            From = from ?? From,
            FromNamed = fromNamed ?? FromNamed,
            Where = Where,
            Modifiers = Modifiers,
            Parameters = parameters ?? Parameters,
        };
}
