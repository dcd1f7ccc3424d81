using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Optimization;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>A plan with its columns, ready for one evaluation.</summary>
internal sealed record PreparedQuery(Operator Plan, SlotMap Slots, QueryContext Context)
{
    /// <summary>Optimizes and plans.</summary>
    /// <param name="algebra">The query.</param>
    /// <param name="context">What the evaluation shares.</param>
    /// <param name="isCutShort">True where not all solutions may be wanted.</param>
    public static PreparedQuery Of(AlgebraNode algebra, QueryContext context, bool isCutShort = false)
    {
        var slots = new SlotMap();
        var plan = new Planner(context, slots).Plan(Optimizer.Optimize(algebra), isCutShort);
        return new PreparedQuery(plan, slots, context);
    }

    /// <summary>The solutions, each shown in the same row.</summary>
    public IEnumerable<TermId[]> Solutions() => Plan.Evaluate(new TermId[Slots.Count]);
}
