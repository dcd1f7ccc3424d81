using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>A store that lives as long as the process.</summary>
public sealed class MemoryStore : QuadStore
{
    internal override void Keep(TermSegment? terms, QuadKey[] added, QuadKey[] removed) =>
        State = State.With(terms, QuadRunBuilder.Build(added, removed));
}
