using System.Globalization;
using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>
/// From expanded items to quads (JSON-LD 1.1 API §8.1 to §8.3). Quads come while the items are walked: a node map is not needed,
/// since quads of one node that stands in several places come together in the data set anyway.
/// </summary>
internal sealed class RdfDeserialization(JsonLdDirection direction, string blankNodePrefix)
{
    private static readonly Iri Json = new(RdfTerms.Namespace + "JSON");
    private readonly Dictionary<string, BlankNode> _nodes = new(StringComparer.Ordinal);
    private int _made;

    /// <summary>The quads of an expanded item.</summary>
    public List<Quad> Quads(JsonValue item)
    {
        var quads = new List<Quad>();
        if (item is JsonMap map)
        {
            Node(map, null, quads);
        }

        return quads;
    }

    private BlankNode Fresh() => new(string.Create(CultureInfo.InvariantCulture, $"{blankNodePrefix}b{_made++}"));

    private Term? Reference(string id)
    {
        if (!Iris.IsBlank(id))
        {
            return Iris.IsWellFormed(id) ? new Iri(id) : null;
        }

        return _nodes.TryGetValue(id, out var node) ? node : _nodes[id] = Fresh();
    }

    /// <summary>The quads of a node; gives its term, or null when its identifier can't stand in RDF.</summary>
    private Term? Node(JsonMap node, Term? graph, List<Quad> quads)
    {
        var subject = node["@id"] switch
        {
            null => Fresh(),
            JsonString id => Reference(id.Value),
            _ => null,
        };
        foreach (var included in node["@included"] is { } nodes ? JsonArray.Of(nodes).OfType<JsonMap>() : [])
        {
            Node(included, graph, quads);
        }

        foreach (var (property, values) in node.Sorted)
        {
            Entry(subject, property, values, graph, quads);
        }

        return subject;
    }

    private void Entry(Term? subject, string property, JsonValue values, Term? graph, List<Quad> quads)
    {
        switch (property)
        {
            case "@graph":
                Graph(subject, values, quads);
                break;
            case "@type":
                foreach (var type in JsonArray.Of(values).OfType<JsonString>().Select(type => Reference(type.Value)))
                {
                    Add(quads, subject, RdfTerms.Type, type, graph);
                }

                break;
            case "@reverse":
                Reverse(subject, (JsonMap)values, graph, quads);
                break;
            case var _ when !Keywords.Contains(property):
                var predicate = Iris.IsWellFormed(property) ? new Iri(property) : null;
                foreach (var value in JsonArray.Of(values))
                {
                    Add(quads, subject, predicate, Object(value, graph, quads), graph);
                }

                break;
        }
    }

    /// <summary>A graph whose name can't stand in RDF is left out with all that is in it.</summary>
    private void Graph(Term? name, JsonValue nodes, List<Quad> quads)
    {
        if (name is null)
        {
            return;
        }

        foreach (var node in JsonArray.Of(nodes).OfType<JsonMap>())
        {
            Node(node, name, quads);
        }
    }

    private void Reverse(Term? subject, JsonMap properties, Term? graph, List<Quad> quads)
    {
        foreach (var (property, values) in properties.Entries)
        {
            var predicate = Iris.IsWellFormed(property) ? new Iri(property) : null;
            foreach (var node in JsonArray.Of(values).OfType<JsonMap>())
            {
                Add(quads, Node(node, graph, quads), predicate, subject, graph);
            }
        }
    }

    private static void Add(List<Quad> quads, Term? subject, Iri? predicate, Term? value, Term? graph)
    {
        if (subject is not null && predicate is not null && value is not null)
        {
            quads.Add(new Quad(subject, predicate, value, graph));
        }
    }

    private Term? Object(JsonValue value, Term? graph, List<Quad> quads) => value is not JsonMap map ? null
        : map["@list"] is { } items ? List(JsonArray.Of(items), graph, quads)
        : map.Has("@value") ? Value(map, graph, quads)
        : Node(map, graph, quads);

    /// <summary>List conversion (§8.3): items that can't stand in RDF are left out.</summary>
    private Term List(IReadOnlyList<JsonValue> items, Term? graph, List<Quad> quads)
    {
        Term head = RdfTerms.Nil;
        BlankNode? last = null;
        foreach (var item in items)
        {
            var cell = Fresh();
            var place = quads.Count;
            if (Object(item, graph, quads) is { } value)
            {
                quads.Insert(place, new Quad(cell, RdfTerms.First, value, graph));
            }

            if (last is null)
            {
                head = cell;
            }
            else
            {
                quads.Add(new Quad(last, RdfTerms.Rest, cell, graph));
            }

            last = cell;
        }

        if (last is not null)
        {
            quads.Add(new Quad(last, RdfTerms.Rest, RdfTerms.Nil, graph));
        }

        return head;
    }

    /// <summary>Object to RDF conversion (§8.2).</summary>
    private Term? Value(JsonMap map, Term? graph, List<Quad> quads)
    {
        var value = map["@value"]!;
        var type = (map["@type"] as JsonString)?.Value;
        if (type == "@json")
        {
            return new Literal(JsonCanonicalForm.Of(value), Json);
        }

        var language = (map["@language"] as JsonString)?.Value;
        if ((type is not null && !Iris.IsWellFormed(type)) || (language is not null && !Iris.IsLanguageTag(language)))
        {
            return null;
        }

        var datatype = type is null ? null : new Iri(type);
        return value switch
        {
            JsonBoolean boolean => new Literal(boolean.Value ? "true" : "false", datatype ?? Xsd.Boolean),
            JsonNumber number => Number(number.Value, datatype),
            JsonString text when (map["@direction"] as JsonString)?.Value is { } baseDirection && direction != JsonLdDirection.None
                => Directed(text.Value, language, baseDirection, graph, quads),
            JsonString text => language is null ? new Literal(text.Value, datatype ?? Xsd.String) : Literal.Tagged(text.Value, language),
            _ => null,
        };
    }

    private static Literal Number(double value, Iri? datatype)
    {
        const double MostInteger = 1e21;
        var isDouble = datatype == Xsd.Double || Math.Truncate(value) != value || Math.Abs(value) >= MostInteger;
        return isDouble
            ? new Literal(CanonicalDouble(value), datatype ?? Xsd.Double)
            : new Literal((value == 0 ? 0m : (decimal)value).ToString("0", CultureInfo.InvariantCulture), datatype ?? Xsd.Integer);
    }

    /// <summary>Fifteen digits after the point at most, as the recommendation asks (§8.6).</summary>
    private static string CanonicalDouble(double value)
    {
        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..e].TrimEnd('0');
        var exponent = int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(mantissa.EndsWith('.') ? mantissa + "0" : mantissa)}E{exponent}");
    }

    private Term Directed(string text, string? language, string baseDirection, Term? graph, List<Quad> quads)
    {
        if (direction == JsonLdDirection.I18nDatatype)
        {
            return new Literal(text, new Iri($"https://www.w3.org/ns/i18n#{language?.ToLowerInvariant()}_{baseDirection}"));
        }

        var node = Fresh();
        quads.Add(new Quad(node, new Iri(RdfTerms.Namespace + "value"), new Literal(text), graph));
        if (language is not null)
        {
            quads.Add(new Quad(node, new Iri(RdfTerms.Namespace + "language"), new Literal(language.ToLowerInvariant()), graph));
        }

        quads.Add(new Quad(node, new Iri(RdfTerms.Namespace + "direction"), new Literal(baseDirection), graph));
        return node;
    }
}
