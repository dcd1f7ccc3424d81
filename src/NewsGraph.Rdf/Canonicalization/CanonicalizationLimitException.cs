namespace NewsGraph.Rdf.Canonicalization;

/// <summary>A data set's blank nodes are so alike that telling them apart would take longer than the limit allows (RDF Dataset Canonicalization §7.1).</summary>
public sealed class CanonicalizationLimitException : Exception
{
    /// <summary>Creates the error.</summary>
    public CanonicalizationLimitException()
    {
    }

    /// <summary>Creates the error.</summary>
    public CanonicalizationLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public CanonicalizationLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
