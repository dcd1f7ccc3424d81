namespace NewsGraph.Rdf.JsonLd;

/// <summary>The keywords of JSON-LD (JSON-LD 1.1 §1.7).</summary>
internal static class Keywords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "@base", "@container", "@context", "@default", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json", "@language", "@list",
        "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type", "@value", "@version", "@vocab",
    };

    /// <summary>True for a keyword.</summary>
    public static bool Contains(string value) => All.Contains(value);

    /// <summary>True for what looks like a keyword, <c>@</c> and letters: such terms are kept for later versions and ignored.</summary>
    public static bool HasForm(string value) => value.Length > 1 && value[0] == '@' && value.AsSpan(1).IndexOfAnyExcept(Letters) < 0;

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
