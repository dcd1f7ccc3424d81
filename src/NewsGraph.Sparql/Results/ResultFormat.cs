namespace NewsGraph.Sparql;

/// <summary>Formats of SELECT and ASK results.</summary>
public enum ResultFormat
{
    /// <summary>SPARQL 1.1 Query Results JSON.</summary>
    Json,

    /// <summary>SPARQL Query Results XML.</summary>
    Xml,

    /// <summary>SPARQL 1.1 CSV: values without their types.</summary>
    Csv,

    /// <summary>SPARQL 1.1 TSV: terms as in Turtle.</summary>
    Tsv,
}
