namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>The numeric types that operators work on, in the order of promotion (SPARQL 1.1 §17.3).</summary>
internal enum NumericKind
{
    /// <summary><c>xsd:integer</c> and the types derived from it.</summary>
    Integer,

    /// <summary><c>xsd:decimal</c>.</summary>
    Decimal,

    /// <summary><c>xsd:float</c>.</summary>
    Float,

    /// <summary><c>xsd:double</c>.</summary>
    Double,
}
