using NewsGraph.Rdf.JsonLd.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd;

/// <content>Create term definition (JSON-LD 1.1 API §4.2).</content>
internal sealed partial class ContextProcessing
{
    private static readonly HashSet<string> DefinitionKeys = new(StringComparer.Ordinal)
    {
        "@id", "@reverse", "@container", "@context", "@direction", "@index", "@language", "@nest", "@prefix", "@protected", "@type",
    };

    private void CreateTerm(TermCreation creation, string term)
    {
        var value = creation.Local[term]!;
        if (creation.Defined.TryGetValue(term, out var isDone))
        {
            if (!isDone)
            {
                throw value.Place.Error("cyclic IRI mapping", $"the term «{term}» is defined by itself");
            }

            return;
        }

        if (term.Length == 0)
        {
            throw value.Place.Error("invalid term definition", "a term can't be the empty string");
        }

        creation.Defined[term] = false;
        if (IsRedefinable(term, value))
        {
            Create(creation, term, value);
        }
    }

    /// <summary>False for what looks like a keyword and is passed over.</summary>
    private bool IsRedefinable(string term, JsonValue value)
    {
        if (term == "@type")
        {
            if (Is10 || value is not JsonMap { Count: > 0 } map || !map.Entries.All(entry => entry is { Key: "@container", Value: JsonString { Value: "@set" } } or { Key: "@protected" }))
            {
                throw value.Place.Error("keyword redefinition", "@type can be given nothing but the container @set and @protected");
            }

            return true;
        }

        return Keywords.Contains(term)
            ? throw value.Place.Error("keyword redefinition", $"{term} is a keyword; choose another term")
            : !Keywords.HasForm(term);
    }

    private void Create(TermCreation creation, string term, JsonValue value)
    {
        var previous = creation.Active[term];
        creation.Active.Terms.Remove(term);
        var map = DefinitionMap(value);
        var definition = new TermDefinition { IsProtected = Protection(creation, map) };
        definition = definition with { Type = TypeMapping(creation, map) };
        var mapped = map["@reverse"] is { } reverse ? Reverse(creation, map, reverse, definition) : Forward(creation, term, map, definition, isSimple: value is JsonString);
        if (mapped is null)
        {
            return;
        }

        definition = mapped;
        if (!definition.IsReverse)
        {
            definition = WithContainer(map, definition);
            definition = WithIndex(creation, term, map, definition);
            definition = WithContext(creation, map, definition);
            definition = WithLanguage(map, definition);
            definition = WithNest(map, definition);
            definition = WithPrefix(term, map, definition);
            CheckKeys(map);
        }

        creation.Active.Terms[term] = Protect(creation, previous, definition, value, term);
        creation.Defined[term] = true;
    }

    private static JsonMap DefinitionMap(JsonValue value)
    {
        if (value is JsonMap given)
        {
            return given;
        }

        if (value is not (JsonNull or JsonString))
        {
            throw value.Place.Error("invalid term definition", "a term is defined by an IRI, a map or null");
        }

        var map = new JsonMap { Place = value.Place };
        map.Set("@id", value);
        return map;
    }

    private bool Protection(TermCreation creation, JsonMap map)
    {
        if (map["@protected"] is { } value && Is10)
        {
            throw value.Place.Error("invalid term definition", "@protected needs JSON-LD 1.1");
        }

        return Flag(map, "@protected", "invalid @protected value") ?? creation.IsProtected;
    }

    private string? TypeMapping(TermCreation creation, JsonMap map)
    {
        if (map["@type"] is not { } value)
        {
            return null;
        }

        var type = value is JsonString text ? ExpandIri(creation.Active, text.Value, isVocabulary: true, creation: creation) : null;
        return type switch
        {
            "@json" or "@none" when !Is10 => type,
            "@id" or "@vocab" => type,
            not null when Iris.IsWellFormed(type) => type,
            _ => throw value.Place.Error("invalid type mapping", "@type is an IRI, @id, @vocab, @json or @none"),
        };
    }

    private TermDefinition? Reverse(TermCreation creation, JsonMap map, JsonValue value, TermDefinition definition)
    {
        if (map.Has("@id") || map.Has("@nest"))
        {
            throw value.Place.Error("invalid reverse property", "@reverse can't stand with @id or @nest");
        }

        var text = value as JsonString ?? throw value.Place.Error("invalid IRI mapping", "@reverse is the IRI of a property");
        if (Keywords.HasForm(text.Value) && !Keywords.Contains(text.Value))
        {
            return null;
        }

        var iri = ExpandIri(creation.Active, text.Value, isVocabulary: true, creation: creation);
        if (iri is null || !Iris.IsAbsoluteOrBlank(iri))
        {
            throw value.Place.Error("invalid IRI mapping", $"@reverse is «{text.Value}», which is no absolute IRI");
        }

        var containers = map["@container"] switch
        {
            null or JsonNull => Array.Empty<string>(),
            JsonString { Value: "@set" or "@index" } container => [container.Value],
            { } other => throw other.Place.Error("invalid reverse property", "the container of a reverse property is @set, @index or null"),
        };
        return definition with { Iri = iri, IsReverse = true, Containers = containers };
    }

    private TermDefinition? Forward(TermCreation creation, string term, JsonMap map, TermDefinition definition, bool isSimple)
    {
        if (map["@id"] is { } id && !(id is JsonString same && same.Value == term))
        {
            return id is JsonNull ? definition : ById(creation, term, id, definition, isSimple);
        }

        var colon = term.Length > 1 ? term.IndexOf(':', 1) : -1;
        if (colon > 0)
        {
            EnsureCreated(creation, term[..colon]);
            return definition with { Iri = creation.Active[term[..colon]] is { Iri: { } iri } ? iri + term[(colon + 1)..] : term };
        }

        if (term.Contains('/', StringComparison.Ordinal))
        {
            var iri = ExpandIri(creation.Active, term, isVocabulary: true);
            return iri is not null && IriReference.IsAbsolute(iri)
                ? definition with { Iri = iri }
                : throw map.Place.Error("invalid IRI mapping", $"the term «{term}» means no absolute IRI; set @vocab or give it @id");
        }

        return term == "@type" ? definition with { Iri = "@type" }
            : creation.Active.Vocabulary is { } vocabulary ? definition with { Iri = vocabulary + term }
            : throw map.Place.Error("invalid IRI mapping", $"the term «{term}» has no IRI; set @vocab or give it @id");
    }

    private TermDefinition? ById(TermCreation creation, string term, JsonValue id, TermDefinition definition, bool isSimple)
    {
        var text = id as JsonString ?? throw id.Place.Error("invalid IRI mapping", "@id is an IRI, a keyword or null");
        if (Keywords.HasForm(text.Value) && !Keywords.Contains(text.Value))
        {
            return null;
        }

        var iri = ExpandIri(creation.Active, text.Value, isVocabulary: true, creation: creation);
        if (iri is null || !(Keywords.Contains(iri) || Iris.IsAbsoluteOrBlank(iri)))
        {
            throw id.Place.Error("invalid IRI mapping", $"«{text.Value}» is no absolute IRI, blank node or keyword");
        }

        if (iri == "@context")
        {
            throw id.Place.Error("invalid keyword alias", "@context can't have another name");
        }

        var hasColon = term.Length > 2 && term.AsSpan(1, term.Length - 2).Contains(':');
        if (!Is10 && (hasColon || term.Contains('/', StringComparison.Ordinal)))
        {
            creation.Defined[term] = true;
            if (ExpandIri(creation.Active, term, isVocabulary: true, creation: creation) != iri)
            {
                throw id.Place.Error("invalid IRI mapping", $"the term «{term}» looks like an IRI and means another, {iri}");
            }
        }

        // JSON-LD 1.0 lets every term be a prefix.
        var isPrefix = Is10 || (isSimple && !term.Contains(':', StringComparison.Ordinal) && !term.Contains('/', StringComparison.Ordinal) && (Iris.EndsAsNamespace(iri) || Iris.IsBlank(iri)));
        return definition with { Iri = iri, IsPrefix = isPrefix };
    }

    private TermDefinition WithContainer(JsonMap map, TermDefinition definition)
    {
        if (map["@container"] is not { } value)
        {
            return definition;
        }

        var containers = JsonArray.Of(value).Select(item => (item as JsonString)?.Value ?? "").Order(StringComparer.Ordinal).ToList();
        if (!IsContainer(containers) || (Is10 && (value is not JsonString || containers[0] is "@graph" or "@id" or "@type")))
        {
            throw value.Place.Error("invalid container mapping", "@container is one of @graph, @id, @index, @language, @list, @set, @type, or a fitting set of them");
        }

        var type = definition.Type;
        if (containers.Contains("@type", StringComparer.Ordinal))
        {
            type ??= "@id";
            if (type is not ("@id" or "@vocab"))
            {
                throw value.Place.Error("invalid type mapping", "with the container @type, @type is @id or @vocab");
            }
        }

        return definition with { Containers = containers, Type = type };
    }

    private static bool IsContainer(List<string> containers)
    {
        if (containers is [var single])
        {
            return single is "@graph" or "@id" or "@index" or "@language" or "@list" or "@set" or "@type";
        }

        var rest = containers.Where(c => c != "@set").ToList();
        return containers.Count - rest.Count <= 1 && rest switch
        {
            ["@graph", "@id"] or ["@graph", "@index"] => true,
            [var one] => containers.Count == 2 && one is "@graph" or "@id" or "@index" or "@language" or "@type",
            _ => false,
        };
    }

    private TermDefinition WithIndex(TermCreation creation, string term, JsonMap map, TermDefinition definition)
    {
        if (map["@index"] is not { } value)
        {
            return definition;
        }

        var index = (value as JsonString)?.Value;
        return !Is10 && definition.Has("@index") && index is not null && ExpandIri(creation.Active, index, isVocabulary: true) is { } iri && Iris.IsWellFormed(iri)
            ? definition with { Index = index }
            : throw value.Place.Error("invalid term definition", $"@index of «{term}» is a property, and needs the container @index");
    }

    private TermDefinition WithContext(TermCreation creation, JsonMap map, TermDefinition definition)
    {
        if (map["@context"] is not { } context)
        {
            return definition;
        }

        if (Is10)
        {
            throw context.Place.Error("invalid term definition", "scoped contexts need JSON-LD 1.1");
        }

        try
        {
            Process(creation.Active, context, creation.BaseUrl, new ContextScope { OverridesProtected = true, Remote = creation.Scope.Remote, ValidatesScoped = false });
        }
        catch (RdfSyntaxException error) when (error.Code != "loading remote context failed")
        {
            throw context.Place.Error("invalid scoped context", error.Problem);
        }

        return definition with { Context = context, ContextBase = creation.BaseUrl };
    }

    private static TermDefinition WithLanguage(JsonMap map, TermDefinition definition)
    {
        if (map["@language"] is { } language && !map.Has("@type"))
        {
            definition = definition with
            {
                Language = language is JsonNull or JsonString ? language : throw language.Place.Error("invalid language mapping", "@language is a language tag or null"),
            };
        }

        if (map["@direction"] is { } direction && !map.Has("@type"))
        {
            definition = definition with
            {
                Direction = direction is JsonNull or JsonString { Value: "ltr" or "rtl" } ? direction : throw direction.Place.Error("invalid base direction", "@direction is ltr, rtl or null"),
            };
        }

        return definition;
    }

    private TermDefinition WithNest(JsonMap map, TermDefinition definition)
    {
        if (map["@nest"] is not { } value)
        {
            return definition;
        }

        return Is10 ? throw value.Place.Error("invalid term definition", "@nest needs JSON-LD 1.1")
            : value is JsonString { Value: var nest } && (nest == "@nest" || !Keywords.Contains(nest)) ? definition with { Nest = nest }
            : throw value.Place.Error("invalid @nest value", "@nest is a term, or @nest itself");
    }

    private TermDefinition WithPrefix(string term, JsonMap map, TermDefinition definition)
    {
        if (map["@prefix"] is not { } value)
        {
            return definition;
        }

        if (Is10 || term.Contains(':', StringComparison.Ordinal) || term.Contains('/', StringComparison.Ordinal))
        {
            throw value.Place.Error("invalid term definition", $"the term «{term}» can't be a prefix");
        }

        var isPrefix = Flag(map, "@prefix", "invalid @prefix value")!.Value;
        return isPrefix && definition.Iri is { } iri && Keywords.Contains(iri)
            ? throw value.Place.Error("invalid term definition", "a keyword can't be a prefix")
            : definition with { IsPrefix = isPrefix };
    }

    private static void CheckKeys(JsonMap map)
    {
        var (unknown, value) = map.Entries.FirstOrDefault(entry => !DefinitionKeys.Contains(entry.Key));
        if (unknown is not null)
        {
            throw value.Place.Error("invalid term definition", $"«{unknown}» has no meaning in a term definition");
        }
    }

    private static TermDefinition Protect(TermCreation creation, TermDefinition? previous, TermDefinition definition, JsonValue value, string term)
    {
        if (creation.Scope.OverridesProtected || previous is not { IsProtected: true })
        {
            return definition;
        }

        return previous.MeansSame(definition) ? previous : throw value.Place.Error("protected term redefinition", $"the term «{term}» is protected and means something else");
    }
}
