using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Optimization;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>A plan with its columns, ready for one evaluation.</summary>
internal sealed record PreparedQuery(Operator Plan, SlotMap Slots, QueryContext Context)
{
    /// <summary>The solutions, each shown in the same row.</summary>
    public IEnumerable<TermId[]> Solutions() => Plan.Evaluate(new TermId[Slots.Count]);
}
