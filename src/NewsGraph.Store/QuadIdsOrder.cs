using NewsGraph.Rdf;

namespace NewsGraph.Store;

/// <summary>Sorts the answers of a pattern where no permutation has them in the wanted order: the few quads of a subject or of an object.</summary>
internal static class QuadIdsOrder
{
    public static IEnumerable<QuadIds> Sort(IEnumerable<QuadIds> quads, QuadPosition first) => quads
        .OrderBy(q => q[first]).ThenBy(q => q.Subject).ThenBy(q => q.Predicate).ThenBy(q => q.Object).ThenBy(q => q.Graph);
}
