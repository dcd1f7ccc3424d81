using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Writing;

/// <summary>Shortens IRIs to prefixed names or to references relative to the base.</summary>
internal sealed class NameAbbreviation
{
    private const int Remembered = 1 << 14;

    private readonly string? _base;
    private readonly List<(string Prefix, string Namespace)> _longestFirst;
    private readonly Dictionary<string, string> _written = [];

    public NameAbbreviation(RdfWriterOptions options)
    {
        _base = options.BaseIri;
        _longestFirst = [.. options.Prefixes.Where(p => p.Value.Length > 0).Select(p => (p.Key, p.Value))
            .OrderByDescending(p => p.Value.Length).ThenBy(p => p.Key, StringComparer.Ordinal)];
    }

    /// <summary>Prefixes that have been used, in ordinal order.</summary>
    public SortedDictionary<string, string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>The shortest honest way to write an IRI.</summary>
    public string Write(string iri)
    {
        if (!_written.TryGetValue(iri, out var text))
        {
            // Names repeat; the table is emptied rather than let grow with the data.
            if (_written.Count >= Remembered)
            {
                _written.Clear();
            }

            _written[iri] = text = Shorten(iri);
        }

        return text;
    }

    private string Shorten(string iri)
    {
        foreach (var (prefix, space) in _longestFirst)
        {
            if (iri.StartsWith(space, StringComparison.Ordinal) && LocalName(iri.AsSpan(space.Length)) is { } local)
            {
                Used[prefix] = space;
                return $"{prefix}:{local}";
            }
        }

        return Bracketed(Relative(iri) ?? iri);
    }

    private string? Relative(string iri)
    {
        if (_base is null || !iri.StartsWith(_base, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = iri[_base.Length..];
        return !IriReference.IsAbsolute(rest) && string.Equals(IriReference.Resolve(_base, rest), iri, StringComparison.Ordinal) ? rest : null;
    }

    private static string Bracketed(string reference)
    {
        using var writer = new StringWriter();
        NTriplesText.WriteIri(writer, reference);
        return writer.ToString();
    }

    /// <summary>The rest of an IRI as a local name, or null when that can't be written without escapes that hurt the eye.</summary>
    private static string? LocalName(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            var fits = i == 0
                ? NameCharacters.IsBaseOrUnderscore(c) || NameCharacters.IsDigit(c) || c == ':'
                : NameCharacters.IsName(c) || c == ':' || (c == '.' && i < rest.Length - 1);
            if (!fits)
            {
                return null;
            }
        }

        return rest.ToString();
    }
}
