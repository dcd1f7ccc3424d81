using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>Context processing (JSON-LD 1.1 API §4.1).</summary>
internal sealed partial class ContextProcessing(JsonLdOptions options)
{
    /// <summary>Remote contexts in a chain; more are an error.</summary>
    private const int MostRemoteContexts = 32;

    private static readonly HashSet<string> NotTerms = new(StringComparer.Ordinal)
    {
        "@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab",
    };

    private readonly Dictionary<string, JsonValue> _loaded = new(StringComparer.Ordinal);

    /// <summary>True for a JSON-LD 1.0 processor.</summary>
    public bool Is10 => options.Is10;

    /// <summary>A context changed by a local context.</summary>
    /// <param name="active">The context before.</param>
    /// <param name="local">The local context.</param>
    /// <param name="baseUrl">The IRI of the document that the local context stands in, or null.</param>
    /// <param name="scope">What is special where it stands.</param>
    public ActiveContext Process(ActiveContext active, JsonValue local, string? baseUrl, ContextScope? scope = null)
    {
        scope ??= new ContextScope();
        var propagate = scope.Propagate;
        if (local is JsonMap map && map["@propagate"] is { } propagated)
        {
            propagate = (propagated as JsonBoolean ?? throw propagated.Place.Error("invalid @propagate value", "@propagate is true or false")).Value;
        }

        var result = active.Copy();
        if (!propagate)
        {
            result.Previous ??= active;
        }

        foreach (var context in JsonArray.Of(local))
        {
            result = context switch
            {
                JsonNull => Nullify(result, context, propagate, scope),
                JsonString reference => Include(result, reference, baseUrl, scope),
                JsonMap definitions => Define(result, definitions, baseUrl, scope),
                _ => throw context.Place.Error("invalid local context", "a context is a map, an IRI or null"),
            };
        }

        return result;
    }

    private static ActiveContext Nullify(ActiveContext result, JsonValue context, bool propagate, ContextScope scope)
    {
        if (!scope.OverridesProtected && result.Terms.Values.Any(term => term.IsProtected))
        {
            throw context.Place.Error("invalid context nullification", "the context holds protected terms, so it can't be set to null here");
        }

        return new ActiveContext { OriginalBase = result.OriginalBase, BaseIri = result.OriginalBase, Previous = propagate ? null : result };
    }

    private ActiveContext Include(ActiveContext result, JsonString reference, string? baseUrl, ContextScope scope)
    {
        var iri = Resolve(reference, baseUrl);
        if (!scope.ValidatesScoped && scope.Remote.Contains(iri))
        {
            return result;
        }

        if (scope.Remote.Contains(iri))
        {
            throw reference.Place.Error("recursive context inclusion", $"the context {iri} includes itself");
        }

        if (scope.Remote.Count >= MostRemoteContexts)
        {
            throw reference.Place.Error("context overflow", $"more than {MostRemoteContexts} contexts include each other");
        }

        var context = (Load(iri, reference) as JsonMap)?["@context"]
            ?? throw reference.Place.Error("invalid remote context", $"the document {iri} is not a map with @context");
        return Process(result, context, iri, scope with { Remote = [.. scope.Remote, iri] });
    }

    private static string Resolve(JsonString reference, string? baseUrl)
        => IriReference.IsAbsolute(reference.Value) ? reference.Value
            : baseUrl is not null ? IriReference.Resolve(baseUrl, reference.Value)
            : throw reference.Place.Error("loading document failed", $"the context «{reference.Value}» is relative, and the document has no base IRI");

    private JsonValue Load(string iri, JsonString reference)
    {
        if (!_loaded.TryGetValue(iri, out var document))
        {
            var text = options.LoadContext?.Invoke(iri) ?? throw reference.Place.Error(
                "loading remote context failed",
                options.LoadContext is null
                    ? $"remote contexts are not fetched, and this document needs {iri}; put the context into the document, or give it from a file"
                    : $"there is no context for {iri}");
            _loaded[iri] = document = JsonParser.Parse(text, iri);
        }

        return document;
    }

    private ActiveContext Define(ActiveContext result, JsonMap context, string? baseUrl, ContextScope scope)
    {
        CheckVersion(context);
        context = Import(context, baseUrl);
        SetBase(result, context, scope);
        SetVocabulary(result, context);
        SetLanguage(result, context);
        SetDirection(result, context);
        if (context["@propagate"] is { } propagate && Is10)
        {
            throw propagate.Place.Error("invalid context entry", "@propagate needs JSON-LD 1.1");
        }

        var isProtected = Flag(context, "@protected", "invalid @protected value") ?? false;
        var creation = new TermCreation(result, context, baseUrl, isProtected, scope);
        foreach (var (term, _) in context.Entries.Where(entry => !NotTerms.Contains(entry.Key)))
        {
            CreateTerm(creation, term);
        }

        return result;
    }

    private void CheckVersion(JsonMap context)
    {
        if (context["@version"] is not { } version)
        {
            return;
        }

        if (version is not JsonNumber { Value: 1.1 })
        {
            throw version.Place.Error("invalid @version value", "@version is the number 1.1");
        }

        if (Is10)
        {
            throw version.Place.Error("processing mode conflict", "the document is for JSON-LD 1.1, and is read as 1.0");
        }
    }

    private JsonMap Import(JsonMap context, string? baseUrl)
    {
        if (context["@import"] is not { } import)
        {
            return context;
        }

        if (Is10)
        {
            throw import.Place.Error("invalid context entry", "@import needs JSON-LD 1.1");
        }

        var reference = import as JsonString ?? throw import.Place.Error("invalid @import value", "@import is the IRI of a context");
        var iri = Resolve(reference, baseUrl);
        var imported = (Load(iri, reference) as JsonMap)?["@context"] as JsonMap
            ?? throw import.Place.Error("invalid remote context", $"the document {iri} is not a map with one context that is a map");
        if (imported.Has("@import"))
        {
            throw import.Place.Error("invalid context entry", $"the imported context {iri} has @import itself");
        }

        var merged = new JsonMap { Place = context.Place };
        foreach (var (key, value) in imported.Entries.Concat(context.Entries.Where(entry => entry.Key != "@import")))
        {
            merged.Set(key, value);
        }

        return merged;
    }

    private static void SetBase(ActiveContext result, JsonMap context, ContextScope scope)
    {
        if (context["@base"] is not { } value || scope.Remote.Count > 0)
        {
            return;
        }

        result.BaseIri = value switch
        {
            JsonNull => null,
            JsonString { Value: var iri } when IriReference.IsAbsolute(iri) => iri,
            JsonString { Value: var relative } when result.BaseIri is not null => IriReference.Resolve(result.BaseIri, relative),
            _ => throw value.Place.Error("invalid base IRI", "@base is an absolute IRI, or null, or, where there is a base already, relative to it"),
        };
    }

    private void SetVocabulary(ActiveContext result, JsonMap context)
    {
        if (context["@vocab"] is not { } value)
        {
            return;
        }

        result.Vocabulary = value switch
        {
            JsonNull => null,
            JsonString { Value: var text } when (!Is10 || Iris.IsAbsoluteOrBlank(text)) && ExpandIri(result, text, isDocumentRelative: true, isVocabulary: true) is { } iri
                && (Iris.IsAbsoluteOrBlank(iri) || !Is10) && Iris.CanBeVocabulary(iri) => iri,
            _ => throw value.Place.Error("invalid vocab mapping", "@vocab is an IRI, a blank node identifier or null"),
        };
    }

    private static void SetLanguage(ActiveContext result, JsonMap context)
    {
        if (context["@language"] is { } value)
        {
            result.Language = value switch
            {
                JsonNull => null,
                JsonString language => language.Value,
                _ => throw value.Place.Error("invalid default language", "@language is a language tag or null"),
            };
        }
    }

    private void SetDirection(ActiveContext result, JsonMap context)
    {
        if (context["@direction"] is not { } value)
        {
            return;
        }

        result.Direction = value switch
        {
            _ when Is10 => throw value.Place.Error("invalid context entry", "@direction needs JSON-LD 1.1"),
            JsonNull => null,
            JsonString { Value: "ltr" or "rtl" } direction => direction.Value,
            _ => throw value.Place.Error("invalid base direction", "@direction is ltr, rtl or null"),
        };
    }

    private static bool? Flag(JsonMap map, string key, string code)
        => map[key] is { } value ? (value as JsonBoolean ?? throw value.Place.Error(code, $"{key} is true or false")).Value : null;
}
