using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Federation;

/// <summary>
/// The solutions of a pattern at another service, asked for once in an evaluation; with SILENT, a service that fails gives one empty solution.
/// A service that is named by a variable is the one that the row binds (SPARQL 1.1 Federated Query §4).
/// </summary>
/// <param name="node">The pattern.</param>
/// <param name="name">The service's name.</param>
/// <param name="slots">The columns of its variables.</param>
/// <param name="context">What the evaluation shares.</param>
internal sealed class ServiceOperator(ServiceNode node, Place name, int[] slots, QueryContext context) : Operator
{
    private readonly Dictionary<TermId, ValuesOperator> answers = [];

    /// <inheritdoc />
    public override string Describe() => node.Describe();

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var service = name.In(row);
        if (!answers.TryGetValue(service, out var answer))
        {
            answers[service] = answer = Ask(service);
        }

        return answer.Evaluate(row);
    }

    private ValuesOperator Ask(TermId service)
    {
        try
        {
            var rows = Client().Select(Service(service), node.Query, context.Guard.Cancellation);
            return new ValuesOperator(slots, [.. rows.Select(Row)]);
        }
        catch (QueryEvaluationException) when (node.IsSilent)
        {
            return new ValuesOperator([], [[]]);
        }
    }

    private IServiceClient Client() => context.Options.Services
        ?? throw new QueryEvaluationException($"SERVICE {node.Name} is refused: no other server is asked unless it is allowed, with --service IRI");

    private Iri Service(TermId service) => context.Terms.Decode(service) as Iri
        ?? throw new QueryEvaluationException($"SERVICE {node.Name}: the variable must be bound to the service's IRI by what stands before");

    private TermId[] Row(IReadOnlyDictionary<string, Term> solution)
    {
        context.Guard.Tick();
        return [.. node.Columns.Select(column => solution.TryGetValue(column.Name, out var term) ? context.Terms.Intern(term) : TermId.None)];
    }
}
