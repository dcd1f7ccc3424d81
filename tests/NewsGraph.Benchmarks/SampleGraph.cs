using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Benchmarks;

/// <summary>A seeded graph of events between actors in places that lie in one another, one named graph for ten events.</summary>
internal static class SampleGraph
{
    public const string Prefix = "PREFIX e: <http://example.org/> ";
    private const int Actors = 400;
    private const int Places = 300;
    private const int EventsOfGraph = 10;

    /// <summary>The quads of so many events.</summary>
    public static IEnumerable<Quad> Quads(int events)
    {
        var random = new Random(1);
        for (var i = 1; i < Places; i++)
        {
            yield return new Quad(Name("place", i), Name("within"), Name("place", i / 7));
        }

        for (var i = 0; i < Actors; i++)
        {
            yield return new Quad(Name("actor", i), Name("label"), Literal.Tagged("جهة " + i, "ar"));
        }

        for (var i = 0; i < events; i++)
        {
            var (subject, graph) = (Name("event", i), Name("graph", i / EventsOfGraph));
            yield return new Quad(subject, Name("agent"), Name("actor", Skewed(random, Actors)), graph);
            yield return new Quad(subject, Name("target"), Name("actor", Skewed(random, Actors)), graph);
            yield return new Quad(subject, Name("place"), Name("place", random.Next(Places)), graph);
            yield return new Quad(subject, Name("date"), new Literal(Day(random), Xsd.Date), graph);
        }
    }

    private static string Day(Random random) => new DateOnly(2020, 1, 1).AddDays(random.Next(1500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Skewed(Random random, int count) => (int)(count * random.NextDouble() * random.NextDouble());

    private static Iri Name(string local) => new("http://example.org/" + local);

    private static Iri Name(string kind, int number) => Name(kind + number.ToString(CultureInfo.InvariantCulture));
}
