using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Sparql.Tests;

public sealed class Keeping_a_text_index : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-text-").FullName;
    private readonly MemoryStore _store = new();
    private readonly List<string> _read = [];

    public Keeping_a_text_index() => _store.Load(
    [
        Label("a", "the old house"), Label("b", "house and garden"), Label("c", "بيت قديم"),
        new Quad(new Iri("http://e/d"), new Iri("http://e/n"), new Literal("7", Xsd.Integer)),
    ]);

    private string IndexFile => Path.Combine(_folder, "text.index");

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_kept_index_answers_without_reading_the_texts_again()
    {
        var made = Search("house", "1");
        Assert.Contains("the old house", _read);
        _read.Clear();
        Assert.Equal(made, Search("house", "1"));
        Assert.Equal(["house"], _read.Distinct());
        Assert.Equal(["بيت قديم"], Search("بيت", "1"));
        Assert.Empty(Search("nothing", "1"));
    }

    [Fact]
    public void An_index_of_another_version_is_made_anew()
    {
        Search("house", "1");
        _store.Load([Label("e", "a third house")]);
        Assert.Equal(["a third house", "house and garden", "the old house"], Search("house", "2"));
        _read.Clear();
        Search("house", "2");
        Assert.DoesNotContain("the old house", _read);
    }

    [Fact]
    public void A_damaged_table_is_noticed_and_made_anew()
    {
        Search("house", "1");
        var bytes = File.ReadAllBytes(IndexFile);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(IndexFile, bytes);
        Assert.Equal(["house and garden", "the old house"], Search("house", "1"));
        File.WriteAllBytes(IndexFile, bytes[..10]);
        Assert.Equal(["house and garden", "the old house"], Search("house", "1"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_no_error()
    {
        var options = new QueryOptions { TextSearch = new TextSearch(Words, new TextIndexPlace(Path.Combine(_folder, "nowhere", "text.index"), "1")) };
        Assert.Equal(2, new QueryEngine(_store.Snapshot(), options).Select(Query("house")).Count());
    }

    private string[] Search(string word, string version)
    {
        var options = new QueryOptions { TextSearch = new TextSearch(Words, new TextIndexPlace(IndexFile, version)) };
        return [.. new QueryEngine(_store.Snapshot(), options).Select(Query(word)).Select(row => ((Literal)row["l"]!).Lexical)];
    }

    private static SparqlQuery Query(string word) => SparqlQuery.Parse($"SELECT ?l {{ ?l text:matches '{word}' }} ORDER BY ?l", prefixes: QueryPrefixes.All);

    private static Quad Label(string name, string text) => new(new Iri("http://e/" + name), new Iri("http://e/label"), new Literal(text));

    private IEnumerable<IReadOnlyList<string>> Words(string text)
    {
        _read.Add(text);
        return text.Split(' ').Select(word => new[] { word });
    }
}
