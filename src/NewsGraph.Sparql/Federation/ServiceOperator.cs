using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Federation;

/// <summary>The solutions of a pattern at another service, asked for once in an evaluation; with SILENT, a service that fails gives one empty solution.</summary>
/// <param name="node">The pattern.</param>
/// <param name="slots">The columns of its variables.</param>
/// <param name="context">What the evaluation shares.</param>
internal sealed class ServiceOperator(ServiceNode node, int[] slots, QueryContext context) : Operator
{
    private ValuesOperator? answer;

    /// <inheritdoc />
    public override string Describe() => node.Describe();

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row) => (answer ??= Ask()).Evaluate(row);

    private ValuesOperator Ask()
    {
        try
        {
            var rows = Client().Select(Service(), node.Query, context.Guard.Cancellation);
            return new ValuesOperator(slots, [.. rows.Select(Row)]);
        }
        catch (QueryEvaluationException) when (node.IsSilent)
        {
            return new ValuesOperator([], [[]]);
        }
    }

    private IServiceClient Client() => context.Options.Services
        ?? throw new QueryEvaluationException($"SERVICE {node.Name} is refused: no other server is asked unless it is allowed, with --service IRI");

    private Iri Service() => (node.Name as Constant)?.Term as Iri
        ?? throw new QueryEvaluationException($"SERVICE {node.Name}: only a service that is named by its IRI can be asked; write the IRI instead of the variable");

    private TermId[] Row(IReadOnlyDictionary<string, Term> solution)
    {
        context.Guard.Tick();
        return [.. node.Columns.Select(column => solution.TryGetValue(column.Name, out var term) ? context.Terms.Intern(term) : TermId.None)];
    }
}
