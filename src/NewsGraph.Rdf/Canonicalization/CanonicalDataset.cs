namespace NewsGraph.Rdf.Canonicalization;

/// <summary>A canonicalised data set (RDF Dataset Canonicalization §4.4.3): the same for all data sets that differ in labels and order only.</summary>
/// <param name="Lines">Canonical N-Quads lines, each with its line feed, in code point order, none twice.</param>
/// <param name="Labels">The canonical label of each blank node, <c>c14n0</c>, <c>c14n1</c> …</param>
public sealed record CanonicalDataset(IReadOnlyList<string> Lines, IReadOnlyDictionary<BlankNode, string> Labels)
{
    /// <summary>The canonical N-Quads document.</summary>
    public override string ToString() => string.Concat(Lines);
}
