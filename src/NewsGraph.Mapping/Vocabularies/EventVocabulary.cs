using NewsGraph.Extraction;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Vocabularies;

/// <summary>Which class and which direct-edge property an event type has, and which finer class a word of the event lexicon stands for, read from <c>ontology/events.ttl</c>.</summary>
public sealed class EventVocabulary
{
    private static readonly Lazy<EventVocabulary> Embedded = new(() => new EventVocabulary(OntologyFiles.Definitions()));

    private readonly Dictionary<Iri, Iri> _parents = [];
    private readonly HashSet<Iri> _classes = [];
    private readonly Dictionary<EventType, Iri> _edges = [];
    private readonly Dictionary<(EventType Type, string Word), Iri> _finer = [];

    /// <summary>Reads the vocabulary from the ontology's quads.</summary>
    public EventVocabulary(IEnumerable<Quad> definitions)
    {
        var quads = definitions.ToList();
        foreach (var quad in quads.Where(q => q.Predicate == Foreign.SubClassOf && q.Object is Iri))
        {
            _parents.TryAdd((Iri)quad.Subject, (Iri)quad.Object);
            _classes.Add((Iri)quad.Subject);
        }

        foreach (var quad in quads.Where(q => q.Predicate == Ng.EdgeProperty))
        {
            _edges[TypeOf((Iri)quad.Subject)] = (Iri)quad.Object;
        }

        foreach (var quad in quads.Where(q => q.Predicate == Ng.LexiconWord))
        {
            _finer[(TypeOf((Iri)quad.Subject), ((Literal)quad.Object).Lexical)] = (Iri)quad.Subject;
        }
    }

    /// <summary>The vocabulary of the embedded ontology.</summary>
    public static EventVocabulary Default => Embedded.Value;

    /// <summary>The class of an event type.</summary>
    public static Iri Class(EventType type) => Ng.Term(type);

    /// <summary>The property that joins agent and target directly.</summary>
    public Iri Edge(EventType type) => _edges[type];

    /// <summary>True for a property that joins agent and target of some event type.</summary>
    public bool IsEventEdge(Iri property) => _edges.ContainsValue(property);

    /// <summary>The finer class, then those between it and the type's own class, for a word of the event lexicon; empty when the ontology has none.</summary>
    public IEnumerable<Iri> FinerClasses(EventType type, string? word)
    {
        if (word is null || !_finer.TryGetValue((type, word), out var finer))
        {
            yield break;
        }

        for (var at = finer; at != Class(type); at = _parents[at])
        {
            yield return at;
        }
    }

    /// <summary>The class of a finer kind of entity by the ontology's words (<c>armed-group</c> is <c>ng:ArmedGroup</c>), with those above it up to the class of its type; empty when there is none.</summary>
    public IEnumerable<Iri> Kinds(EntityType type, string? kind)
    {
        var top = EntityClass(type);
        var classes = new List<Iri>();
        var at = kind is null ? null : Ng.Term(string.Concat(kind.Split('-').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..])));
        while (at is not null && at != top && _classes.Contains(at))
        {
            classes.Add(at);
            at = _parents.GetValueOrDefault(at);
        }

        return at == top ? classes : [];
    }

    /// <summary>The class of an entity type.</summary>
    public static Iri EntityClass(EntityType type) => type switch
    {
        EntityType.Person => Ng.Person,
        EntityType.Organization => Ng.Organization,
        EntityType.Location => Ng.Place,
        _ => Ng.Group,
    };

    private EventType TypeOf(Iri eventClass)
    {
        var at = eventClass;
        while (!_edges.Keys.Any(t => Class(t) == at) && _parents.TryGetValue(at, out var parent) && parent != Ng.Event)
        {
            at = parent;
        }

        return Enum.Parse<EventType>(at.Value[Ng.Namespace.Length..]);
    }
}
