namespace NewsGraph.Sparql.Syntax;

/// <summary>Names and arities of built-in functions (SPARQL 1.2 §17.4) and aggregates (§18.5.1).</summary>
internal static class FunctionNames
{
    private const int Any = int.MaxValue;

    /// <summary>Functions by name, with the least and the greatest number of arguments.</summary>
    public static IReadOnlyDictionary<string, (int Least, int Most)> BuiltIns { get; } = new Dictionary<string, (int Least, int Most)>
    {
        ["ABS"] = (1, 1), ["BNODE"] = (0, 1), ["BOUND"] = (1, 1), ["CEIL"] = (1, 1), ["COALESCE"] = (0, Any), ["CONCAT"] = (0, Any),
        ["CONTAINS"] = (2, 2), ["DATATYPE"] = (1, 1), ["DAY"] = (1, 1), ["ENCODE_FOR_URI"] = (1, 1), ["FLOOR"] = (1, 1), ["HOURS"] = (1, 1),
        ["IF"] = (3, 3), ["IRI"] = (1, 1), ["ISBLANK"] = (1, 1), ["ISIRI"] = (1, 1), ["ISLITERAL"] = (1, 1), ["ISNUMERIC"] = (1, 1),
        ["ISURI"] = (1, 1), ["LANG"] = (1, 1), ["LANGMATCHES"] = (2, 2), ["LCASE"] = (1, 1), ["MD5"] = (1, 1), ["MINUTES"] = (1, 1),
        ["MONTH"] = (1, 1), ["NOW"] = (0, 0), ["RAND"] = (0, 0), ["REGEX"] = (2, 3), ["REPLACE"] = (3, 4), ["ROUND"] = (1, 1),
        ["SAMETERM"] = (2, 2), ["SECONDS"] = (1, 1), ["SHA1"] = (1, 1), ["SHA256"] = (1, 1), ["SHA384"] = (1, 1), ["SHA512"] = (1, 1),
        ["STR"] = (1, 1), ["STRAFTER"] = (2, 2), ["STRBEFORE"] = (2, 2), ["STRDT"] = (2, 2), ["STRENDS"] = (2, 2), ["STRLANG"] = (2, 2),
        ["STRLEN"] = (1, 1), ["STRSTARTS"] = (2, 2), ["STRUUID"] = (0, 0), ["SUBSTR"] = (2, 3), ["TIMEZONE"] = (1, 1), ["TZ"] = (1, 1),
        ["HASLANG"] = (1, 1), ["HASLANGDIR"] = (1, 1), ["ISTRIPLE"] = (1, 1), ["LANGDIR"] = (1, 1), ["OBJECT"] = (1, 1), ["PREDICATE"] = (1, 1),
        ["STRLANGDIR"] = (3, 3), ["SUBJECT"] = (1, 1), ["TRIPLE"] = (3, 3), ["UCASE"] = (1, 1), ["URI"] = (1, 1), ["UUID"] = (0, 0), ["YEAR"] = (1, 1),
    };

    /// <summary>Names of the aggregates.</summary>
    public static IReadOnlySet<string> Aggregates { get; } = new HashSet<string> { "COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT" };
}
