using NewsGraph.Rdf;
using NewsGraph.Shacl.Shapes;
using NewsGraph.Sparql;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>The query of a SPARQL-based constraint or validator: parsed, and checked against the rules of pre-binding (§5, appendix A).</summary>
internal sealed class ValidatorQuery
{
    private static readonly string[] Optional = ["shapesGraph", "currentShape"];
    private readonly SparqlQuery _query;

    private ValidatorQuery(Term node, SparqlQuery query, IReadOnlyList<Literal> messages) => (Node, _query, Messages) = (node, query, messages);

    /// <summary>The node that states it.</summary>
    public Term Node { get; }

    /// <summary>Its own messages.</summary>
    public IReadOnlyList<Literal> Messages { get; }

    /// <summary>True when it judges values by ASK.</summary>
    public bool IsAsk => _query.Form == QueryForm.Ask;

    /// <summary>Reads the query that a node states by <c>sh:select</c> or <c>sh:ask</c>.</summary>
    /// <param name="node">The node.</param>
    /// <param name="shapes">The shapes graph.</param>
    /// <param name="path">What <c>$PATH</c> stands for, or null.</param>
    /// <param name="parameters">Names of parameters that get values.</param>
    /// <exception cref="ShapeException">There is no query, or one that pre-binding can't be used with.</exception>
    public static ValidatorQuery Read(Term node, TripleReader shapes, Paths.PropertyPath? path, IEnumerable<string> parameters)
    {
        var isAsk = shapes.Object(node, ShaclTerms.Of("select")) is null;
        var text = shapes.Object(node, ShaclTerms.Of(isAsk ? "ask" : "select")) as Literal
            ?? throw new ShapeException($"{node} needs a query: a text in sh:select or sh:ask");
        var query = Parse(node, text.Lexical, PrefixDeclarations.Of(node, shapes));
        if (query.Form != (isAsk ? QueryForm.Ask : QueryForm.Select))
        {
            throw new ShapeException($"sh:{(isAsk ? "ask" : "select")} of {node} holds another form of query, {query.Form}");
        }

        string[] projected = isAsk ? ["this", "value", .. parameters] : ["this", .. parameters];
        return query.PreBindingProblem([.. projected, .. Optional], projected) is { } problem
            ? throw new ShapeException($"the query of {node} can't be used in SHACL: {problem}")
            : new ValidatorQuery(node, path is null ? query : query.PreBindPath("PATH", PathText.Of(path)), [.. shapes.Objects(node, ShaclTerms.Of("message")).OfType<Literal>()]);
    }

    /// <summary>The answer of an ASK query.</summary>
    public bool Ask(IReadOnlyDictionary<string, Term> values, Shape shape, Validation run) => Evaluate(() => new QueryEngine(run.QuerySource, Options).Ask(Bound(values, shape)));

    /// <summary>The solutions of a SELECT query.</summary>
    public IReadOnlyList<Solution> Select(IReadOnlyDictionary<string, Term> values, Shape shape, Validation run) =>
        Evaluate(() => new QueryEngine(run.QuerySource, Options).Select(Bound(values, shape)).ToList());

    private static QueryOptions Options { get; } = new() { UnionDefaultGraph = true };

    private SparqlQuery Bound(IReadOnlyDictionary<string, Term> values, Shape shape) => _query.PreBind(new Dictionary<string, Term>(values)
    {
        ["currentShape"] = shape.Node,
        ["shapesGraph"] = ShapesGraphSource.Name,
    });

    private T Evaluate<T>(Func<T> evaluation)
    {
        try
        {
            return evaluation();
        }
        catch (QueryEvaluationException error)
        {
            throw new ShapeException($"the query of {Node} can't be evaluated: {error.Message}", error);
        }
    }

    private static SparqlQuery Parse(Term node, string text, IReadOnlyDictionary<string, string> prefixes)
    {
        try
        {
            return SparqlQuery.Parse(text, prefixes: prefixes);
        }
        catch (SparqlSyntaxException error)
        {
            throw new ShapeException($"the query of {node} is not SPARQL: {error.Message}", error);
        }
    }
}
