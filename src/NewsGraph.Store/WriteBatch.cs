using NewsGraph.Rdf;
using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>
/// Changes that become visible together at <see cref="Commit"/>, or, when that is never called, not at all.
/// Later changes of the same quad override earlier ones. Not safe for concurrent use; a store has one open batch at a time.
/// </summary>
public sealed class WriteBatch : IQuadTransaction
{
    private readonly QuadStore _store;
    private readonly StoreState _state;
    private readonly StoreSnapshot _before;
    private readonly TermIntake _terms;
    private readonly QuadChanges _changes;
    private bool _closed;

    internal WriteBatch(QuadStore store, StoreState state)
    {
        _store = store;
        _state = state;
        _before = new StoreSnapshot(state);
        _terms = new TermIntake(state.Terms);
        _changes = new QuadChanges(store.SpillMaker());
    }

    /// <summary>Adds a quad; one that is there already stays as it is.</summary>
    public void Add(in Quad quad)
    {
        CheckOpen();
        _changes.Add(new QuadKey(
            _terms.Add(quad.Subject), _terms.Add(quad.Predicate), _terms.Add(quad.Object), quad.Graph is null ? 0 : _terms.Add(quad.Graph)));
    }

    /// <summary>Adds quads as they come; they are read ahead in another thread.</summary>
    public void Add(IEnumerable<Quad> quads, CancellationToken cancellation = default)
    {
        foreach (var some in ReadAhead.InBatches(quads, cancellation))
        {
            foreach (ref readonly var quad in some.Span)
            {
                Add(quad);
            }
        }
    }

    /// <summary>Removes a quad; one that isn't there is ignored.</summary>
    public void Remove(in Quad quad)
    {
        CheckOpen();
        uint graph = 0;
        if (_terms.TryFind(quad.Subject, out var subject) && _terms.TryFind(quad.Predicate, out var predicate)
            && _terms.TryFind(quad.Object, out var value) && (quad.Graph is null || _terms.TryFind(quad.Graph, out graph)))
        {
            _changes.Remove(new QuadKey(subject, predicate, value, graph));
        }
    }

    /// <summary>Removes all quads of a graph, those added to it in this batch included; quads added to it afterwards stay.</summary>
    /// <param name="graph">Name of the graph; null is the default graph.</param>
    public void DropGraph(Term? graph)
    {
        CheckOpen();
        uint id = 0;
        if (graph is not null && !_terms.TryFind(graph, out id))
        {
            return;
        }

        _changes.RemoveAdditionsTo(id);
        foreach (var key in _before.KeysOfGraph(id))
        {
            _changes.Remove(key);
        }
    }

    /// <inheritdoc />
    /// <remarks>Costs as much as there are changes: ask once for many look-ups.</remarks>
    public IQuadSource View()
    {
        CheckOpen();
        if (_changes.SpillRest())
        {
            return With(_store.Show(_changes.Spill!));
        }

        var (added, removed) = _changes.Against(_before);
        return added.Length + removed.Length == 0 ? _before : With(QuadRunBuilder.Build(added, removed));
    }

    private StoreSnapshot With(QuadRun run)
    {
        IReadOnlyList<TermSegment> segments = _terms.NewTerms == 0 ? _state.Terms.Segments : [.. _state.Terms.Segments, _terms.Build()];
        return new StoreSnapshot(new StoreState(new TermDictionary(segments), [.. _state.Runs, run]));
    }

    /// <inheritdoc />
    QuadChangeCount IQuadTransaction.Commit()
    {
        var summary = Commit();
        return new QuadChangeCount(summary.Added, summary.Removed);
    }

    /// <inheritdoc />
    public void Rollback() => Dispose();

    /// <summary>Makes all changes visible, for a disk store durably, and closes the batch.</summary>
    /// <exception cref="IOException">The store can't be written; nothing has changed then.</exception>
    public CommitSummary Commit()
    {
        CheckOpen();
        var newTerms = _terms.NewTerms;
        if (_changes.SpillRest())
        {
            var count = _store.KeepMany(newTerms == 0 ? null : _terms, _changes.Spill!);
            Dispose();
            return new CommitSummary(count, 0, newTerms);
        }

        var (added, removed) = _changes.Against(_before);
        if (added.Length + removed.Length > 0)
        {
            _store.Keep(newTerms == 0 ? null : _terms.Build(), added, removed);
        }

        Dispose();
        return new CommitSummary(added.Length, removed.Length, newTerms);
    }

    /// <summary>Closes the batch; without a commit before, nothing has changed.</summary>
    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            _changes.Dispose();
            _terms.Dispose();
            _store.EndWrite();
        }
    }

    private void CheckOpen() => ObjectDisposedException.ThrowIf(_closed, this);
}
