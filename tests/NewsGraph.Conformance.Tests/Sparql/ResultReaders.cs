using System.Text.Json;
using System.Xml.Linq;
using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>Reads expected results: SPARQL XML and JSON, and the RDF vocabulary of the first test suite.</summary>
internal static class ResultReaders
{
    private static readonly XNamespace Sr = "http://www.w3.org/2005/sparql-results#";
    private static readonly XNamespace Xml = XNamespace.Xml;

    public static ResultTable Read(string path) => Path.GetExtension(path) switch
    {
        ".srx" => ReadXml(path),
        ".srj" => ReadJson(path),
        ".tsv" => ReadTsv(path),
        _ => ReadRdf(path),
    };

    private static ResultTable ReadXml(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        if (root.Element(Sr + "boolean") is { } answer)
        {
            return ResultTable.Of(bool.Parse(answer.Value.Trim()));
        }

        var variables = root.Element(Sr + "head")!.Elements(Sr + "variable").Select(v => v.Attribute("name")!.Value).ToList();
        var rows = root.Element(Sr + "results")!.Elements(Sr + "result")
            .Select(row => (IReadOnlyDictionary<string, Term>)row.Elements(Sr + "binding").ToDictionary(b => b.Attribute("name")!.Value, b => TermOf(b.Elements().Single())))
            .ToList();
        return new ResultTable(null, variables, rows);
    }

    private static Term TermOf(XElement element) => element.Name.LocalName switch
    {
        "uri" => new Iri(element.Value),
        "bnode" => new BlankNode(element.Value),
        "triple" => new TripleTerm(
            TermOf(element.Element(Sr + "subject")!.Elements().Single()), (Iri)TermOf(element.Element(Sr + "predicate")!.Elements().Single()), TermOf(element.Element(Sr + "object")!.Elements().Single())),
        _ when element.Attribute(Xml + "lang") is { } language => Literal.Tagged(element.Value, language.Value),
        _ when element.Attribute("datatype") is { } datatype => new Literal(element.Value, new Iri(datatype.Value)),
        _ => new Literal(element.Value),
    };

    private static ResultTable ReadJson(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        if (root.TryGetProperty("boolean", out var answer))
        {
            return ResultTable.Of(answer.GetBoolean());
        }

        var variables = root.GetProperty("head").GetProperty("vars").EnumerateArray().Select(v => v.GetString()!).ToList();
        var rows = root.GetProperty("results").GetProperty("bindings").EnumerateArray()
            .Select(row => (IReadOnlyDictionary<string, Term>)row.EnumerateObject().ToDictionary(b => b.Name, b => TermOf(b.Value)))
            .ToList();
        return new ResultTable(null, variables, rows);
    }

    private static Term TermOf(JsonElement element)
    {
        if (element.GetProperty("type").GetString() == "triple")
        {
            var triple = element.GetProperty("value");
            return new TripleTerm(TermOf(triple.GetProperty("subject")), (Iri)TermOf(triple.GetProperty("predicate")), TermOf(triple.GetProperty("object")));
        }

        var value = element.GetProperty("value").GetString()!;
        return element.GetProperty("type").GetString() switch
        {
            "uri" => new Iri(value),
            "bnode" => new BlankNode(value),
            _ when element.TryGetProperty("its:dir", out var direction)
                => new Literal(value, RdfTerms.DirLangString, element.GetProperty("xml:lang").GetString()!.ToLowerInvariant(), direction.GetString()),
            _ when element.TryGetProperty("xml:lang", out var language) => Literal.Tagged(value, language.GetString()!),
            _ when element.TryGetProperty("datatype", out var datatype) => new Literal(value, new Iri(datatype.GetString()!)),
            _ => new Literal(value),
        };
    }

    /// <summary>TSV holds terms as Turtle writes them, so a row is read as triples with the row's number for subject.</summary>
    private static ResultTable ReadTsv(string path)
    {
        var lines = File.ReadAllLines(path);
        var variables = lines[0].Split('\t').Select(name => name[1..]).ToList();
        var rows = lines.Skip(1).Select(line => (IReadOnlyDictionary<string, Term>)line.Split('\t').Zip(variables)
            .Where(cell => cell.First.Length > 0).ToDictionary(cell => cell.Second, cell => TermOf(cell.First))).ToList();
        return new ResultTable(null, variables, rows);
    }

    private static Term TermOf(string turtle) => TurtleReader.Read(new StringReader($"<urn:s> <urn:p> {turtle} .")).Single().Object;

    private static ResultTable ReadRdf(string path)
    {
        var quads = DataFiles.Read(path).ToList();
        var objects = quads.ToLookup(quad => (quad.Subject, quad.Predicate.Value[(quad.Predicate.Value.IndexOf('#', StringComparison.Ordinal) + 1)..]), quad => quad.Object);
        var set = quads.First(quad => quad.Object is Iri { Value: "http://www.w3.org/2001/sw/DataAccess/tests/result-set#ResultSet" }).Subject;
        if (objects[(set, "boolean")].FirstOrDefault() is Literal answer)
        {
            return ResultTable.Of(answer.Lexical == "true");
        }

        var variables = objects[(set, "resultVariable")].Select(v => ((Literal)v).Lexical).ToList();
        var rows = objects[(set, "solution")]
            .OrderBy(s => objects[(s, "index")].FirstOrDefault() is Literal index ? int.Parse(index.Lexical, System.Globalization.CultureInfo.InvariantCulture) : 0)
            .Select(s => (IReadOnlyDictionary<string, Term>)objects[(s, "binding")].ToDictionary(b => ((Literal)objects[(b, "variable")].Single()).Lexical, b => objects[(b, "value")].Single()))
            .ToList();
        return new ResultTable(null, variables, rows);
    }

    /// <summary>True when an RDF result numbers its rows.</summary>
    public static bool IsIndexed(string path) => File.ReadAllText(path).Contains("rs:index", StringComparison.Ordinal);
}
