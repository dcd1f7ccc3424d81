using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>What all operators of one evaluation share.</summary>
internal sealed class QueryContext
{
    private readonly Dictionary<string, BlankNode> nodesOfSolution = [];
    private readonly Lazy<DateTimeOffset> now;
    private int nodes;

    /// <summary>A context over a data set.</summary>
    public QueryContext(DatasetView data, QueryOptions options, string? baseIri, CancellationToken cancellation)
    {
        (Data, Options, BaseIri) = (data, options, baseIri);
        Guard = new ExecutionGuard(options, cancellation);
        Terms = new TermTable(data, new MadeTerms(data), Guard);
        Random = new Random(options.Seed);
        now = new Lazy<DateTimeOffset>(options.Clock.GetUtcNow);
        Threads = Math.Max(1, options.Threads);
    }

    private QueryContext(QueryContext other, CancellationToken stop)
    {
        (Data, Options, BaseIri, Random, now) = (other.Data, other.Options, other.BaseIri, other.Random, other.now);
        Guard = other.Guard.Fork(stop);
        Terms = other.Terms.Fork(Guard);
    }

    /// <summary>Threads that a plan made here may use.</summary>
    public int Threads { get; } = 1;

    /// <summary>False once a part has been planned that must be evaluated in one thread: random numbers, new blank nodes, other services.</summary>
    public bool IsDivisible { get; set; } = true;

    /// <summary>The context of another thread of the same evaluation, which stops when told to.</summary>
    public QueryContext Fork(CancellationToken stop) => new(this, stop);

    /// <summary>The data.</summary>
    public DatasetView Data { get; }

    /// <summary>The options.</summary>
    public QueryOptions Options { get; }

    /// <summary>What IRI() resolves against, or null.</summary>
    public string? BaseIri { get; }

    /// <summary>The numbers of terms.</summary>
    public TermTable Terms { get; }

    /// <summary>Limits and cancellation.</summary>
    public ExecutionGuard Guard { get; }

    /// <summary>The index for text:matches and text:score.</summary>
    /// <exception cref="QueryEvaluationException">The options give none.</exception>
    public Text.TextIndex TextIndex => Options.TextSearch?.IndexOf(Data.Source, Guard.Tick)
        ?? throw new QueryEvaluationException("text:matches and text:score need a text index, and this engine was made without one (QueryOptions.TextSearch); use CONTAINS or REGEX");

    /// <summary>Seeded random numbers.</summary>
    public Random Random { get; }

    /// <summary>The one instant that NOW() shows during an evaluation.</summary>
    public DateTimeOffset Now => now.Value;

    /// <summary>Begins a new solution for BNODE(label): a label means one node within a solution (SPARQL 1.1 §17.4.2.9).</summary>
    public void BeginSolution()
    {
        if (nodesOfSolution.Count > 0)
        {
            nodesOfSolution.Clear();
        }
    }

    /// <summary>A blank node that is nowhere in the data.</summary>
    public BlankNode FreshBlankNode() => new($"q..{++nodes}");

    /// <summary>The blank node of a label within the current solution.</summary>
    public BlankNode BlankNodeOf(string label)
    {
        if (!nodesOfSolution.TryGetValue(label, out var node))
        {
            node = FreshBlankNode();
            nodesOfSolution.Add(label, node);
        }

        return node;
    }
}
