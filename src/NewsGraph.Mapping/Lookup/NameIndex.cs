using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>
/// Finds actors, places, properties and classes by what people call them: label or alternative name in Arabic or English, whatever the alif forms,
/// ta marbuta or diacritics, or their identifier.
/// </summary>
/// <remarks>
/// <code>
/// var names = NameIndex.OfThings(store);              // once a graph; reads all labels
/// var match = names.Resolve("العراق");                // a name, "entity:iraq", "&lt;https://…&gt;" or "https://…"
/// if (match.Only is { } thing) …use thing.Name…       // clear
/// else if (match.Matches.Count > 1) …list them…       // several things have that name
/// else …offer match.Nearest…                          // nothing has it
/// var properties = NameIndex.OfProperties();          // properties of the ontology: «رفض», "rejects", "ng:rejects"
/// </code>
/// </remarks>
public sealed class NameIndex
{
    private const int Offered = 5;

    private readonly Dictionary<string, List<NamedThing>> _byFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<Iri, string> _labels = [];
    private readonly IReadOnlyDictionary<string, string> _prefixes;

    private NameIndex(IReadOnlyDictionary<string, string> prefixes) => _prefixes = prefixes;

    /// <summary>The actors and places (and whatever else has a label) of a graph, terms of the ontology left out.</summary>
    /// <param name="source">The graph; all named graphs are read.</param>
    /// <param name="prefixes">Prefixes that identifiers may be written with, besides the well-known ones (<see cref="Naming.ResourceNames.Prefixes"/>).</param>
    public static NameIndex OfThings(IQuadSource source, IReadOnlyDictionary<string, string>? prefixes = null)
    {
        var index = new NameIndex(WithWellKnown(prefixes));
        var reader = new GraphReader(source);
        index.Add(Named(reader, Foreign.Label), Named(reader, Foreign.AltLabel));
        return index;
    }

    /// <summary>The properties and classes of the embedded ontology, by label or local name.</summary>
    public static NameIndex OfTerms() => OfTerms(_ => true);

    /// <summary>The properties of the embedded ontology alone: «رفض» is then <c>ng:rejects</c> and not also the class <c>ng:Reject</c>.</summary>
    public static NameIndex OfProperties()
    {
        var properties = OntologyFiles.Definitions().Where(q => q.Predicate == RdfTerms.Type && q.Object == Foreign.ObjectProperty).Select(q => q.Subject).ToHashSet();
        return OfTerms(properties.Contains);
    }

    private static NameIndex OfTerms(Predicate<Term> wanted)
    {
        var index = new NameIndex(WithWellKnown(null));
        var labels = OntologyFiles.Definitions().Where(q => q.Predicate == Foreign.Label && IsTerm(q.Subject) && wanted(q.Subject))
            .Select(q => ((Iri)q.Subject, (Literal)q.Object)).ToList();
        var locals = labels.Select(l => l.Item1).Distinct().Select(t => (t, new Literal(t.Value[Ng.Namespace.Length..])));
        index.Add(labels, locals);
        return index;
    }

    /// <summary>What a name or identifier stands for.</summary>
    public NameMatch Resolve(string text)
    {
        if (AsIri(text.Trim()) is { } iri)
        {
            return new NameMatch([new NamedThing(iri, LabelOf(iri), text, true)], []);
        }

        var found = _byFolded.GetValueOrDefault(NameFolding.Default.Fold(text)) ?? [];
        IReadOnlyList<NamedThing> preferred = [.. found.Where(f => f.IsPreferred)];
        var matches = preferred.Count > 0 ? preferred : found;
        return new NameMatch(matches, matches.Count > 0 ? [] : Nearest(text));
    }

    /// <summary>The label of a thing, Arabic before English; its identifier when it has none.</summary>
    public string LabelOf(Iri thing) => _labels.GetValueOrDefault(thing, thing.Value);

    /// <summary>Things whose names are nearest to a text: names that hold it or that it holds first, then by edit distance.</summary>
    private List<NamedThing> Nearest(string text)
    {
        var folded = NameFolding.Default.Fold(text);
        return folded.Length == 0 ? [] :
        [
            .. _byFolded.Select(e => (e.Key, e.Value, Distance: Distance(folded, e.Key)))
                .Where(e => e.Distance <= Math.Max(folded.Length, e.Key.Length) / 2)
                .OrderBy(e => e.Distance).ThenBy(e => Math.Abs(e.Key.Length - folded.Length)).ThenBy(e => e.Key, StringComparer.Ordinal)
                .SelectMany(e => e.Value).DistinctBy(t => t.Name).Take(Offered),
        ];
    }

    private static int Distance(string wanted, string name) =>
        wanted.Length > 2 && name.Length > 2 && (name.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(name, StringComparison.Ordinal))
            ? 0
            : EditDistance.Between(wanted, name);

    private void Add(IEnumerable<(Iri Thing, Literal Name)> labels, IEnumerable<(Iri Thing, Literal Name)> others)
    {
        var preferred = labels.OrderBy(l => l.Name.Language == "ar" ? 0 : 1).ThenBy(l => l.Thing.Value, StringComparer.Ordinal).ThenBy(l => l.Name.Lexical, StringComparer.Ordinal).ToList();
        foreach (var (thing, name) in preferred)
        {
            _labels.TryAdd(thing, name.Lexical);
        }

        var alternative = others.OrderBy(l => l.Thing.Value, StringComparer.Ordinal).ThenBy(l => l.Name.Lexical, StringComparer.Ordinal);
        foreach (var (thing, name, isPreferred) in preferred.Select(l => (l.Thing, l.Name, true)).Concat(alternative.Select(l => (l.Thing, l.Name, false))))
        {
            Add(new NamedThing(thing, LabelOf(thing), name.Lexical, isPreferred));
        }
    }

    private void Add(NamedThing thing)
    {
        var folded = NameFolding.Default.Fold(thing.Matched);
        if (!_byFolded.TryGetValue(folded, out var list))
        {
            _byFolded[folded] = list = [];
        }

        if (list.TrueForAll(t => t.Name != thing.Name))
        {
            list.Add(thing);
        }
    }

    private Iri? AsIri(string text)
    {
        if (text.StartsWith('<') && text.EndsWith('>'))
        {
            return new Iri(text[1..^1]);
        }

        if (text.Contains("://", StringComparison.Ordinal))
        {
            return new Iri(text);
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _prefixes.TryGetValue(text[..colon], out var space) ? new Iri(space + text[(colon + 1)..]) : null;
    }

    private static IEnumerable<(Iri Thing, Literal Name)> Named(GraphReader reader, Iri property) =>
        reader.Pairs(property).Where(p => p.Subject is Iri && !IsTerm(p.Subject) && p.Object is Literal).Select(p => ((Iri)p.Subject, (Literal)p.Object));

    private static bool IsTerm(Term subject) => subject is Iri iri && iri.Value.StartsWith(Ng.Namespace, StringComparison.Ordinal);

    private static Dictionary<string, string> WithWellKnown(IReadOnlyDictionary<string, string>? prefixes) =>
        WellKnownPrefixes.All.Concat(prefixes ?? new Dictionary<string, string>()).DistinctBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
