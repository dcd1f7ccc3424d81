using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>One row of a result.</summary>
public sealed class Solution
{
    private readonly IReadOnlyList<string> variables;
    private readonly Term?[] values;

    /// <summary>A row.</summary>
    /// <param name="variables">Names of the columns.</param>
    /// <param name="values">Their values; null for unbound.</param>
    public Solution(IReadOnlyList<string> variables, Term?[] values) => (this.variables, this.values) = (variables, values);

    /// <summary>Value of a column by its place; null when unbound.</summary>
    public Term? this[int column] => values[column];

    /// <summary>Value of a variable by its name; null when it is unbound or not there.</summary>
    public Term? this[string variable]
    {
        get
        {
            for (var i = 0; i < variables.Count; i++)
            {
                if (string.Equals(variables[i], variable, StringComparison.Ordinal))
                {
                    return values[i];
                }
            }

            return null;
        }
    }

    /// <summary>Number of columns.</summary>
    public int Count => values.Length;
}
