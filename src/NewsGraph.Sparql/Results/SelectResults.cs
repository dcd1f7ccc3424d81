using System.Collections;

namespace NewsGraph.Sparql;

/// <summary>The table that SELECT gives. Rows are computed while they are enumerated; each enumeration evaluates the query again.</summary>
public sealed class SelectResults : IEnumerable<Solution>
{
    private readonly IEnumerable<Solution> rows;

    /// <summary>A table.</summary>
    public SelectResults(IReadOnlyList<string> variables, IEnumerable<Solution> rows) => (Variables, this.rows) = (variables, rows);

    /// <summary>Names of the columns, without question mark.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <inheritdoc />
    public IEnumerator<Solution> GetEnumerator() => rows.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
