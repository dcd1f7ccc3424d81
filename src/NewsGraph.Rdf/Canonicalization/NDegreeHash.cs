using System.Text;

namespace NewsGraph.Rdf.Canonicalization;

/// <summary>Hash N-Degree Quads (§4.8): tells nodes apart by all that is reached from them, choosing the order of like neighbours that gives the least text.</summary>
internal sealed class NDegreeHash(CanonicalizationState state)
{
    /// <summary>The hash of a node and the labels given on the way.</summary>
    public (string Hash, IdentifierIssuer Issuer) Of(BlankNode node, IdentifierIssuer issuer)
    {
        var text = new StringBuilder();
        foreach (var (relatedHash, related) in Related(node, issuer))
        {
            text.Append(relatedHash);
            (var chosen, issuer) = Least(related, issuer);
            text.Append(chosen);
        }

        return (state.Hash(text.ToString()), issuer);
    }

    private SortedDictionary<string, List<BlankNode>> Related(BlankNode node, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<string, List<BlankNode>>(CodePointOrder.Instance);
        foreach (var quad in state.QuadsOf(node))
        {
            foreach (var (term, position) in new[] { (quad.Subject, 's'), (quad.Object, 'o'), (quad.Graph, 'g') })
            {
                if (term is BlankNode other && other != node)
                {
                    var hash = RelatedHash(other, quad, issuer, position);
                    if (!related.TryGetValue(hash, out var group))
                    {
                        related.Add(hash, group = []);
                    }

                    group.Add(other);
                }
            }
        }

        return related;
    }

    /// <summary>Hash Related Blank Node (§4.7).</summary>
    private string RelatedHash(BlankNode related, Quad quad, IdentifierIssuer issuer, char position)
    {
        var label = state.Canonical.Find(related) ?? issuer.Find(related);
        var name = label is null ? state.FirstDegreeHash(related) : "_:" + label;
        return state.Hash(position == 'g' ? $"g{name}" : $"{position}<{quad.Predicate.Value}>{name}");
    }

    /// <summary>The least path over all orders of nodes that look alike.</summary>
    private (string Path, IdentifierIssuer Issuer) Least(List<BlankNode> related, IdentifierIssuer issuer)
    {
        string? least = null;
        var chosen = issuer;
        foreach (var order in Permutations.Of(related))
        {
            state.CountAttempt();
            if (Path(order, issuer.Copy(), least) is { } found)
            {
                (least, chosen) = found;
            }
        }

        return (least!, chosen);
    }

    /// <summary>The path of one order, or null when it is sure not to be less than the one known.</summary>
    private (string Path, IdentifierIssuer Issuer)? Path(BlankNode[] order, IdentifierIssuer issuer, string? least)
    {
        var path = new StringBuilder();
        var open = new List<BlankNode>();
        foreach (var node in order)
        {
            if (state.Canonical.Find(node) is { } canonical)
            {
                path.Append("_:").Append(canonical);
            }
            else
            {
                if (issuer.Find(node) is null)
                {
                    open.Add(node);
                }

                path.Append("_:").Append(issuer.Issue(node));
            }

            if (IsTooGreat(path, least))
            {
                return null;
            }
        }

        return Deeper(path, open, issuer, least);
    }

    private (string Path, IdentifierIssuer Issuer)? Deeper(StringBuilder path, List<BlankNode> open, IdentifierIssuer issuer, string? least)
    {
        foreach (var node in open)
        {
            var known = issuer;
            var (hash, result) = DeepStack.Run(() => Of(node, known));
            path.Append("_:").Append(issuer.Issue(node)).Append('<').Append(hash).Append('>');
            issuer = result;
            if (IsTooGreat(path, least))
            {
                return null;
            }
        }

        var text = path.ToString();
        return least is null || CodePointOrder.Instance.Compare(text, least) < 0 ? (text, issuer) : null;
    }

    private static bool IsTooGreat(StringBuilder path, string? least)
        => least is not null && path.Length >= least.Length && CodePointOrder.Instance.Compare(path.ToString(), least) > 0;
}
