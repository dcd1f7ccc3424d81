namespace NewsGraph.Rdf;

/// <summary>IRI references and their resolution against a base (RFC 3986 §5, on IRIs by RFC 3987 §6.5).</summary>
public static class IriReference
{
    /// <summary>True when the reference begins with a scheme (RFC 3986 §4.3).</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> reference) => SchemeLength(reference) > 0;

    /// <summary>The IRI that a reference means under a base (RFC 3986 §5.2.2, strict).</summary>
    /// <param name="baseIri">The absolute base IRI.</param>
    /// <param name="reference">An absolute or relative reference; an absolute one is returned as it is, dot segments and all.</param>
    public static string Resolve(string baseIri, string reference)
    {
        if (IsAbsolute(reference))
        {
            return reference;
        }

        var from = IriParts.Of(baseIri);
        var to = IriParts.Of(reference);
        if (to.Authority is not null)
        {
            return Compose(from.Scheme, to.Authority, RemoveDotSegments(to.Path), to.Query, to.Fragment);
        }

        return to.Path.Length == 0
            ? Compose(from.Scheme, from.Authority, from.Path, to.Query ?? from.Query, to.Fragment)
            : Compose(from.Scheme, from.Authority, RemoveDotSegments(Merge(from, to.Path)), to.Query, to.Fragment);
    }

    internal static int SchemeLength(ReadOnlySpan<char> reference)
    {
        for (var i = 0; i < reference.Length; i++)
        {
            var c = reference[i];
            if (c == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetter(c) && (i == 0 || !(char.IsAsciiDigit(c) || c is '+' or '-' or '.')))
            {
                return 0;
            }
        }

        return 0;
    }

    private static string Compose(string? scheme, string? authority, string path, string? query, string? fragment) => string.Concat(
        scheme is null ? "" : scheme + ":",
        authority is null ? "" : "//" + authority,
        path,
        (query is null ? "" : "?" + query) + (fragment is null ? "" : "#" + fragment));

    /// <summary>RFC 3986 §5.2.3.</summary>
    private static string Merge(IriParts from, string path)
    {
        if (path.StartsWith('/'))
        {
            return path;
        }

        return from.Authority is not null && from.Path.Length == 0
            ? "/" + path
            : string.Concat(from.Path.AsSpan(0, from.Path.LastIndexOf('/') + 1), path);
    }

    /// <summary>RFC 3986 §5.2.4, by segments.</summary>
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.'))
        {
            return path;
        }

        var rooted = path.StartsWith('/');
        var segments = (rooted ? path[1..] : path).Split('/');
        var kept = new List<string>(segments.Length);
        foreach (var segment in segments)
        {
            Keep(kept, segment);
        }

        if (segments[^1] is "." or "..")
        {
            kept.Add("");
        }

        return (rooted ? "/" : "") + string.Join('/', kept);
    }

    private static void Keep(List<string> kept, string segment)
    {
        if (segment == ".." && kept.Count > 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }
        else if (segment is not ("." or ".."))
        {
            kept.Add(segment);
        }
    }
}
