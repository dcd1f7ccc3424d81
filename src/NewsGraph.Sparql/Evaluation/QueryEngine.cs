using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Optimization;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql;

/// <summary>Evaluates queries over a quad source (SPARQL 1.1 Query Language). Safe for concurrent use when the source is.</summary>
/// <param name="source">The data.</param>
/// <param name="options">Limits and the meaning of the default graph.</param>
public sealed class QueryEngine(IQuadSource source, QueryOptions? options = null)
{
    private readonly QueryOptions options = options ?? new QueryOptions();

    /// <summary>The table of a SELECT query.</summary>
    /// <exception cref="ArgumentException">The query has another form.</exception>
    public SelectResults Select(SparqlQuery query, CancellationToken cancellation = default)
    {
        Require(query, QueryForm.Select);
        var algebra = Translator.Translate(query);
        Variable[] columns = [.. Columns(algebra)];
        string[] names = [.. columns.Select(variable => variable.Name)];
        return new SelectResults(names, Rows(query, algebra, columns, names, cancellation));
    }

    /// <summary>The answer of an ASK query.</summary>
    /// <exception cref="ArgumentException">The query has another form.</exception>
    public bool Ask(SparqlQuery query, CancellationToken cancellation = default)
    {
        Require(query, QueryForm.Ask);
        var prepared = Prepare(query, Translator.Translate(query), cancellation);
        return prepared.Solutions().Any();
    }

    /// <summary>The triples of a CONSTRUCT query, each once, in the order in which they are made.</summary>
    /// <exception cref="ArgumentException">The query has another form.</exception>
    public IEnumerable<Quad> Construct(SparqlQuery query, CancellationToken cancellation = default)
    {
        Require(query, QueryForm.Construct);
        var prepared = Prepare(query, Translator.Translate(query), cancellation);
        return new TemplateInstances([new GraphTriples(null, query.Template)], prepared, prepared.Context.FreshBlankNode).Quads();
    }

    /// <summary>The triples of a DESCRIBE query: for each resource its triples, and those of the blank nodes that they lead to.</summary>
    /// <exception cref="ArgumentException">The query has another form.</exception>
    public IEnumerable<Quad> Describe(SparqlQuery query, CancellationToken cancellation = default)
    {
        Require(query, QueryForm.Describe);
        var prepared = Prepare(query, Translator.Translate(query), cancellation);
        return new Descriptions(query, prepared).Quads();
    }

    /// <summary>The triples of a CONSTRUCT or DESCRIBE query.</summary>
    /// <exception cref="ArgumentException">The query has another form.</exception>
    public IEnumerable<Quad> Triples(SparqlQuery query, CancellationToken cancellation = default)
        => query.Form == QueryForm.Describe ? Describe(query, cancellation) : Construct(query, cancellation);

    /// <summary>The algebra and the plan of a query, with the planner's estimates.</summary>
    public string Explain(SparqlQuery query)
    {
        var algebra = Optimizer.Optimize(Translator.Translate(query));
        var prepared = Prepare(query, algebra, CancellationToken.None);
        return $"Algebra\n{PlanText.Of(algebra)}Plan\n{PlanText.Of(prepared.Plan)}";
    }

    /// <summary>Evaluates a query without giving its rows: the algebra and the plan, with estimates, rows found and milliseconds (inputs included) of each step.</summary>
    /// <exception cref="QueryLimitException">A limit of the options was reached.</exception>
    public string ExplainRun(SparqlQuery query, CancellationToken cancellation = default)
    {
        var algebra = Optimizer.Optimize(Translator.Translate(query));
        var started = options.Clock.GetTimestamp();
        var prepared = Prepare(query, algebra, cancellation);
        var planned = options.Clock.GetElapsedTime(started);
        prepared.Plan.Measure(options.Clock);
        var rows = prepared.Solutions().LongCount();
        var total = options.Clock.GetElapsedTime(started);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Algebra\n{PlanText.Of(algebra)}Plan\n{PlanText.Of(prepared.Plan)}{rows} solutions in {total.TotalMilliseconds:0.##} ms, {planned.TotalMilliseconds:0.##} ms of them for planning\n");
    }

    private IEnumerable<Solution> Rows(SparqlQuery query, AlgebraNode algebra, Variable[] columns, string[] names, CancellationToken cancellation)
    {
        var prepared = Prepare(query, algebra, cancellation);
        var slots = Array.ConvertAll(columns, prepared.Slots.Of);
        var count = 0L;
        foreach (var row in prepared.Solutions())
        {
            if (++count > options.RowLimit)
            {
                throw new QueryLimitException($"the query gives more rows than the limit of {options.RowLimit}; add a LIMIT or raise the limit");
            }

            yield return new Solution(names, Array.ConvertAll(slots, slot => slot < row.Length ? prepared.Context.Terms.Decode(row[slot]) : null));
        }
    }

    private static IEnumerable<Variable> Columns(AlgebraNode node) => node is ProjectNode project ? project.Variables : Columns(node.Inputs[0]);

    private PreparedQuery Prepare(SparqlQuery query, AlgebraNode algebra, CancellationToken cancellation)
    {
        var data = new DatasetView(source, options.UnionDefaultGraph, query.From, query.FromNamed);
        return PreparedQuery.Of(algebra, new QueryContext(data, options, query.BaseIri, cancellation), query.Form == QueryForm.Ask);
    }

    private static void Require(SparqlQuery query, QueryForm form)
    {
        if (query.Form != form)
        {
            throw new ArgumentException($"expected a query of the form {form}, found {query.Form}", nameof(query));
        }
    }
}
