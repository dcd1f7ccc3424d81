using System.Text;

namespace NewsGraph.Rdf.Reading;

/// <summary>The prefixes a document has declared so far, with advice on those it has not.</summary>
internal sealed class PrefixTable
{
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public PrefixTable() => _bySpan = _namespaces.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Declare(string prefix, string namespaceIri) => _namespaces[prefix] = namespaceIri;

    public bool TryGet(ReadOnlySpan<char> prefix, out string namespaceIri) => _bySpan.TryGetValue(prefix, out namespaceIri!);

    /// <summary>What to tell an author who used a prefix without declaring it.</summary>
    public string Explain(string prefix)
    {
        var text = new StringBuilder($"the prefix «{prefix}:» is not declared");
        if (EditDistance.Nearest(prefix, _namespaces.Keys) is { } near)
        {
            text.Append("; did you mean «").Append(near).Append(":»?");
        }
        else if (WellKnownPrefixes.NamespaceOf(prefix) is { } known)
        {
            text.Append("; add at the top: @prefix ").Append(prefix).Append(": <").Append(known).Append("> .");
        }
        else
        {
            text.Append("; add at the top: @prefix ").Append(prefix).Append(": <…> .");
        }

        return text.ToString();
    }
}
