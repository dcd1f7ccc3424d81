using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <content>Entries that are keywords (JSON-LD 1.1 API §5.1.2, step 13.4).</content>
internal sealed partial class Expansion
{
    private static void CheckNotInReverse(NodeExpansion node, JsonValue value)
    {
        if (node.Property == "@reverse")
        {
            throw value.Place.Error("invalid reverse property map", "@reverse holds properties, no keywords");
        }
    }

    private void ExpandKeyword(NodeExpansion node, string keyword, JsonValue value)
    {
        CheckNotInReverse(node, value);
        if (node.Result.Has(keyword) && (keyword is not ("@included" or "@type") || contexts.Is10))
        {
            throw value.Place.Error("colliding keywords", $"{keyword} is given twice");
        }

        switch (keyword)
        {
            case "@reverse":
                ExpandReverse(node, value);
                break;
            case "@type":
                ExpandType(node, value);
                break;
            case "@included":
                ExpandIncluded(node, value);
                break;
            default:
                if (KeywordValue(node, keyword, value) is { } expanded)
                {
                    node.Result.Set(keyword, expanded);
                }

                break;
        }
    }

    private JsonValue? KeywordValue(NodeExpansion node, string keyword, JsonValue value) => keyword switch
    {
        "@id" => value is JsonString id
            ? contexts.ExpandIri(node.Active, id.Value, isDocumentRelative: true) is { } iri ? new JsonString(iri) { Place = value.Place } : new JsonNull { Place = value.Place }
            : throw value.Place.Error("invalid @id value", "@id is a string"),
        "@graph" => new JsonArray(Expand(node.Active, "@graph", value, node.BaseUrl) is { } graph ? JsonArray.Of(graph) : []) { Place = value.Place },
        "@value" => ValueOf(node, value),
        "@language" => value is JsonString ? value : throw value.Place.Error("invalid language-tagged string", "@language is a string"),
        "@direction" when contexts.Is10 => null,
        "@direction" => value is JsonString { Value: "ltr" or "rtl" } ? value : throw value.Place.Error("invalid base direction", "@direction is ltr or rtl"),
        "@index" => value is JsonString ? value : throw value.Place.Error("invalid @index value", "@index is a string"),
        "@list" when node.Property is null or "@graph" => null,
        "@list" => ListItems(node, value),
        "@set" => Expand(node.Active, node.Property, value, node.BaseUrl),
        _ => null,
    };

    private JsonArray ListItems(NodeExpansion node, JsonValue value)
    {
        var items = Expand(node.Active, node.Property, value, node.BaseUrl) is { } expanded ? JsonArray.Of(expanded) : [];
        return contexts.Is10 && items.Any(item => item is JsonMap map && map.Has("@list"))
            ? throw value.Place.Error("list of lists", "lists of lists need JSON-LD 1.1")
            : new JsonArray(items) { Place = value.Place };
    }

    private JsonValue ValueOf(NodeExpansion node, JsonValue value)
    {
        if (node.InputType == "@json" && contexts.Is10)
        {
            throw value.Place.Error("invalid value object value", "JSON literals need JSON-LD 1.1");
        }

        return node.InputType == "@json" || value is not (JsonMap or JsonArray)
            ? value
            : throw value.Place.Error("invalid value object value", "@value is a string, a number, true, false or null");
    }

    private void ExpandType(NodeExpansion node, JsonValue value)
    {
        var types = new List<JsonValue>();
        foreach (var item in JsonArray.Of(value))
        {
            var type = item as JsonString ?? throw item.Place.Error("invalid type value", "@type is a string or an array of strings");
            if (contexts.ExpandIri(node.TypeScoped, type.Value, isDocumentRelative: true, isVocabulary: true) is { } iri)
            {
                types.Add(new JsonString(iri) { Place = item.Place });
            }
        }

        node.Result.Append("@type", new JsonArray(types) { Place = value.Place });
    }

    private void ExpandIncluded(NodeExpansion node, JsonValue value)
    {
        if (contexts.Is10)
        {
            return;
        }

        foreach (var item in Expand(node.Active, null, value, node.BaseUrl) is { } expanded ? JsonArray.Of(expanded) : [value])
        {
            if (item is not JsonMap map || map.Has("@value") || map.Has("@list") || map.Has("@set"))
            {
                throw value.Place.Error("invalid @included value", "@included holds nodes");
            }

            node.Result.Append("@included", item);
        }
    }

    private void ExpandReverse(NodeExpansion node, JsonValue value)
    {
        if (value is not JsonMap)
        {
            throw value.Place.Error("invalid @reverse value", "@reverse is a map of properties");
        }

        if (Expand(node.Active, "@reverse", value, node.BaseUrl) is not JsonMap expanded)
        {
            return;
        }

        foreach (var (property, items) in (expanded["@reverse"] as JsonMap)?.Entries ?? [])
        {
            node.Result.Append(property, items);
        }

        foreach (var (property, items) in expanded.Entries.Where(entry => entry.Key != "@reverse"))
        {
            AddReverse(node.Result, property, items);
        }
    }
}
