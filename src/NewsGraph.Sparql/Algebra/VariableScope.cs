using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>Names of variables inside a query or subquery: what a subquery doesn't project gets a name of its own (SPARQL 1.1 §18.2.1).</summary>
internal sealed class VariableScope
{
    private readonly VariableScope? outer;
    private readonly HashSet<Variable> visible;
    private readonly int number;

    private VariableScope(VariableScope? outer, IEnumerable<Variable> visible, int number)
        => (this.outer, this.visible, this.number) = (outer, [.. visible], number);

    /// <summary>The scope of the whole query, where every name is its own.</summary>
    public static VariableScope Outermost { get; } = new(null, [], 0);

    /// <summary>A scope inside this one.</summary>
    public VariableScope Inner(IEnumerable<Variable> projected, int scopeNumber) => new(this, projected, scopeNumber);

    /// <summary>The variable that stands for a name in this scope.</summary>
    public Variable Map(Variable variable)
    {
        if (outer is null)
        {
            return variable;
        }

        return visible.Contains(variable) ? outer.Map(variable) : new Variable($".{number}.{variable.Name}");
    }
}
