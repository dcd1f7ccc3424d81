using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Shacl.Constraints;

/// <summary>SPARQL's order of values, which SHACL's ranges go by (§4.3).</summary>
internal static class ValueOrder
{
    /// <summary>Negative, zero or positive; null where SPARQL's <c>&lt;</c> is an error.</summary>
    public static int? Compare(Term left, Term right) => TermComparison.Compare(left, right);
}
