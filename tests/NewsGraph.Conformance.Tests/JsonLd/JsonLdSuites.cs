using System.Text.Json;
using System.Text.Json.Nodes;
using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.JsonLd;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;
using NewsGraph.Tests;

namespace NewsGraph.Conformance.Tests.JsonLd;

/// <summary>The JSON-LD suites toRdf and fromRdf: every entry is a row. Contexts of the suite are given from its folder; nothing is fetched.</summary>
public class JsonLdSuites
{
    private const string SuiteBase = "https://w3c.github.io/json-ld-api/tests/";
    private static readonly string Folder = NewsGraph.Tests.Repository.InShared("w3c", "json-ld-api", "tests");
    private static readonly KnownFailures Known = KnownFailures.Load("JsonLd", "known-failures.tsv");
    private static readonly Dictionary<string, JsonElement> Tests = Load("toRdf").Concat(Load("fromRdf")).ToDictionary();

    public static TheoryData<string> Ids => [.. Tests.Keys.DefaultIfEmpty("none")];

    [SharedTheory("w3c/json-ld-api")]
    [MemberData(nameof(Ids))]
    public void The_reader_and_the_writer_do_what_the_suite_says(string id) => Known.Run(id, () => Run(id, Tests[id]), "JSON-LD 1.1 " + id.Split('#')[0]);

    [SharedFact("w3c/json-ld-api")]
    public void The_suites_are_complete() => Assert.Equal(
        (467, 54), (Tests.Keys.Count(id => id.StartsWith("toRdf", StringComparison.Ordinal)), Tests.Keys.Count(id => id.StartsWith("fromRdf", StringComparison.Ordinal))));

    private static IEnumerable<KeyValuePair<string, JsonElement>> Load(string suite)
    {
        var path = Path.Combine(Folder, suite + "-manifest.jsonld");
        return File.Exists(path)
            ? JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("sequence").EnumerateArray().Select(test => KeyValuePair.Create(suite + test.GetProperty("@id").GetString(), test))
            : [];
    }

    private static void Run(string id, JsonElement test)
    {
        if (id.StartsWith("fromRdf", StringComparison.Ordinal))
        {
            Write(test);
            return;
        }

        if (Text(test, "expectErrorCode") is { } code)
        {
            Assert.Equal(code, Assert.Throws<RdfSyntaxException>(() => Read(test)).Code);
            return;
        }

        var quads = Read(test);
        if (Text(test, "expect") is { } expected)
        {
            var wanted = RdfFormats.Read(new StringReader(File.ReadAllText(Path.Combine(Folder, expected))), RdfFormat.NQuads).ToList();
            Assert.True(DatasetIsomorphism.AreIsomorphic(wanted, quads), $"wanted:\n{string.Join('\n', wanted)}\nfound:\n{string.Join('\n', quads)}");
        }
    }

    private static List<Quad> Read(JsonElement test)
    {
        var input = Text(test, "input")!;
        using var reader = new StreamReader(Path.Combine(Folder, input));
        return [.. JsonLdReader.Read(reader, new RdfReaderOptions { BaseIri = Option(test, "base")?.GetString() ?? SuiteBase + input, SourceName = input }, OptionsOf(test))];
    }

    private static JsonLdOptions OptionsOf(JsonElement test) => new()
    {
        LoadContext = LoadContext,
        ExpandContext = Option(test, "expandContext")?.GetString() is { } context ? File.ReadAllText(Path.Combine(Folder, context)) : null,
        Is10 = (Option(test, "processingMode") ?? Option(test, "specVersion"))?.GetString() == "json-ld-1.0",
        Direction = Option(test, "rdfDirection")?.GetString() switch
        {
            "i18n-datatype" => JsonLdDirection.I18nDatatype,
            "compound-literal" => JsonLdDirection.CompoundLiteral,
            _ => JsonLdDirection.None,
        },
        UseNativeTypes = Option(test, "useNativeTypes")?.GetBoolean() == true,
        UseRdfType = Option(test, "useRdfType")?.GetBoolean() == true,
    };

    private static string? LoadContext(string iri)
    {
        var path = iri.StartsWith(SuiteBase, StringComparison.Ordinal) ? Path.Combine(Folder, iri[SuiteBase.Length..]) : null;
        return path is not null && File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static void Write(JsonElement test)
    {
        var quads = RdfFormats.Read(new StringReader(File.ReadAllText(Path.Combine(Folder, Text(test, "input")!))), RdfFormat.NQuads).ToList();
        using var text = new StringWriter();
        if (Text(test, "expectErrorCode") is { } code)
        {
            Assert.Equal(code, Assert.Throws<RdfSyntaxException>(() => JsonLdWriter.Write(text, quads, OptionsOf(test))).Code);
            return;
        }

        JsonLdWriter.Write(text, quads, OptionsOf(test));
        Assert.Equal(Comparable(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Text(test, "expect")!)))), Comparable(JsonNode.Parse(text.ToString())));
    }

    /// <summary>JSON with keys in order, and arrays too where their order means nothing.</summary>
    private static string Comparable(JsonNode? node, bool isOrdered = false) => node switch
    {
        JsonObject map => "{" + string.Join(',', map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ":" + Comparable(entry.Value, entry.Key is "@list" or "@value"))) + "}",
        JsonArray array when isOrdered => "[" + string.Join(',', array.Select(item => Comparable(item))) + "]",
        JsonArray array => "[" + string.Join(',', array.Select(item => Comparable(item)).Order(StringComparer.Ordinal)) + "]",
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => node?.ToJsonString() ?? "null",
    };

    private static JsonElement? Option(JsonElement test, string name)
        => test.TryGetProperty("option", out var option) && option.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement test, string name) => test.TryGetProperty(name, out var value) ? value.GetString() : null;
}
