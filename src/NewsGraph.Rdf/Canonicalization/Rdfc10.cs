namespace NewsGraph.Rdf.Canonicalization;

/// <summary>RDFC-1.0, the W3C's canonicalization of RDF data sets (https://www.w3.org/TR/rdf-canon/, §4.4.3).</summary>
public static class Rdfc10
{
    /// <summary>Canonicalises a data set.</summary>
    /// <exception cref="CanonicalizationLimitException">Its blank nodes are too alike to be told apart within the limit.</exception>
    /// <exception cref="NotSupportedException">It has triple terms, of which RDFC-1.0 doesn't know.</exception>
    public static CanonicalDataset Canonicalize(IEnumerable<Quad> quads, CanonicalizationOptions? options = null)
    {
        var all = quads.Distinct().ToList();
        var state = new CanonicalizationState(all, options ?? new CanonicalizationOptions());
        var byHash = state.Nodes.GroupBy(state.FirstDegreeHash).OrderBy(group => group.Key, CodePointOrder.Instance).Select(group => group.ToList()).ToList();
        foreach (var group in byHash.Where(group => group.Count == 1))
        {
            state.Canonical.Issue(group[0]);
        }

        foreach (var group in byHash.Where(group => group.Count > 1))
        {
            Distinguish(group, state);
        }

        var lines = all.Select(quad => CanonicalizationState.Line(quad, state.Canonical.Issue)).ToArray();
        Array.Sort(lines, CodePointOrder.Instance);
        return new CanonicalDataset(lines, state.Canonical.Issued);
    }

    /// <summary>Labels nodes whose own quads look alike (§4.4.3, step 5).</summary>
    private static void Distinguish(List<BlankNode> alike, CanonicalizationState state)
    {
        var hashes = new NDegreeHash(state);
        var paths = new List<(string Hash, IdentifierIssuer Issuer)>();
        foreach (var node in alike.Where(node => state.Canonical.Find(node) is null))
        {
            state.CountAttempt();
            var issuer = new IdentifierIssuer("b");
            issuer.Issue(node);
            paths.Add(hashes.Of(node, issuer));
        }

        foreach (var (_, issuer) in paths.OrderBy(path => path.Hash, CodePointOrder.Instance))
        {
            foreach (var node in issuer.Order)
            {
                state.Canonical.Issue(node);
            }
        }
    }
}
