using System.Text.Json;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Federation;

/// <summary>Reads SPARQL 1.1 Query Results JSON, with RDF 1.2's triple terms and base directions.</summary>
internal static class JsonResultReader
{
    /// <summary>The solutions.</summary>
    /// <exception cref="FormatException">The text is no such result.</exception>
    public static List<IReadOnlyDictionary<string, Term>> Read(Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.GetProperty("results").GetProperty("bindings").EnumerateArray()
                .Select(row => row.EnumerateObject().ToDictionary(binding => binding.Name, binding => TermOf(binding.Value)))];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"the answer is no SPARQL JSON result: {error.Message}", error);
        }
    }

    private static Term TermOf(JsonElement element)
    {
        var value = element.GetProperty("value");
        return element.GetProperty("type").GetString() switch
        {
            "uri" => new Iri(value.GetString()!),
            "bnode" => new BlankNode("service." + value.GetString()),
            "triple" => new TripleTerm(TermOf(value.GetProperty("subject")), TermOf(value.GetProperty("predicate")) as Iri ?? throw new FormatException("a predicate is no IRI"), TermOf(value.GetProperty("object"))),
            _ => LiteralOf(value.GetString()!, element),
        };
    }

    private static Literal LiteralOf(string text, JsonElement element)
    {
        if (element.TryGetProperty("xml:lang", out var language))
        {
            return element.TryGetProperty("its:dir", out var direction)
                ? new Literal(text, RdfTerms.DirLangString, language.GetString()!.ToLowerInvariant(), direction.GetString())
                : Literal.Tagged(text, language.GetString()!);
        }

        return element.TryGetProperty("datatype", out var datatype) ? new Literal(text, new Iri(datatype.GetString()!)) : new Literal(text);
    }
}
