using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Conformance.Tests.Manifests;

/// <summary>A W3C test manifest (https://www.w3.org/2001/sw/DataAccess/tests/test-manifest#) and all that it includes.</summary>
internal sealed class ManifestDocument
{
    private static readonly Iri Entries = Mf("entries");
    private static readonly Iri Include = Mf("include");
    private static readonly Iri AssumedBase = Mf("assumedTestBase");

    private readonly ILookup<(Term, Iri), Term> _objects;

    private ManifestDocument(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        BaseIri = new Uri(Path).AbsoluteUri;
        using var reader = new StreamReader(Path);
        var quads = TurtleReader.Read(reader, new RdfReaderOptions { BaseIri = BaseIri, SourceName = Path }).ToList();
        _objects = quads.ToLookup(q => ((q.Subject, q.Predicate)), q => q.Object);
        Tests = [.. Lists(quads, Entries).Select(ReadTest)];
        Included = [.. Lists(quads, Include).OfType<Iri>().Select(LocalPath).Where(File.Exists).Select(Load)];
        TestBase = quads.Where(q => q.Predicate == AssumedBase).Select(q => ((Iri)q.Object).Value).FirstOrDefault();
    }

    /// <summary>The manifest's file.</summary>
    public string Path { get; }

    /// <summary>The manifest's own IRI (file:), against which its references are resolved.</summary>
    public string BaseIri { get; }

    /// <summary>The base under which the suite says its files are to be read, or null.</summary>
    public string? TestBase { get; }

    /// <summary>The manifest's own entries, in order.</summary>
    public IReadOnlyList<ManifestTest> Tests { get; }

    /// <summary>Manifests that it includes, in order.</summary>
    public IReadOnlyList<ManifestDocument> Included { get; }

    /// <summary>Its own tests and those of all it includes.</summary>
    public IEnumerable<ManifestTest> AllTests => Tests.Concat(Included.SelectMany(m => m.AllTests));

    /// <summary>Reads a manifest and what it includes.</summary>
    public static ManifestDocument Load(string path) => new(path);

    /// <summary>The manifest vocabulary.</summary>
    public static Iri Mf(string name) => new("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#" + name);

    /// <summary>The query test vocabulary.</summary>
    public static Iri Qt(string name) => new("http://www.w3.org/2001/sw/DataAccess/tests/test-query#" + name);

    /// <summary>The update test vocabulary.</summary>
    public static Iri Ut(string name) => new("http://www.w3.org/2009/sparql/tests/test-update#" + name);

    /// <summary>The objects of a subject's property.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate) => _objects[(subject, predicate)];

    /// <summary>The first object of a subject's property, or null.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate).FirstOrDefault();

    /// <summary>The members of an RDF list.</summary>
    public IEnumerable<Term> List(Term? node)
    {
        for (; node is not null && node != RdfTerms.Nil; node = Object(node, RdfTerms.Rest))
        {
            yield return Object(node, RdfTerms.First)!;
        }
    }

    /// <summary>The file that an IRI of the manifest means.</summary>
    public static string LocalPath(Iri iri) => new Uri(iri.Value).LocalPath;

    /// <summary>The base IRI of a file of this suite: its name under the assumed test base where there is one, else its file: IRI.</summary>
    public string BaseOf(Iri file) => TestBase is null
        ? file.Value
        : TestBase + System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(Path)!, LocalPath(file)).Replace('\\', '/');

    private IEnumerable<Term> Lists(List<Quad> quads, Iri predicate) => quads.Where(q => q.Predicate == predicate).SelectMany(q => List(q.Object));

    private ManifestTest ReadTest(Term node) => new(
        this,
        node,
        Object(node, RdfTerms.Type) as Iri,
        (Object(node, Mf("name")) as Literal)?.Lexical ?? "",
        Object(node, Mf("action")),
        Object(node, Mf("result")));
}
