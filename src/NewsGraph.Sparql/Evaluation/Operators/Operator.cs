using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>
/// A step of a plan. All steps of a plan work on one row of term numbers, a column for each variable: an operator reads the columns
/// that are set when it is evaluated as bindings that its solutions must agree with, sets its own columns for each solution in turn,
/// and leaves the row as it found it when it ends or is disposed.
/// </summary>
internal abstract class Operator
{
    /// <summary>How many solutions the planner expects for one evaluation.</summary>
    public double EstimatedRows { get; init; }

    /// <summary>The column by whose numbers the solutions are sorted, or -1.</summary>
    public virtual int SortedBy => -1;

    /// <summary>The column by whose numbers long stretches of the solutions are sorted, or -1: look-ups by it find what they need unpacked.</summary>
    public virtual int NearlySortedBy => SortedBy;

    /// <summary>The input whose rows run through this operator one after the other, in their order; null where there is none or it is gone through first.</summary>
    public virtual Operator? Source => null;

    /// <summary>Inputs, for explanations.</summary>
    public virtual IReadOnlyList<Operator> Inputs => [];

    /// <summary>One line that names the operator and its parameters.</summary>
    public abstract string Describe();

    /// <summary>Counts and times what the operator does; null when nobody asks.</summary>
    public OperatorMeter? Meter { get; private set; }

    /// <summary>The solutions that agree with the row, each shown in the row itself.</summary>
    public IEnumerable<TermId[]> Evaluate(TermId[] row) => Meter is null ? Solutions(row) : Meter.Watch(Solutions(row));

    /// <summary>Counts and times from now on, the inputs too.</summary>
    public void Measure(TimeProvider clock)
    {
        Meter = new OperatorMeter(clock);
        foreach (var input in Inputs)
        {
            input.Measure(clock);
        }
    }

    /// <summary>Adds what an equal plan counted.</summary>
    public void AddMeters(Operator other)
    {
        Meter?.Add(other.Meter);
        foreach (var (mine, its) in Inputs.Zip(other.Inputs).Where(pair => pair.First.GetType() == pair.Second.GetType()))
        {
            mine.AddMeters(its);
        }
    }

    /// <summary>What <see cref="Evaluate"/> gives.</summary>
    protected abstract IEnumerable<TermId[]> Solutions(TermId[] row);
}
