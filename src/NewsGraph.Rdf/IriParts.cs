namespace NewsGraph.Rdf;

/// <summary>The five components of an IRI reference (RFC 3986 §3), null where absent.</summary>
internal readonly record struct IriParts(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>Splits a reference (RFC 3986 appendix B); never fails.</summary>
    public static IriParts Of(string reference)
    {
        var (rest, fragment) = CutAt(reference, '#');
        (rest, var query) = CutAt(rest, '?');
        string? scheme = null;
        var length = IriReference.SchemeLength(rest);
        if (length > 0)
        {
            scheme = rest[..length];
            rest = rest[(length + 1)..];
        }

        string? authority = null;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            authority = slash < 0 ? rest[2..] : rest[2..slash];
            rest = slash < 0 ? "" : rest[slash..];
        }

        return new IriParts(scheme, authority, rest, query, fragment);
    }

    private static (string Before, string? After) CutAt(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }
}
