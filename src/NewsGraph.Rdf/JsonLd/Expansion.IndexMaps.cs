using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <content>Index, id and type maps (JSON-LD 1.1 API §5.1.2, step 13.8).</content>
internal sealed partial class Expansion
{
    private JsonArray ExpandIndexMap(NodeExpansion node, string key, TermDefinition definition, JsonMap map)
    {
        var items = new List<JsonValue>();
        foreach (var (index, value) in map.Sorted)
        {
            var active = ContextOf(node.Active, definition, index);
            var expanded = Expand(active, key, new JsonArray(JsonArray.Of(value)) { Place = value.Place }, node.BaseUrl, isFromMap: true);
            foreach (var item in JsonArray.Of(expanded!))
            {
                items.Add(Indexed(node.Active, definition, index, definition.Has("@graph") && !IsGraph(item) ? GraphOf(item) : item));
            }
        }

        return new JsonArray(items) { Place = map.Place };
    }

    private static bool IsGraph(JsonValue value) => value is JsonMap map && map.Has("@graph") && map.Entries.All(entry => entry.Key is "@graph" or "@id" or "@index" or "@context");

    private ActiveContext ContextOf(ActiveContext active, TermDefinition definition, string index)
    {
        var context = definition.Has("@id") || definition.Has("@type") ? active.Previous ?? active : active;
        return definition.Has("@type") && context[index] is { Context: { } scoped } type ? contexts.Process(context, scoped, type.ContextBase) : definition.Has("@type") ? context : active;
    }

    private JsonValue Indexed(ActiveContext active, TermDefinition definition, string index, JsonValue value)
    {
        var expandedIndex = contexts.ExpandIri(active, index, isVocabulary: true);
        if (expandedIndex == "@none" || value is not JsonMap item)
        {
            return value;
        }

        if (definition.Has("@index") && definition.Index is { } property)
        {
            AddIndexProperty(active, item, property, index);
        }
        else if (definition.Has("@index") && !item.Has("@index"))
        {
            item.Set("@index", new JsonString(index));
        }
        else if (definition.Has("@id") && !item.Has("@id"))
        {
            item.Set("@id", contexts.ExpandIri(active, index, isDocumentRelative: true) is { } id ? new JsonString(id) : JsonNull.Instance);
        }
        else if (definition.Has("@type"))
        {
            item.Set("@type", new JsonArray([new JsonString(expandedIndex ?? index), .. item["@type"] is { } types ? JsonArray.Of(types) : []]));
        }

        return item;
    }

    private void AddIndexProperty(ActiveContext active, JsonMap item, string property, string index)
    {
        var key = contexts.ExpandIri(active, property, isVocabulary: true)!;
        var value = ExpandValue(active, property, new JsonString(index) { Place = item.Place });
        item.Set(key, new JsonArray([value, .. item[key] is { } before ? JsonArray.Of(before) : []]));
        if (item.Has("@value") && item.Count > 1)
        {
            throw item.Place.Error("invalid value object", "the items of a map that is indexed by a property are nodes");
        }
    }
}
