using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <content>Value expansion (JSON-LD 1.1 API §5.3).</content>
internal sealed partial class Expansion
{
    private JsonMap ExpandValue(ActiveContext active, string? property, JsonValue value)
    {
        var definition = active[property];
        var result = new JsonMap { Place = value.Place };
        if (value is JsonString text && definition?.Type is "@id" or "@vocab")
        {
            var iri = contexts.ExpandIri(active, ((JsonString)value).Value, isDocumentRelative: true, isVocabulary: definition.Type == "@vocab");
            result.Set("@id", iri is null ? JsonNull.Instance : new JsonString(iri) { Place = value.Place });
            return result;
        }

        result.Set("@value", value);
        if (definition?.Type is { } type and not ("@id" or "@vocab" or "@none"))
        {
            result.Set("@type", new JsonString(type));
        }
        else if (value is JsonString)
        {
            AddLanguage(result, active, definition);
        }

        return result;
    }

    private static void AddLanguage(JsonMap result, ActiveContext active, TermDefinition? definition)
    {
        var language = definition?.Language is null ? active.Language : (definition.Language as JsonString)?.Value;
        var direction = definition?.Direction is null ? active.Direction : (definition.Direction as JsonString)?.Value;
        if (language is not null)
        {
            result.Set("@language", new JsonString(language));
        }

        if (direction is not null)
        {
            result.Set("@direction", new JsonString(direction));
        }
    }
}
