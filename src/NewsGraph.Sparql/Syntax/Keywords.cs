namespace NewsGraph.Sparql.Syntax;

/// <summary>The keywords of queries and updates, for "did you mean".</summary>
internal static class Keywords
{
    /// <summary>All of them, in upper case; looked up in any case.</summary>
    public static IReadOnlySet<string> All { get; } = new SortedSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "ADD", "ALL", "AS", "ASC", "ASK", "BASE", "BIND", "BY", "CLEAR", "CONSTRUCT", "COPY", "CREATE", "DATA", "DEFAULT", "DELETE",
        "DESC", "DESCRIBE", "DISTINCT", "DROP", "EXISTS", "FILTER", "FROM", "GRAPH", "GROUP", "HAVING", "IN", "INSERT", "INTO", "LIMIT",
        "LOAD", "MINUS", "MOVE", "NAMED", "NOT", "OFFSET", "OPTIONAL", "ORDER", "PREFIX", "REDUCED", "SELECT", "SEPARATOR", "SERVICE",
        "SILENT", "TO", "UNDEF", "UNION", "USING", "VALUES", "VERSION", "WHERE", "WITH",
    };
}
