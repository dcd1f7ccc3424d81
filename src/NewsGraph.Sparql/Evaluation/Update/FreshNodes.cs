using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Update;

/// <summary>
/// Blank nodes that are nowhere in a store. Labels follow from the request's text and from what the store holds, not from a clock or
/// chance, so that the same requests on the same data give the same store.
/// </summary>
internal sealed class FreshNodes
{
    private readonly IQuadSource before;
    private readonly string stem;
    private long next;

    /// <summary>A source of nodes for one request.</summary>
    public FreshNodes(IQuadSource before, string requestText)
    {
        this.before = before;
        var request = StableHash(requestText).ToString("x16", CultureInfo.InvariantCulture);
        var round = 0L;
        do
        {
            stem = string.Create(CultureInfo.InvariantCulture, $"u{request}.{round++}.");
        }
        while (before.TryGetId(new BlankNode(stem + "1"), out _));
    }

    /// <summary>A new node.</summary>
    public BlankNode Next()
    {
        BlankNode node;
        do
        {
            node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"{stem}{++next}"));
        }
        while (before.TryGetId(node, out _));
        return node;
    }

    /// <summary>A beginning of labels for the nodes of a document.</summary>
    public string NextPrefix() => Next().Label + ".";

    /// <summary>FNV-1a.</summary>
    private static ulong StableHash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
