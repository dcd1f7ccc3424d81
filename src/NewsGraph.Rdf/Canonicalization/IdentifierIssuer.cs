using System.Globalization;

namespace NewsGraph.Rdf.Canonicalization;

/// <summary>Gives labels to blank nodes in the order in which they are asked for (§4.5).</summary>
internal sealed class IdentifierIssuer(string prefix)
{
    private readonly Dictionary<BlankNode, string> _issued = [];
    private readonly List<BlankNode> _order = [];

    private IdentifierIssuer(IdentifierIssuer other, string prefix)
        : this(prefix)
    {
        _issued = new(other._issued);
        _order = [.. other._order];
    }

    /// <summary>The nodes that have a label, in the order of labels.</summary>
    public IReadOnlyList<BlankNode> Order => _order;

    /// <summary>Labels by node.</summary>
    public IReadOnlyDictionary<BlankNode, string> Issued => _issued;

    /// <summary>A copy that goes its own way.</summary>
    public IdentifierIssuer Copy() => new(this, prefix);

    /// <summary>The label of a node, or null.</summary>
    public string? Find(BlankNode node) => _issued.GetValueOrDefault(node);

    /// <summary>The label of a node, given now when it has none.</summary>
    public string Issue(BlankNode node)
    {
        if (!_issued.TryGetValue(node, out var label))
        {
            label = prefix + _order.Count.ToString(CultureInfo.InvariantCulture);
            _issued.Add(node, label);
            _order.Add(node);
        }

        return label;
    }
}
