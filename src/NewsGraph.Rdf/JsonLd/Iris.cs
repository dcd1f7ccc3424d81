using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>Shapes of IRIs and blank node identifiers as JSON-LD tells them apart.</summary>
internal static class Iris
{
    private const string GeneralDelimiters = ":/?#[]@";

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x21).Select(c => (char)c)) + "<>\"{}|\\^`");

    /// <summary>True for <c>_:label</c>.</summary>
    public static bool IsBlank(string value) => value.StartsWith("_:", StringComparison.Ordinal);

    /// <summary>True for an absolute IRI or a blank node identifier.</summary>
    public static bool IsAbsoluteOrBlank(string value) => IsBlank(value) || IriReference.IsAbsolute(value);

    /// <summary>True for an absolute IRI that can stand in RDF.</summary>
    public static bool IsWellFormed(string value) => !IsBlank(value) && IriReference.IsAbsolute(value) && value.AsSpan().IndexOfAny(Forbidden) < 0
        && value.AsSpan().Count('#') <= 1;

    /// <summary>True for an IRI, absolute or relative, or a blank node identifier.</summary>
    public static bool CanBeVocabulary(string value) => value.AsSpan().IndexOfAny(Forbidden) < 0;

    /// <summary>True for what ends as namespaces do, so that a simple term of it can be a prefix.</summary>
    public static bool EndsAsNamespace(string value) => value.Length > 0 && GeneralDelimiters.Contains(value[^1], StringComparison.Ordinal);

    /// <summary>True for a well-formed language tag (BCP 47).</summary>
    public static bool IsLanguageTag(string value) => !value.Contains("--", StringComparison.Ordinal) && LanguageTag.IsWellFormed(value);
}
