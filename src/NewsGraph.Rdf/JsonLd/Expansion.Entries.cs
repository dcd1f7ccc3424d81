using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <content>The entries of a map (JSON-LD 1.1 API §5.1.2, steps 13 and 14).</content>
internal sealed partial class Expansion
{
    private void ExpandEntries(NodeExpansion node, JsonMap element)
    {
        var nests = new List<(string Key, JsonValue Value)>();
        foreach (var (key, value) in element.Entries.Where(entry => entry.Key != "@context"))
        {
            var property = contexts.ExpandIri(node.Active, key, isVocabulary: true);
            if (property == "@nest")
            {
                CheckNotInReverse(node, value);
                nests.Add((key, value));
            }
            else if (property is not null && Keywords.Contains(property))
            {
                ExpandKeyword(node, property, value);
            }
            else if (property?.Contains(':', StringComparison.Ordinal) == true)
            {
                ExpandProperty(node, key, property, value);
            }
        }

        foreach (var (key, value) in nests.OrderBy(nest => nest.Key, StringComparer.Ordinal))
        {
            ExpandNested(node, key, value);
        }
    }

    private void ExpandNested(NodeExpansion node, string key, JsonValue value)
    {
        var active = node.Active[key] is { Context: { } context } definition
            ? contexts.Process(node.Active, context, definition.ContextBase, new ContextScope { OverridesProtected = true })
            : node.Active;
        foreach (var nested in JsonArray.Of(value))
        {
            if (nested is not JsonMap map || map.Entries.Any(entry => contexts.ExpandIri(active, entry.Key, isVocabulary: true) == "@value"))
            {
                throw nested.Place.Error("invalid @nest value", "@nest holds nodes, not values");
            }

            ExpandEntries(node with { Active = active }, map);
        }
    }

    private void ExpandProperty(NodeExpansion node, string key, string property, JsonValue value)
    {
        var definition = node.Active[key];
        if (ExpandPropertyValue(node, key, definition, value) is not { } expanded)
        {
            return;
        }

        if (definition?.Has("@list") == true && expanded is not JsonMap { } list)
        {
            expanded = ListOf(expanded);
        }
        else if (definition?.Has("@list") == true && !((JsonMap)expanded).Has("@list"))
        {
            expanded = ListOf(expanded);
        }

        if (definition?.Has("@graph") == true && !definition.Has("@id") && !definition.Has("@index"))
        {
            expanded = new JsonArray([.. JsonArray.Of(expanded).Select(GraphOf)]) { Place = expanded.Place };
        }

        if (definition?.IsReverse == true)
        {
            AddReverse(node.Result, property, expanded);
        }
        else
        {
            node.Result.Append(property, expanded);
        }
    }

    private JsonValue? ExpandPropertyValue(NodeExpansion node, string key, TermDefinition? definition, JsonValue value)
    {
        if (definition?.Type == "@json")
        {
            var json = new JsonMap { Place = value.Place };
            json.Set("@value", value);
            json.Set("@type", new JsonString("@json"));
            return json;
        }

        return value is JsonMap map && definition?.Has("@language") == true ? ExpandLanguageMap(node.Active, definition, map)
            : value is JsonMap indexed && definition is not null && (definition.Has("@index") || definition.Has("@type") || definition.Has("@id")) ? ExpandIndexMap(node, key, definition, indexed)
            : Expand(node.Active, key, value, node.BaseUrl);
    }

    private static JsonMap GraphOf(JsonValue value)
    {
        var graph = new JsonMap { Place = value.Place };
        graph.Set("@graph", new JsonArray(JsonArray.Of(value)) { Place = value.Place });
        return graph;
    }

    private static void AddReverse(JsonMap result, string property, JsonValue values)
    {
        var reverse = result["@reverse"] as JsonMap ?? new JsonMap { Place = values.Place };
        foreach (var value in JsonArray.Of(values))
        {
            if (value is JsonMap map && (map.Has("@value") || map.Has("@list")))
            {
                throw value.Place.Error("invalid reverse property value", "the value of a reverse property is a node");
            }

            reverse.Append(property, value);
        }

        if (reverse.Count > 0)
        {
            result.Set("@reverse", reverse);
        }
    }

    /// <summary>A language map: values by language tag (step 13.7).</summary>
    private JsonArray ExpandLanguageMap(ActiveContext active, TermDefinition definition, JsonMap map)
    {
        var direction = definition.Direction is null ? active.Direction : (definition.Direction as JsonString)?.Value;
        var values = new List<JsonValue>();
        foreach (var (language, given) in map.Sorted)
        {
            var isNone = contexts.ExpandIri(active, language, isVocabulary: true) == "@none";
            foreach (var item in JsonArray.Of(given).Where(item => item is not JsonNull))
            {
                var text = item as JsonString ?? throw item.Place.Error("invalid language map value", "a language map holds strings");
                values.Add(Tagged(text, isNone ? null : language, direction));
            }
        }

        return new JsonArray(values) { Place = map.Place };
    }

    private static JsonMap Tagged(JsonString text, string? language, string? direction)
    {
        var value = new JsonMap { Place = text.Place };
        value.Set("@value", text);
        if (language is not null)
        {
            value.Set("@language", new JsonString(language) { Place = text.Place });
        }

        if (direction is not null)
        {
            value.Set("@direction", new JsonString(direction));
        }

        return value;
    }
}
