using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>Expansion (JSON-LD 1.1 API §5.1): terms become IRIs and contexts vanish.</summary>
internal sealed partial class Expansion(ContextProcessing contexts)
{
    /// <summary>The expanded items of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="active">The context before it.</param>
    /// <param name="baseUrl">The document's IRI, or null.</param>
    public IReadOnlyList<JsonValue> Expand(JsonValue document, ActiveContext active, string? baseUrl)
    {
        var expanded = Expand(active, null, document, baseUrl);
        expanded = expanded is JsonMap { Count: 1 } map && map["@graph"] is { } graph ? graph : expanded;
        return expanded is null ? [] : JsonArray.Of(expanded);
    }

    private JsonValue? Expand(ActiveContext active, string? property, JsonValue element, string? baseUrl, bool isFromMap = false)
    {
        return element switch
        {
            JsonNull => null,
            JsonArray array => ExpandArray(active, property, array, baseUrl, isFromMap),
            JsonMap map => ExpandMap(active, property, map, baseUrl, isFromMap),
            _ when property is null or "@graph" => null,
            _ => ExpandValue(active[property] is { Context: { } context } definition ? contexts.Process(active, context, definition.ContextBase) : active, property, element),
        };
    }

    private JsonArray ExpandArray(ActiveContext active, string? property, JsonArray array, string? baseUrl, bool isFromMap)
    {
        var isList = active[property]?.Has("@list") == true;
        var items = new List<JsonValue>();
        foreach (var item in array.Items)
        {
            switch (Expand(active, property, item, baseUrl, isFromMap))
            {
                case JsonMap inner when isList && contexts.Is10 && inner.Has("@list"):
                    throw item.Place.Error("list of lists", "lists of lists need JSON-LD 1.1");
                case JsonArray inner when isList:
                    items.Add(ListOf(inner));
                    break;
                case JsonArray inner:
                    items.AddRange(inner.Items);
                    break;
                case { } value:
                    items.Add(value);
                    break;
            }
        }

        return new JsonArray(items) { Place = array.Place };
    }

    private static JsonMap ListOf(JsonValue items)
    {
        var list = new JsonMap { Place = items.Place };
        list.Set("@list", new JsonArray(JsonArray.Of(items)) { Place = items.Place });
        return list;
    }

    private JsonValue? ExpandMap(ActiveContext active, string? property, JsonMap element, string? baseUrl, bool isFromMap)
    {
        var scoped = active[property];
        if (active.Previous is { } previous && !isFromMap && !Reverts(active, element))
        {
            active = previous;
        }

        if (scoped?.Context is { } context)
        {
            active = contexts.Process(active, context, scoped.ContextBase, new ContextScope { OverridesProtected = true });
        }

        if (element["@context"] is { } local)
        {
            active = contexts.Process(active, local, baseUrl);
        }

        var typeScoped = active;
        active = WithTypeScopedContexts(active, element, out var inputType);
        var node = new NodeExpansion(active, typeScoped, property, inputType, baseUrl, new JsonMap { Place = element.Place });
        ExpandEntries(node, element);
        return Finish(node);
    }

    /// <summary>True for values and mere references, which keep a type-scoped context (step 7).</summary>
    private bool Reverts(ActiveContext active, JsonMap element)
        => element.Entries.Any(entry => contexts.ExpandIri(active, entry.Key, isVocabulary: true) == "@value")
            || (element.Count == 1 && contexts.ExpandIri(active, element.Entries.First().Key, isVocabulary: true) == "@id");

    private ActiveContext WithTypeScopedContexts(ActiveContext active, JsonMap element, out string? inputType)
    {
        var typeScoped = active;
        inputType = null;
        foreach (var (_, value) in element.Sorted.Where(entry => contexts.ExpandIri(typeScoped, entry.Key, isVocabulary: true) == "@type"))
        {
            var types = JsonArray.Of(value).OfType<JsonString>().Select(type => type.Value).ToList();
            inputType ??= types.Count > 0 ? contexts.ExpandIri(active, types[^1], isVocabulary: true) : null;
            foreach (var type in types.Order(StringComparer.Ordinal))
            {
                if (typeScoped[type] is { Context: { } context } definition)
                {
                    active = contexts.Process(active, context, definition.ContextBase, new ContextScope { Propagate = false });
                }
            }
        }

        return active;
    }

    /// <summary>The checks and simplifications after all entries (steps 15–19).</summary>
    private static JsonValue? Finish(NodeExpansion node)
    {
        var result = node.Result;
        if (result.Has("@value"))
        {
            return FinishValue(result) && node.Property is not (null or "@graph") ? result : null;
        }

        if (result["@type"] is { } type and not JsonArray)
        {
            result.Set("@type", new JsonArray([type]) { Place = type.Place });
        }

        if (result.Has("@set") || result.Has("@list"))
        {
            if (result.Count > (result.Has("@index") ? 2 : 1))
            {
                throw result.Place.Error("invalid set or list object", "beside @set or @list only @index may stand");
            }

            if (result["@set"] is { } set)
            {
                return set is JsonMap inner ? FinishNode(inner, node.Property) : set;
            }
        }

        return FinishNode(result, node.Property);
    }

    private static JsonMap? FinishNode(JsonMap result, string? property)
    {
        if (result.Count == 1 && result.Has("@language"))
        {
            return null;
        }

        var isFree = property is null or "@graph";
        return isFree && (result.Count == 0 || result.Has("@value") || result.Has("@list") || (result.Count == 1 && result.Has("@id"))) ? null : result;
    }

    /// <summary>Checks a value object; false when it is to be dropped.</summary>
    private static bool FinishValue(JsonMap result)
    {
        var isTyped = result.Has("@type");
        if (result.Entries.Any(entry => entry.Key is not ("@direction" or "@index" or "@language" or "@type" or "@value"))
            || (isTyped && (result.Has("@language") || result.Has("@direction"))))
        {
            throw result.Place.Error("invalid value object", "beside @value only @type, or @language and @direction, and @index may stand");
        }

        var value = result["@value"]!;
        var type = result["@type"] is JsonArray { Items: [var single] } ? single : result["@type"];
        if (type is JsonString { Value: "@json" })
        {
            result.Set("@type", type);
            return true;
        }

        if (value is JsonNull || (value is JsonArray { Items.Count: 0 }))
        {
            return false;
        }

        if (value is not JsonString && result.Has("@language"))
        {
            throw value.Place.Error("invalid language-tagged value", "only a string can have @language");
        }

        if (isTyped && !(type is JsonString { Value: var iri } && Iris.IsWellFormed(iri)))
        {
            throw result["@type"]!.Place.Error("invalid typed value", "@type of a value is one absolute IRI");
        }

        if (isTyped)
        {
            result.Set("@type", type!);
        }

        return true;
    }
}
