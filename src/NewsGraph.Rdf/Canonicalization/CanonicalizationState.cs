using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Canonicalization;

/// <summary>The canonicalization state (§4.2): quads by blank node, labels given so far, and the hashes of nodes by their own quads.</summary>
internal sealed class CanonicalizationState
{
    private readonly Dictionary<BlankNode, List<Quad>> _quads = [];
    private readonly Dictionary<BlankNode, string> _firstDegree = [];
    private readonly CanonicalizationOptions _options;
    private int _attempts;

    public CanonicalizationState(IEnumerable<Quad> quads, CanonicalizationOptions options)
    {
        _options = options;
        foreach (var quad in quads)
        {
            foreach (var node in NodesOf(quad).Distinct())
            {
                if (!_quads.TryGetValue(node, out var mentions))
                {
                    _quads.Add(node, mentions = []);
                }

                mentions.Add(quad);
            }
        }
    }

    /// <summary>The canonical labels.</summary>
    public IdentifierIssuer Canonical { get; } = new("c14n");

    /// <summary>All blank nodes.</summary>
    public IReadOnlyCollection<BlankNode> Nodes => _quads.Keys;

    /// <summary>The quads that mention a node.</summary>
    public IReadOnlyList<Quad> QuadsOf(BlankNode node) => _quads[node];

    /// <summary>Hash First Degree Quads (§4.6): of the node's quads, itself as <c>a</c> and every other node as <c>z</c>.</summary>
    public string FirstDegreeHash(BlankNode node)
    {
        if (!_firstDegree.TryGetValue(node, out var hash))
        {
            var lines = _quads[node].Select(quad => Line(quad, other => other == node ? "a" : "z")).ToArray();
            Array.Sort(lines, CodePointOrder.Instance);
            _firstDegree[node] = hash = Hash(string.Concat(lines));
        }

        return hash;
    }

    /// <summary>A hash in lower-case hexadecimal.</summary>
    public string Hash(string text) => Convert.ToHexStringLower(CryptographicOperations.HashData(_options.Hash, Encoding.UTF8.GetBytes(text)));

    /// <summary>Counts an order that is tried.</summary>
    /// <exception cref="CanonicalizationLimitException">There were too many.</exception>
    public void CountAttempt()
    {
        var most = _options.MostAttempts ?? (int)Math.Clamp((long)_quads.Count * CanonicalizationOptions.AttemptsPerNode, CanonicalizationOptions.FewestAttempts, int.MaxValue);
        if (++_attempts > most)
        {
            throw new CanonicalizationLimitException(string.Create(
                CultureInfo.InvariantCulture,
                $"the blank nodes of this data set are too alike to be told apart in {most} attempts; give some of them IRIs, or raise the limit if you trust the data"));
        }
    }

    /// <summary>A canonical N-Quads line with labels by choice.</summary>
    public static string Line(Quad quad, Func<BlankNode, string> label)
    {
        Term Relabel(Term term) => term is BlankNode node ? new BlankNode(label(node)) : term;
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        NTriplesText.WriteLine(line, new Quad(Relabel(quad.Subject), quad.Predicate, Relabel(quad.Object), quad.Graph is null ? null : Relabel(quad.Graph)));
        return line.ToString();
    }

    private static IEnumerable<BlankNode> NodesOf(Quad quad) => new[] { quad.Subject, quad.Object, quad.Graph }.Select(term => term is TripleTerm
        ? throw new NotSupportedException($"RDFC-1.0 doesn't say how triple terms are canonicalised, and there is one: {term}")
        : term).OfType<BlankNode>();
}
