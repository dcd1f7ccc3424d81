using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Functions and operators on numbers (SPARQL 1.1 §17.4.4).</summary>
internal static class NumericFunctions
{
    private static readonly string[] Unary = ["neg", "pos", "ABS", "CEIL", "FLOOR", "ROUND"];
    private static readonly string[] Binary = ["+", "-", "*", "/"];

    /// <summary>By name or sign.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        .. Unary.Select(name => new KeyValuePair<string, BuiltIn>(name, (a, _) => NumericValue.TryParse(a[0], out var value) ? Arithmetic.Apply(name, value).ToLiteral() : null)),
        .. Binary.Select(sign => new KeyValuePair<string, BuiltIn>(sign, (a, _) => Apply(sign, a))),
        new("RAND", (_, context) => NumericValue.Double(context.Random.NextDouble()).ToLiteral()),
    ];

    private static Literal? Apply(string sign, Term[] a)
        => NumericValue.TryParse(a[0], out var left) && NumericValue.TryParse(a[1], out var right) ? Arithmetic.Apply(sign, left, right)?.ToLiteral() : null;
}
