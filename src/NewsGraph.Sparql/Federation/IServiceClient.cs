using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>Asks other SPARQL services, for SERVICE (SPARQL 1.1 Federated Query).</summary>
public interface IServiceClient
{
    /// <summary>The solutions of a query at a service, by variable name; what is unbound is left out.</summary>
    /// <exception cref="QueryEvaluationException">The service may not be asked, or gave no answer; the message says why.</exception>
    IReadOnlyList<IReadOnlyDictionary<string, Term>> Select(Iri service, string query, CancellationToken cancellation);
}
