using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Update;

namespace NewsGraph.Sparql;

/// <summary>Applies update requests to a store, each wholly or not at all (SPARQL 1.1 Update).</summary>
/// <param name="store">The store.</param>
/// <param name="options">Limits and what LOAD may read.</param>
public sealed class UpdateEngine(IQuadStore store, UpdateOptions? options = null)
{
    private readonly UpdateOptions options = options ?? new UpdateOptions();

    /// <summary>Applies all operations in order, each seeing what those before it did; readers see the result of all or of none.</summary>
    /// <returns>How many quads came and went, counted over the whole request.</returns>
    /// <exception cref="UpdateException">An operation without SILENT failed; nothing has changed.</exception>
    /// <exception cref="QueryLimitException">A pattern reached a limit; nothing has changed.</exception>
    public QuadChangeCount Apply(SparqlUpdate update, CancellationToken cancellation = default)
    {
        using var transaction = store.Begin();
        var run = new UpdateRun(transaction, update, options, cancellation);
        foreach (var operation in update.Operations)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Apply(operation);
        }

        return transaction.Commit();
    }
}
