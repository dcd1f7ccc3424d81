using System.Buffers;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Writing;

/// <summary>Shortens IRIs to prefixed names or to references relative to the base.</summary>
internal sealed class NameAbbreviation
{
    private static readonly SearchValues<char> Separators = SearchValues.Create('/', '#');
    private static readonly SearchValues<char> PlainNameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-:.");

    private readonly string? _base;
    private readonly List<Namespace> _longestFirst;
    private readonly Dictionary<string, Namespace>.AlternateLookup<ReadOnlySpan<char>> _bySeparator;
    private readonly bool _allEndInSeparator;

    public NameAbbreviation(RdfWriterOptions options)
    {
        _base = options.BaseIri;
        _longestFirst = [.. options.Prefixes.Where(p => p.Value.Length > 0).Select(p => new Namespace(p.Key, p.Value))
            .OrderByDescending(n => n.Iri.Length).ThenBy(n => n.Prefix, StringComparer.Ordinal)];
        _allEndInSeparator = _longestFirst.TrueForAll(n => Separators.Contains(n.Iri[^1]));
        _bySeparator = _longestFirst.DistinctBy(n => n.Iri, StringComparer.Ordinal).ToDictionary(n => n.Iri, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Namespace(string Prefix, string Iri)
    {
        public bool IsUsed { get; set; }
    }

    /// <summary>Prefixes that have been used, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Used =>
        _longestFirst.Where(n => n.IsUsed).OrderBy(n => n.Prefix, StringComparer.Ordinal).Select(n => KeyValuePair.Create(n.Prefix, n.Iri));

    /// <summary>Writes an IRI in the shortest honest way.</summary>
    public void Write(TextWriter writer, string iri)
    {
        if (Find(iri) is { } space)
        {
            space.IsUsed = true;
            writer.Write(space.Prefix);
            writer.Write(':');
            writer.Write(iri.AsSpan(space.Iri.Length));
        }
        else
        {
            NTriplesText.WriteIri(writer, Relative(iri) ?? iri);
        }
    }

    /// <summary>The longest namespace of which the rest of an IRI is a local name.</summary>
    private Namespace? Find(string iri)
    {
        if (!_allEndInSeparator)
        {
            return FindLongest(iri);
        }

        // No local name holds a separator: the only namespace that fits is what goes to the last one.
        var end = iri.AsSpan().LastIndexOfAny(Separators) + 1;
        return _bySeparator.TryGetValue(iri.AsSpan(0, end), out var space) && IsLocalName(iri.AsSpan(end)) ? space : null;
    }

    private Namespace? FindLongest(string iri) => _longestFirst.Find(n => iri.StartsWith(n.Iri, StringComparison.Ordinal) && IsLocalName(iri.AsSpan(n.Iri.Length)));

    private string? Relative(string iri)
    {
        if (_base is null || !iri.StartsWith(_base, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = iri[_base.Length..];
        return !IriReference.IsAbsolute(rest) && string.Equals(IriReference.Resolve(_base, rest), iri, StringComparison.Ordinal) ? rest : null;
    }

    /// <summary>True for the rest of an IRI that can be written as a local name without escapes that hurt the eye.</summary>
    private static bool IsLocalName(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || (rest[0] is not ('-' or '.') && rest[^1] != '.' && !rest.ContainsAnyExcept(PlainNameCharacters)))
        {
            return true;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            var fits = i == 0
                ? NameCharacters.IsBaseOrUnderscore(c) || NameCharacters.IsDigit(c) || c == ':'
                : NameCharacters.IsName(c) || c == ':' || (c == '.' && i < rest.Length - 1);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
