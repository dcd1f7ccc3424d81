using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql;

/// <summary>A parsed update request: operations in a row, immutable, good for any number of applications (SPARQL 1.1 Update).</summary>
public sealed class SparqlUpdate
{
    internal SparqlUpdate(string text, string? baseIri, IReadOnlyList<UpdateOperation> operations) => (Text, BaseIri, Operations) = (text, baseIri, operations);

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>What IRI() resolves against, or null.</summary>
    public string? BaseIri { get; }

    /// <summary>How many operations it has.</summary>
    public int OperationCount => Operations.Count;

    internal IReadOnlyList<UpdateOperation> Operations { get; }

    /// <summary>Parses an update request (SPARQL 1.1 §19, production 3).</summary>
    /// <param name="text">The request.</param>
    /// <param name="baseIri">What relative IRIs are resolved against, unless the request has BASE.</param>
    /// <param name="prefixes">Prefixes that the request may use without declaring them; its own declarations win.</param>
    /// <exception cref="SparqlSyntaxException">The text isn't an update; the message shows where and what was expected.</exception>
    public static SparqlUpdate Parse(string text, string? baseIri = null, IReadOnlyDictionary<string, string>? prefixes = null)
        => new UpdateParser(text, baseIri, prefixes).ParseUpdate();
}
