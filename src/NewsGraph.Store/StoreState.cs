using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>All that a snapshot shows; immutable.</summary>
/// <param name="Terms">The dictionary.</param>
/// <param name="Runs">The runs, oldest first.</param>
internal sealed record StoreState(TermDictionary Terms, IReadOnlyList<QuadRun> Runs)
{
    public static StoreState Empty { get; } = new(new TermDictionary([]), []);
}
