namespace NewsGraph.Rdf.Tests;

/// <summary>Seeded random data sets with everything that is hard to write: odd characters, lists, circles of blank nodes, named graphs.</summary>
internal sealed class RandomDataset(int seed)
{
    private static readonly string[] Locals = ["a", "b1", "عراق", "x.y", "dot.", "-dash", "a/b", "a:b", "%41", "%zz", "1st", "", "a'b", "é\u0301"];

    private static readonly string[] Texts =
    [
        "", "قال", "a \"quoted\" text", "ends with \"", "line\nbreak", "\"\"\"\n\"", "tab\tcr\r", "back\\slash", "\u0001\u007F", "😀", "l\n\"\"", "\u200Fbidi\u202C",
    ];

    private readonly Random _random = new(seed);

    public List<Quad> Quads(int count, bool graphs) => [.. Enumerable.Range(0, count).Select(_ => Quad(graphs)).Concat(List(graphs))];

    private Quad Quad(bool graphs) => new(
        _random.Next(3) == 0 ? Node() : Name(),
        _random.Next(5) == 0 ? RdfTerms.Type : Name(),
        Object(2),
        graphs && _random.Next(3) > 0 ? Graph() : null);

    private Term Graph() => _random.Next(6) == 0 ? Node() : new Iri("http://example.org/g" + _random.Next(3));

    private Term Object(int depth) => _random.Next(7) switch
    {
        0 or 1 => Name(),
        2 => Node(),
        3 when depth > 0 && _random.Next(3) == 0 => new TripleTerm(_random.Next(2) == 0 ? Node() : Name(), Name(), Object(depth - 1)),
        _ => Literal(),
    };

    private Literal Literal() => _random.Next(6) switch
    {
        0 => new Literal(Pick(["1", "-5", "+3", "007", "x", "", "1.0"]), Xsd.Integer),
        1 => new Literal(Pick(["1.5", ".5", "1.", "-0.0", "1"]), Xsd.Decimal),
        2 => new Literal(Pick(["1e5", "1.E3", ".5e-1", "INF", "1.5"]), Xsd.Double),
        3 => Rdf.Literal.Tagged(Pick(Texts), Pick(["ar", "en-GB"])),
        4 => new Literal(Pick(["true", "false", "1"]), Xsd.Boolean),
        _ => new Literal(Pick(Texts)),
    };

    private BlankNode Node() => new("n" + _random.Next(12));

    private Iri Name() => new(Pick(["https://w3id.org/newsgraph#", "http://schema.org/", "http://example.org/"]) + Pick(Locals));

    private IEnumerable<Quad> List(bool graphs)
    {
        var graph = graphs ? new Iri("http://example.org/lists") : null;
        yield return new Quad(Name(), Name(), new BlankNode("l0"), graph);
        for (var i = 0; i < 4; i++)
        {
            yield return new Quad(new BlankNode("l" + i), RdfTerms.First, Object(1), graph);
            yield return new Quad(new BlankNode("l" + i), RdfTerms.Rest, i == 3 ? RdfTerms.Nil : new BlankNode("l" + (i + 1)), graph);
        }
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
