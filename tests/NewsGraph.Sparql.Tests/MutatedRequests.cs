using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;
using NewsGraph.Sparql;
using NewsGraph.Store;

namespace NewsGraph.Tests;

/// <summary>Seeded mutations of valid queries and updates: each is answered, or refused by one of the errors that say so; nothing crashes, hangs or eats memory.</summary>
public class MutatedRequests
{
    private const int Batches = 20;
    private const int PerBatch = 350;

    private static readonly string[] Queries =
    [
        "PREFIX ex: <http://example.org/> SELECT ?s (COUNT(DISTINCT ?o) AS ?n) WHERE { ?s ex:knows+ ?o . OPTIONAL { ?o ex:age ?a FILTER (?a > 3) } } GROUP BY ?s HAVING (COUNT(?o) > 0) ORDER BY DESC(?n) LIMIT 5 OFFSET 0",
        "SELECT * { { ?s ?p \"قال\"@ar } UNION { ?s ?p ?o MINUS { ?s <http://example.org/age> 4 } } FILTER NOT EXISTS { ?o ?q ?s } }",
        "ASK { GRAPH ?g { ?s !(<http://example.org/a>|^<http://example.org/b>) ?o } VALUES (?s ?o) { (UNDEF 1) (<http://example.org/a> \"x\"^^<http://example.org/t>) } }",
        "CONSTRUCT { ?s <http://example.org/p> [ <http://example.org/q> ( ?o 1 2.5 -3e4 ) ] } WHERE { ?s (<http://example.org/knows>/^<http://example.org/knows>)* ?o }",
        "SELECT (REPLACE(STR(?s), \"(a+)+$\", \"$1\", \"i\") AS ?r) (IF(BOUND(?x), CONCAT(\"a\", UCASE(?x)), COALESCE(?y, 1/0)) AS ?z) { ?s ?p ?o BIND (SUBSTR(STR(?o), 2, 3) AS ?x) }",
        "SELECT ?t { << ?s ?p ?o ~ ?r >> ?q ?z {| <http://example.org/since> ?d |} . BIND (<<( ?s ?p ?o )>> AS ?t) FILTER (isTRIPLE(?t) && LANGDIR(?z) = \"rtl\") }",
        "DESCRIBE ?s FROM <http://example.org/g> FROM NAMED <http://example.org/h> WHERE { ?s a ?c } ORDER BY STRLEN(STR(?s))",
        "SELECT ?x { { SELECT ?x (MAX(?a) AS ?m) (GROUP_CONCAT(?o; SEPARATOR=\", \") AS ?c) { ?x ?p ?o ; <http://example.org/age> ?a } GROUP BY ?x } SERVICE SILENT <http://example.org/sparql> { ?x ?y ?z } }",
    ];

    private static readonly string[] Updates =
    [
        "PREFIX ex: <http://example.org/> INSERT DATA { ex:a ex:p 1, \"two\"@en--ltr ; ex:q _:b . GRAPH ex:g { _:b ex:r ( 1 2 ) } } ; DELETE WHERE { ?s ex:p ?o }",
        "WITH <http://example.org/g> DELETE { ?s ?p ?o } INSERT { ?s ?p [] } USING NAMED <http://example.org/h> WHERE { ?s ?p ?o FILTER (?o != 1) } ; COPY SILENT DEFAULT TO <http://example.org/copy> ; DROP ALL",
        "LOAD SILENT <http://example.org/x.ttl> INTO GRAPH <http://example.org/g> ; CREATE GRAPH <http://example.org/n> ; MOVE <http://example.org/n> TO DEFAULT ; CLEAR NAMED",
    ];

    private static readonly TextMutations Mutations = new(
    [
        "{", "}", "(", ")", "[", "]", "<<", ">>", "<<(", ")>>", "{|", "|}", "~", ".", ";", ",", "?x", "*", "+", "^", "|", "/", "!", "\"", "'''", "\\u0041", "\\", "@ar", "^^", "<", ">", "<urn:x>", "_:b", "a", "1e9",
        "SELECT", "WHERE", "FILTER", "OPTIONAL", "UNION", "MINUS", "GRAPH ?g", "EXISTS", "GROUP BY", "LIMIT 0", "VALUES ?x { 1 }", "COUNT(*)", "DELETE", "INSERT DATA", "\u0000", "\uD800", "\u202E", "ق",
    ],
    mostRepeats: 600);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Batches)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_request_is_answered_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < PerBatch; i++)
        {
            var isUpdate = random.Next(4) == 0;
            var texts = isUpdate ? Updates : Queries;
            var text = Mutations.Of(random, texts[random.Next(texts.Length)]);
            var failure = Record.Exception(() => Try(text, isUpdate));
            Assert.True(
                failure is null or SparqlSyntaxException or QueryEvaluationException or QueryLimitException or UpdateException,
                $"seed {seed}, mutation {i}: {failure}\n{text}");
        }
    }

    private static void Try(string text, bool isUpdate)
    {
        using var store = new MemoryStore();
        store.Load(TrigReader.Read(new StringReader(Data)));
        var options = new QueryOptions { TimeLimit = TimeSpan.FromSeconds(5), RowLimit = 20_000, MemoryLimit = 64 << 20 };
        if (isUpdate)
        {
            new UpdateEngine(store, new UpdateOptions { Query = options }).Apply(SparqlUpdate.Parse(text));
            return;
        }

        var query = SparqlQuery.Parse(text);
        var engine = new QueryEngine(store.Snapshot(), options);
        _ = query.Form switch
        {
            QueryForm.Select => engine.Select(query).Take(1000).Count(),
            QueryForm.Ask => engine.Ask(query) ? 1 : 0,
            _ => engine.Triples(query).Take(1000).Count(),
        };
    }

    private const string Data = """
        @prefix ex: <http://example.org/> .
        ex:a ex:knows ex:b, ex:c ; ex:age 3 ; ex:name "قال"@ar .
        ex:b ex:knows ex:c ; ex:age 4 .
        ex:c ex:knows ex:a ; ex:age 2.5 ; ex:list ( 1 2 ) .
        ex:g { ex:a ex:a ex:b . ex:b ex:b _:n . << ex:a ex:knows ex:b >> ex:since "2020"@en--rtl . }
        ex:h { ex:a a ex:Person . }
        """;
}
