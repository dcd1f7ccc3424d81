using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>The column of each variable of a plan.</summary>
internal sealed class SlotMap
{
    private readonly Dictionary<Variable, int> slots;

    /// <summary>No columns yet.</summary>
    public SlotMap() => slots = [];

    private SlotMap(SlotMap other) => slots = new(other.slots);

    /// <summary>How many columns there are so far.</summary>
    public int Count => slots.Count;

    /// <summary>The same columns, for a planner in another thread.</summary>
    public SlotMap Copy() => new(this);

    /// <summary>The column of a variable, given out at first sight.</summary>
    public int Of(Variable variable)
    {
        if (!slots.TryGetValue(variable, out var slot))
        {
            slot = slots.Count;
            slots.Add(variable, slot);
        }

        return slot;
    }

    /// <summary>The columns of some variables, in the order of the columns.</summary>
    public int[] Of(IEnumerable<Variable> variables) => [.. variables.Select(Of).Order()];
}
