using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

/// <summary>Seeded random quads over few terms, so that patterns find many and triples repeat across graphs.</summary>
internal sealed class RandomQuads(int seed)
{
    private readonly Random _random = new(seed);

    public Quad Next() => new(Name("s", 12), Name("p", 4), Object(), _random.Next(3) == 0 ? null : Name("g", 4));

    public List<Quad> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    public int Below(int limit) => _random.Next(limit);

    private static Iri Iri(string local) => new("http://example.org/" + local);

    private Iri Name(string kind, int count) => Iri(kind + _random.Next(count));

    private Term Object() => _random.Next(9) switch
    {
        0 => new Literal(_random.Next(-3, 3).ToString(System.Globalization.CultureInfo.InvariantCulture), Xsd.Integer),
        1 => new Literal("0" + _random.Next(3), Xsd.Integer),
        2 => new Literal($"20{_random.Next(10, 14)}-02-{_random.Next(28, 32)}", Xsd.Date),
        3 => Literal.Tagged("قال " + _random.Next(3), "ar"),
        4 => new BlankNode("b" + _random.Next(3)),
        5 => new Literal(_random.Next(2) == 0 ? "true" : "1", Xsd.Boolean),
        6 => new TripleTerm(Name("s", 3), Name("p", 2), new Literal("x")),
        _ => Name("s", 12),
    };
}
