namespace NewsGraph.Rdf.JsonLd.Json;

/// <summary>A JSON value (RFC 8259) with the place where it was read. JSON's null is <see cref="JsonNull"/>; C#'s null means that nothing is there.</summary>
internal abstract record JsonValue
{
    /// <summary>Where it stands.</summary>
    public JsonPlace Place { get; init; }
}

/// <summary><c>null</c>.</summary>
internal sealed record JsonNull : JsonValue
{
    /// <summary>A null that stands nowhere.</summary>
    public static JsonNull Instance { get; } = new();
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record JsonBoolean(bool Value) : JsonValue;

/// <summary>A number, by its value as IEEE double and as written.</summary>
internal sealed record JsonNumber(double Value, string Text) : JsonValue;

/// <summary>A string.</summary>
internal sealed record JsonString(string Value) : JsonValue;

/// <summary>An array.</summary>
internal sealed record JsonArray(IReadOnlyList<JsonValue> Items) : JsonValue
{
    /// <summary>An array of a value, unless it is one.</summary>
    public static IReadOnlyList<JsonValue> Of(JsonValue value) => value is JsonArray array ? array.Items : [value];
}

/// <summary>An object ("map" in JSON-LD): entries in the order of the document.</summary>
internal sealed record JsonMap : JsonValue
{
    private readonly OrderedDictionary<string, JsonValue> _entries = new(StringComparer.Ordinal);

    /// <summary>The entries in order.</summary>
    public IEnumerable<KeyValuePair<string, JsonValue>> Entries => _entries;

    /// <summary>The entries in code unit order of their keys.</summary>
    public IEnumerable<KeyValuePair<string, JsonValue>> Sorted => _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>How many entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The value of a key, or C#'s null.</summary>
    public JsonValue? this[string key] => _entries.GetValueOrDefault(key);

    /// <summary>True when there is such an entry.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Sets an entry, in its old position where there is one.</summary>
    public void Set(string key, JsonValue value) => _entries[key] = value;

    /// <summary>Removes an entry.</summary>
    public void Remove(string key) => _entries.Remove(key);

    /// <summary>Adds values to an entry, which is made an array ("add value" with <c>as array</c>).</summary>
    public void Append(string key, JsonValue value)
    {
        IEnumerable<JsonValue> before = _entries.TryGetValue(key, out var known) ? JsonArray.Of(known) : [];
        _entries[key] = new JsonArray([.. before, .. JsonArray.Of(value)]) { Place = value.Place };
    }
}
