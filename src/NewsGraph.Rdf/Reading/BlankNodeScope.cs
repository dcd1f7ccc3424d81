using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <summary>Names the blank nodes of one document: written labels stay, nodes without one are numbered, and the two never meet.</summary>
internal sealed class BlankNodeScope(string prefix)
{
    private const string Generated = "g-";

    private int _count;

    public BlankNode Labelled(ReadOnlySpan<char> label) => new(label.StartsWith(Generated, StringComparison.Ordinal)
        ? string.Concat(prefix, Generated, "-", label[Generated.Length..])
        : string.Concat(prefix, label));

    public BlankNode Fresh() => new(string.Concat(prefix, Generated, (++_count).ToString(CultureInfo.InvariantCulture)));
}
