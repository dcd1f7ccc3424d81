using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Store.CrashWriter;

/// <summary>The changes of a transaction by its number: the same every time, of all kinds, small and big, and one quad that tells the number.</summary>
public static class Transaction
{
    private const int GraphCount = 9;
    private const int BigEvery = 23;
    private const int DropEvery = 5;

    /// <summary>The subject and predicate of the quad that tells how many transactions there were.</summary>
    public static Iri Marker { get; } = Name("transactions");

    /// <summary>Makes the changes of a transaction.</summary>
    public static void Change(int number, IQuadTransaction transaction) => Apply(number, transaction.Add, transaction.Remove, transaction.DropGraph);

    /// <summary>Makes the changes of a transaction in a plain set.</summary>
    public static void Change(int number, HashSet<Quad> model) => Apply(
        number,
        (in Quad quad) => model.Add(quad),
        (in Quad quad) => model.Remove(quad),
        graph => model.RemoveWhere(quad => Equals(quad.Graph, graph)));

    private delegate void QuadAction(in Quad quad);

    private static void Apply(int number, QuadAction add, QuadAction remove, Action<Term?> drop)
    {
        var random = new Random(number);
        var graph = Name("graph" + (number % GraphCount));
        if (number % DropEvery == 0)
        {
            drop(graph);
        }

        // Now and then more than the log takes, so that files are written and merged as well.
        var count = number % BigEvery == 0 ? 20_000 : random.Next(1, 60);
        for (var i = 0; i < count; i++)
        {
            add(new Quad(Name("s" + random.Next(50)), Name("p" + random.Next(5)), new Literal("قيمة " + random.Next(count * 3)), graph));
        }

        for (var i = 0; i < 10; i++)
        {
            remove(new Quad(Name("s" + random.Next(50)), Name("p" + random.Next(5)), new Literal("قيمة " + random.Next(90)), graph));
        }

        remove(Mark(number - 1));
        add(Mark(number));
    }

    private static Quad Mark(int number) => new(Marker, Marker, new Literal(number.ToString(CultureInfo.InvariantCulture), Xsd.Integer));

    private static Iri Name(string local) => new("http://example.org/" + local);
}
