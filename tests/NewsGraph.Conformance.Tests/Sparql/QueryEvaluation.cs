using NewsGraph.Conformance.Tests.Manifests;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>Runs an evaluation test: data, query, expected result. Once in one thread, once with everything divided that can be.</summary>
internal static class QueryEvaluation
{
    public static void Run(ManifestTest test)
    {
        Run(test, new QueryOptions { Services = SuiteServices.Of(test), Threads = 1 });
        Run(test, new QueryOptions { Services = SuiteServices.Of(test), Threads = 3, DivideFrom = 1 });
    }

    private static void Run(ManifestTest test, QueryOptions options)
    {
        var manifest = test.Manifest;
        var file = (Iri)(manifest.Object(test.Action!, ManifestDocument.Qt("query")) ?? test.Action!);
        var query = SparqlQuery.Parse(File.ReadAllText(ManifestDocument.LocalPath(file)), file.Value);
        var quads = manifest.Objects(test.Action!, ManifestDocument.Qt("data")).SelectMany(d => Load((Iri)d, null))
            .Concat(manifest.Objects(test.Action!, ManifestDocument.Qt("graphData")).SelectMany(g => Load((Iri)g, g)))
            .Concat(query.From.Concat(query.FromNamed).Distinct().Where(g => File.Exists(ManifestDocument.LocalPath(g))).SelectMany(g => Load(g, g)));
        using var store = new MemoryStore();
        store.Load(quads);
        var engine = new QueryEngine(store.Snapshot(), options);
        var expected = ManifestDocument.LocalPath((Iri)test.Result!);
        switch (query.Form)
        {
            case QueryForm.Ask:
                Assert.Equal(ResultReaders.Read(expected).Answer, engine.Ask(query));
                break;
            case QueryForm.Select when expected.EndsWith(".csv", StringComparison.Ordinal):
                using (var text = new StringWriter())
                {
                    ResultWriters.Write(engine.Select(query), ResultFormat.Csv, text);
                    Assert.Equal(Lines(File.ReadAllText(expected)), Lines(text.ToString()));
                }

                break;
            case QueryForm.Select:
                Compare(ResultReaders.Read(expected), ResultTable.Of(engine.Select(query)), ResultReaders.IsIndexed(expected), manifest.Object(test.Node, ManifestDocument.Mf("resultCardinality")) is not null);
                break;
            default:
                var made = engine.Triples(query).ToList();
                Assert.True(DatasetIsomorphism.AreIsomorphic(DataFiles.Read(expected), made), string.Join('\n', made));
                break;
        }
    }

    /// <summary>CSV loses the types, so lines are compared; blank node labels are the engine's own.</summary>
    private static IEnumerable<string> Lines(string csv)
        => csv.ReplaceLineEndings("\n").Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, "_:[^,]+", "_:b")).Order(StringComparer.Ordinal);

    private static IEnumerable<Quad> Load(Iri file, Term? graph)
    {
        var scope = Path.GetFileName(file.Value);
        return DataFiles.Read(ManifestDocument.LocalPath(file)).Select(quad => new Quad(Own(quad.Subject, scope), quad.Predicate, Own(quad.Object, scope), graph ?? quad.Graph));
    }

    /// <summary>Blank nodes of two files are never the same.</summary>
    private static Term Own(Term term, string scope) => term switch
    {
        BlankNode node => new BlankNode($"{scope}.{node.Label}"),
        TripleTerm triple => new TripleTerm(Own(triple.Subject, scope), triple.Predicate, Own(triple.Object, scope)),
        _ => term,
    };

    private static void Compare(ResultTable expected, ResultTable found, bool ordered, bool lax)
    {
        Assert.Equal(expected.Variables.Order(StringComparer.Ordinal), found.Variables.Order(StringComparer.Ordinal));
        if (lax)
        {
            (expected, found) = (Distinct(expected), Distinct(found));
        }

        var same = DatasetIsomorphism.AreIsomorphic(expected.ToQuads(ordered), found.ToQuads(ordered));
        Assert.True(same, $"expected\n{expected}\nfound\n{found}");
    }

    private static ResultTable Distinct(ResultTable table)
        => table with { Rows = [.. table.Rows.DistinctBy(row => string.Join('|', row.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key}={b.Value}")))] };
}
