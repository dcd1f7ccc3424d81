using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>The effective boolean value (SPARQL 1.2 §17.2.2: ill-typed booleans and language-tagged strings have none).</summary>
internal static class EffectiveBoolean
{
    /// <summary>True, false, or null for a type error.</summary>
    public static bool? Of(Term? term)
    {
        if (term is not Literal literal)
        {
            return null;
        }

        if (literal.Datatype == Xsd.Boolean)
        {
            return Lexical.ParseBoolean(literal.Lexical);
        }

        if (literal.Datatype == Xsd.String)
        {
            return literal.Lexical.Length > 0;
        }

        if (!NumericValue.IsNumericType(literal.Datatype))
        {
            return null;
        }

        return NumericValue.TryParse(literal, out var number) && number.ToDouble() is not (0 or double.NaN);
    }
}
