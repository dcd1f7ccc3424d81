using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Tests;

public sealed class Updates : IDisposable
{
    private readonly MemoryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void An_operation_sees_what_those_before_it_did()
    {
        var change = Apply("INSERT DATA { <urn:a> <urn:p> 1 } ; INSERT { ?s <urn:q> ?o } WHERE { ?s <urn:p> ?o } ; DELETE WHERE { ?s <urn:p> ?o }");
        Assert.Equal("<urn:a> <urn:q> 1", Content());
        Assert.Equal(new QuadChangeCount(1, 0), change);
    }

    [Fact]
    public void When_one_operation_fails_none_has_happened()
    {
        Apply("INSERT DATA { <urn:a> <urn:p> <urn:b> }");
        var error = Assert.Throws<UpdateException>(() => Apply("INSERT DATA { <urn:c> <urn:p> <urn:d> } ; CLEAR DEFAULT ; COPY <urn:none> TO <urn:other>"));
        Assert.Contains("COPY GRAPH <urn:none>", error.Message, StringComparison.Ordinal);
        Assert.Equal("<urn:a> <urn:p> <urn:b>", Content());
    }

    [Fact]
    public void A_reader_keeps_what_it_began_with()
    {
        var before = _store.Snapshot();
        Apply("INSERT DATA { <urn:a> <urn:p> <urn:b> }");
        Assert.Equal(0, before.QuadCount);
    }

    [Fact]
    public void The_same_request_twice_makes_two_blank_nodes()
    {
        const string Insertion = "INSERT DATA { _:x <urn:p> 1 }";
        Apply(Insertion);
        Apply(Insertion);
        Assert.Equal(2, _store.Snapshot().QuadCount);
    }

    [Fact]
    public void A_quad_that_is_deleted_and_inserted_stays()
    {
        Apply("INSERT DATA { <urn:a> <urn:p> 1, 2 }");
        Apply("DELETE { <urn:a> <urn:p> ?o } INSERT { <urn:a> <urn:p> ?o } WHERE { <urn:a> <urn:p> ?o }");
        Assert.Equal(2, _store.Snapshot().QuadCount);
    }

    [Theory]
    [InlineData("LOAD <http://example.org/data.ttl>", "no folder is open to LOAD")]
    [InlineData("LOAD <file:///etc/passwd>", "no folder is open to LOAD")]
    public void LOAD_is_refused_where_nothing_is_allowed(string update, string message)
        => Assert.Contains(message, Assert.Throws<UpdateException>(() => Apply(update)).Message, StringComparison.Ordinal);

    [Fact]
    public void LOAD_reads_files_of_an_allowed_folder_only()
    {
        var folder = Directory.CreateTempSubdirectory("newsgraph").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "data.ttl"), "<urn:a> <urn:p> <urn:b> .");
            var options = new UpdateOptions { LoadFolders = [folder] };
            new UpdateEngine(_store, options).Apply(SparqlUpdate.Parse("LOAD <data.ttl> INTO GRAPH <urn:g>"));
            Assert.Equal("<urn:a> <urn:p> <urn:b> <urn:g>", Content());
            foreach (var refused in new[] { "<../data.ttl>", "<http://example.org/data.ttl>", "<file:///etc/passwd>", $"<file://{folder}/../x.ttl>", $"<file://{folder}-more/x.ttl>" })
            {
                Assert.Throws<UpdateException>(() => new UpdateEngine(_store, options).Apply(SparqlUpdate.Parse($"LOAD {refused}")));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("INSERT DATA { ?s <urn:p> 1 }", 1, 15, "a variable can't stand in data")]
    [InlineData("DELETE WHERE { _:x <urn:p> 1 }", 1, 16, "a blank node can't stand for what is deleted")]
    [InlineData("DELETE { <urn:a> <urn:p> [] } WHERE { }", 1, 26, "a blank node can't stand for what is deleted")]
    [InlineData("INSRET DATA { }", 1, 1, "did you mean 'INSERT'?")]
    [InlineData("CLEAR ALL CLEAR ALL", 1, 11, "expected ';'")]
    [InlineData("WITH <urn:g> SELECT * { }", 1, 14, "expected DELETE or INSERT")]
    public void Errors_point(string update, int line, int column, string message)
    {
        var error = Assert.Throws<SparqlSyntaxException>(() => SparqlUpdate.Parse(update));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private QuadChangeCount Apply(string update) => new UpdateEngine(_store).Apply(SparqlUpdate.Parse(update));

    private string Content() => string.Join('\n', _store.Snapshot().Quads().Select(q => string.Join(' ', new[] { q.Subject, q.Predicate, q.Object, q.Graph }
        .Where(t => t is not null).Select(t => t is Literal literal ? literal.Lexical : t!.ToString()))).Order(StringComparer.Ordinal));
}
