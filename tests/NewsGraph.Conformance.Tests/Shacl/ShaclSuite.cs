using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Shacl;
using NewsGraph.Shacl.Reports;
using NewsGraph.Store;
using NewsGraph.Tests;

namespace NewsGraph.Conformance.Tests.Shacl;

/// <summary>The SHACL test suite: every sht:Validate of its files is a row; its report must come out, messages aside.</summary>
public class ShaclSuite
{
    private const string Sht = "http://www.w3.org/ns/shacl-test#";
    private static readonly string Folder = NewsGraph.Tests.Repository.InShared("w3c", "shacl", "data-shapes-test-suite", "tests");
    private static readonly KnownFailures Known = KnownFailures.Load("Shacl", "known-failures.tsv");

    public static TheoryData<string> Files => [.. FindFiles().DefaultIfEmpty("none")];

    [SharedTheory("w3c/shacl")]
    [MemberData(nameof(Files))]
    public void The_report_is_what_the_suite_says(string file) => Known.Run(file, () => Run(Path.Combine(Folder, file)), file.StartsWith("core", StringComparison.Ordinal) ? "SHACL Core" : "SHACL-SPARQL");

    [SharedFact("w3c/shacl")]
    public void The_suite_is_complete() => Assert.Equal((98, 23), (FindFiles().Count(f => f.StartsWith("core", StringComparison.Ordinal)), FindFiles().Count(f => f.StartsWith("sparql", StringComparison.Ordinal))));

    private static List<string> FindFiles() => !Directory.Exists(Folder) ? [] :
    [
        .. Directory.EnumerateFiles(Folder, "*.ttl", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("sht:Validate", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static void Run(string path)
    {
        var manifest = Load(path);
        var triples = new TripleReader(manifest);
        var test = triples.Subjects(RdfTerms.Type, new Iri(Sht + "Validate"))[0];
        var action = triples.Object(test, ManifestDocument.Mf("action"))!;
        var data = Load(ManifestDocument.LocalPath((Iri)triples.Object(action, new Iri(Sht + "dataGraph"))!));
        var shapes = Load(ManifestDocument.LocalPath((Iri)triples.Object(action, new Iri(Sht + "shapesGraph"))!));
        var expected = triples.Object(test, ManifestDocument.Mf("result"))!;
        if (expected is Iri)
        {
            Assert.ThrowsAny<ShapeException>(() => new ShaclValidator(shapes).Validate(data));
            return;
        }

        var report = new ShaclValidator(shapes).Validate(data);
        var actual = ReportQuads.Of(report, new TripleReader(shapes)).Where(IsCompared).ToList();
        var wanted = Expected(triples, expected).Where(IsCompared).ToList();
        Assert.True(DatasetIsomorphism.AreIsomorphic(wanted, actual), $"wanted:\n{string.Join('\n', wanted)}\nactual:\n{string.Join('\n', actual)}");
    }

    private static bool IsCompared(Quad quad) => quad.Predicate != ShaclTerms.Of("resultMessage") && quad.Predicate != ShaclTerms.Of("detail");

    private static IEnumerable<Quad> Expected(TripleReader triples, Term report) =>
        About(triples, report).Concat(triples.Objects(report, ShaclTerms.Of("result")).SelectMany(r => About(triples, r)
            .Concat(triples.Objects(r, ShaclTerms.Of("resultPath")).SelectMany(p => PathQuads(triples, p)))));

    private static IEnumerable<Quad> About(TripleReader triples, Term node) =>
        triples.Predicates(node).Cast<Iri>().SelectMany(p => triples.Objects(node, p).Select(o => new Quad(node, p, o)));

    private static IEnumerable<Quad> PathQuads(TripleReader triples, Term node) =>
        node is BlankNode ? About(triples, node).SelectMany(q => PathQuads(triples, q.Object).Prepend(q)) : [];

    private static StoreSnapshot Load(string path)
    {
        using var reader = new StreamReader(path);
        var store = new MemoryStore();
        store.Load(TurtleReader.Read(reader, new RdfReaderOptions { BaseIri = new Uri(path).AbsoluteUri, SourceName = path }).ToList());
        return store.Snapshot();
    }
}
