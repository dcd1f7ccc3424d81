using System.Globalization;
using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Rdf.Writing;
using NewsGraph.Tests;

namespace NewsGraph.Conformance.Tests.RdfSyntax;

/// <summary>The W3C syntax suites of the RDF formats: every entry of every manifest is a row.</summary>
public class RdfSyntaxSuites
{
    private static readonly KnownFailures Known = KnownFailures.Load("RdfSyntax", "known-failures.tsv");

    private static readonly (string Folder, RdfFormat Format, int Tests)[] Suites =
    [
        ("rdf11-rdf-n-triples/rdf/rdf11/rdf-n-triples", RdfFormat.NTriples, 70),
        ("rdf11-rdf-n-quads/rdf/rdf11/rdf-n-quads", RdfFormat.NQuads, 87),
        ("rdf11-rdf-turtle/rdf/rdf11/rdf-turtle", RdfFormat.Turtle, 313),
        ("rdf11-rdf-trig/rdf/rdf11/rdf-trig", RdfFormat.Trig, 356),
        ("rdf11-rdf-xml/rdf/rdf11/rdf-xml", RdfFormat.RdfXml, 166),
        ("rdf12/rdf/rdf12/rdf-n-triples/syntax", RdfFormat.NTriples, 29),
        ("rdf12/rdf/rdf12/rdf-n-triples/c14n", RdfFormat.NTriples, 41),
        ("rdf12/rdf/rdf12/rdf-n-quads/syntax", RdfFormat.NQuads, 27),
        ("rdf12/rdf/rdf12/rdf-n-quads/c14n", RdfFormat.NQuads, 41),
        ("rdf12/rdf/rdf12/rdf-turtle/syntax", RdfFormat.Turtle, 74),
        ("rdf12/rdf/rdf12/rdf-turtle/eval", RdfFormat.Turtle, 29),
        ("rdf12/rdf/rdf12/rdf-trig/syntax", RdfFormat.Trig, 35),
        ("rdf12/rdf/rdf12/rdf-trig/eval", RdfFormat.Trig, 25),
        ("rdf12/rdf/rdf12/rdf-xml/eval", RdfFormat.RdfXml, 31),
    ];

    private static readonly Dictionary<string, (ManifestTest Test, RdfFormat Format)> Tests = LoadTests();

    public static TheoryData<string> Ids => [.. Tests.Keys.DefaultIfEmpty("none")];

    [SharedTheory("w3c")]
    [MemberData(nameof(Ids))]
    public void The_reader_does_what_the_suite_says(string id)
    {
        var (test, format) = Tests[id];
        Known.Run(id, () => Run(test, format), SuiteOf(id));
    }

    [SharedFact("w3c")]
    public void Every_suite_is_complete()
    {
        foreach (var (folder, _, count) in Suites)
        {
            Assert.Equal((folder, count), (folder, Tests.Keys.Count(id => id.StartsWith(ShortName(folder) + "#", StringComparison.Ordinal))));
        }
    }

    private static Dictionary<string, (ManifestTest Test, RdfFormat Format)> LoadTests()
    {
        var tests = new Dictionary<string, (ManifestTest, RdfFormat)>();
        foreach (var (folder, format, _) in Suites)
        {
            var path = NewsGraph.Tests.Repository.InShared("w3c", folder, "manifest.ttl");
            if (File.Exists(path))
            {
                foreach (var test in ManifestDocument.Load(path).AllTests)
                {
                    tests.Add(ShortName(folder) + test.Id[test.Id.IndexOf('#', StringComparison.Ordinal)..], (test, format));
                }
            }
        }

        return tests;
    }

    /// <summary>The folder from the specification's version on: <c>rdf11/rdf-turtle</c>, <c>rdf12/rdf-turtle/eval</c>.</summary>
    private static string ShortName(string folder) => folder[(folder.IndexOf("/rdf/", StringComparison.Ordinal) + 5)..];

    /// <summary>The suite that a test is counted in: <c>RDF 1.1 rdf-turtle</c>.</summary>
    private static string SuiteOf(string id)
    {
        var parts = id.Split('#')[0].Split('/');
        return $"RDF {parts[0][3]}.{parts[0][4]} {parts[1]["rdf-".Length..]}";
    }

    private static void Run(ManifestTest test, RdfFormat format)
    {
        var file = (Iri)test.Action!;
        if (test.TypeName.EndsWith("NegativeSyntax", StringComparison.Ordinal) || test.TypeName.EndsWith("NegativeEval", StringComparison.Ordinal))
        {
            var error = Assert.Throws<RdfSyntaxException>(() => Read(test, file, format));
            Assert.True(error.Line > 0 && error.Column > 0, error.Message);
            return;
        }

        var quads = Read(test, file, format);
        if (test.TypeName.EndsWith("C14N", StringComparison.Ordinal))
        {
            using var canonical = new StringWriter(CultureInfo.InvariantCulture);
            NQuadsWriter.Write(canonical, quads);
            Assert.Equal(File.ReadAllText(ManifestDocument.LocalPath((Iri)test.Result!)), canonical.ToString());
            return;
        }

        if (test.Result is Iri expected)
        {
            var lines = RdfFormats.Read(new StreamReader(ManifestDocument.LocalPath(expected)), RdfFormat.NQuads).ToList();
            Assert.True(DatasetIsomorphism.AreIsomorphic(quads, lines), "not isomorphic:\n" + string.Join('\n', quads) + "\nexpected:\n" + string.Join('\n', lines));
        }
    }

    private static List<Quad> Read(ManifestTest test, Iri file, RdfFormat format)
    {
        using var reader = new StreamReader(ManifestDocument.LocalPath(file));
        return [.. RdfFormats.Read(reader, format, new RdfReaderOptions { BaseIri = test.Manifest.BaseOf(file) })];
    }
}
