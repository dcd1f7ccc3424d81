using System.Globalization;
using Humanizer;
using NewsGraph.Diagrams.Model;
using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Diagrams.Views;

/// <summary>How kinds of things look and what pictures say, read from <c>ontology/diagrams.ttl</c>.</summary>
public sealed class DiagramTheme
{
    private const string Namespace = "https://w3id.org/newsgraph/diagram#";
    private const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    private const string Kinds = "SELECT DISTINCT ?class WHERE { ?thing a ?class }";

    private static readonly Lazy<List<Quad>> Data = new(Read);

    private readonly GraphQuestions _questions;
    private readonly string _language;

    internal DiagramTheme(GraphQuestions questions)
    {
        _questions = questions;
        _language = questions.Language == DiagramLanguage.Arabic ? "ar" : "en";
    }

    /// <summary>Font families.</summary>
    public string Font => Word("font");

    /// <summary>A word or sentence of pictures, its places filled.</summary>
    public string Word(string name, params object[] values)
    {
        var format = Data.Value.First(q => q.Predicate.Value == Label && q.Subject is Iri s && s.Value == Namespace + name && ((Literal)q.Object).Language == _language);
        return string.Format(CultureInfo.InvariantCulture, ((Literal)format.Object).Lexical, values);
    }

    /// <summary>How a thing looks, by the most telling of its classes.</summary>
    public NodeStyle NodeStyleOf(Iri thing)
    {
        var classes = _questions.Ask(Kinds, ("thing", thing)).Select(r => r["class"]).OfType<Iri>().ToHashSet();
        var styled = Data.Value.Where(q => q.Predicate.Value == Namespace + "priority" && classes.Contains((Iri)q.Subject))
            .OrderByDescending(q => int.Parse(((Literal)q.Object).Lexical, CultureInfo.InvariantCulture))
            .ThenBy(q => ((Iri)q.Subject).Value, StringComparer.Ordinal)
            .Select(q => (Iri)q.Subject)
            .FirstOrDefault();
        return NodeStyleFor(styled ?? new Iri(WellKnownPrefixes.All["ng"] + "Event"));
    }

    /// <summary>How the things of a class look.</summary>
    public NodeStyle NodeStyleFor(Iri styledClass) =>
        new(_questions.Label(styledClass).Transform(To.SentenceCase), Text(styledClass, "shape"), Text(styledClass, "fill"), Text(styledClass, "line"));

    /// <summary>How the edges of a property, or of an event class, look.</summary>
    public EdgeStyle EdgeStyleOf(IEnumerable<Iri> terms)
    {
        var tone = terms.Select(t => Object(t, "tone")).OfType<Iri>().FirstOrDefault() ?? new Iri(Namespace + "Other");
        return new EdgeStyle(Word(tone.Value[Namespace.Length..]).Transform(To.SentenceCase), Text(tone, "line"));
    }

    private static string Text(Iri subject, string property) => ((Literal)Object(subject, property)!).Lexical;

    private static Term? Object(Iri subject, string property) =>
        Data.Value.Find(q => q.Subject.Equals(subject) && q.Predicate.Value == Namespace + property).Object;

    private static List<Quad> Read()
    {
        using var stream = typeof(DiagramTheme).Assembly.GetManifestResourceStream("ontology/diagrams.ttl")!;
        using var reader = new StreamReader(stream);
        return [.. TurtleReader.Read(reader)];
    }
}
