using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Naming;

/// <summary>
/// Makes identifiers from content: never from counters or clocks, so that adding an article changes no other's. Local names hold letters, digits,
/// <c>-</c>, <c>_</c> and <c>.</c> as a separator; all else is percent-encoded.
/// </summary>
/// <param name="baseIri">Base of all identifiers.</param>
public sealed class ResourceNames(string baseIri)
{
    private const int HashLength = 12;

    private static readonly SearchValues<char> Unescaped = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private static readonly string[] TypeWords = [.. Enum.GetNames<EventType>().Select(t => t.ToLowerInvariant())];

    // A thing is named at every mention of it, and its name may be a hash. Things are told apart by identity: comparing them by value would cost more than the hash.
    private readonly ConcurrentDictionary<ResolvedEntity, Iri> _things = new(ReferenceEqualityComparer.Instance);

    /// <summary>The kinds of resource that have a namespace of their own under the base.</summary>
    private static readonly string[] Spaces = ["article", "claim", "disagreement", "edge", "entity", "event", "graph", "identification", "mention", "office", "quantity", "quotation", "sentence", "storyline"];

    /// <summary>The graph of labels, kinds and known facts of actors and places.</summary>
    public Iri EntitiesGraph => In("graph", "entities");

    /// <summary>The graph of merged events and direct edges.</summary>
    public Iri EventsGraph => In("graph", "events");

    /// <summary>The graph that describes the data set.</summary>
    public Iri DatasetGraph => In("graph", "dataset");

    /// <summary>The graph of the ontology.</summary>
    public Iri OntologyGraph => In("graph", "ontology");

    /// <summary>The data set itself.</summary>
    public Iri Dataset => new(baseIri + "dataset");

    /// <summary>The run that built it.</summary>
    public Iri Run => new(baseIri + "run");

    /// <summary>Prefixes under which the identifiers read best, to be handed to a writer.</summary>
    public IReadOnlyDictionary<string, string> Prefixes =>
        Spaces.Append("id").ToDictionary(s => s, s => s == "id" ? baseIri : $"{baseIri}{s}/", StringComparer.Ordinal);

    /// <summary>The graph of all that rests on one article.</summary>
    public Iri ArticleGraph(string article) => In("graph", Escape(article));

    /// <summary>An article.</summary>
    public Iri Article(string article) => In("article", Escape(article));

    /// <summary>A sentence, by its place in the file.</summary>
    public Iri Sentence(string article, TextSpan inFile) => At("sentence", article, inFile);

    /// <summary>A mention, by its place in the file and what it denotes.</summary>
    public Iri Mention(string article, TextSpan inFile, EntityType type) => At("mention", article, inFile, Word(type));

    /// <summary>A claim, by the place of its trigger in the file and its type; <paramref name="nth"/> tells apart claims that share both, from 1.</summary>
    public Iri Claim(string article, TextSpan inFile, EventType type, int nth) => At("claim", article, inFile, TypeWords[(int)type], nth);

    /// <summary>An event, named by the first report of it.</summary>
    public Iri Event(string article, TextSpan inFile, EventType type, int nth) => At("event", article, inFile, TypeWords[(int)type], nth);

    /// <summary>A claim that a relation holds, by its content.</summary>
    public Iri RelationClaim(string article, string relation, Iri subject, Iri @object, string? note) =>
        In("claim", $"{Escape(article)}.{relation}-{Hash(subject.Value, @object.Value, note ?? "")}");

    /// <summary>A number of an event.</summary>
    public Iri Quantity(Iri owner, string kind, TextSpan? inFile) =>
        In("quantity", $"{owner.Value[(owner.Value.LastIndexOf('/') + 1)..]}.{Escape(kind)}{(inFile is { } span ? Offsets(span) : "")}");

    /// <summary>A quotation, by its place in the file.</summary>
    public Iri Quotation(string article, TextSpan inFile) => At("quotation", article, inFile);

    /// <summary>A direct edge, by its three terms.</summary>
    public Iri Edge(Iri from, Iri property, Iri to) =>
        In("edge", $"{property.Value[(property.Value.LastIndexOf('#') + 1)..]}-{Hash(from.Value, property.Value, to.Value)}");

    /// <summary>A disagreement, by what it is on and the claims that make it.</summary>
    public Iri Disagreement(string point, IEnumerable<Iri> claims) => In("disagreement", $"{Escape(point)}-{Hash([.. claims.Select(c => c.Value)])}");

    /// <summary>One side of a disagreement, counted from 1.</summary>
    public Iri Side(Iri disagreement, int number) =>
        In("disagreement", string.Create(CultureInfo.InvariantCulture, $"{disagreement.Value[(disagreement.Value.LastIndexOf('/') + 1)..]}.{number}"));

    /// <summary>A storyline, by those whose it is and its first event.</summary>
    public Iri Storyline(IEnumerable<Iri> about, Iri first) => In("storyline", Hash([.. about.Select(a => a.Value), first.Value]));

    /// <summary>An office held, by holder, words and body.</summary>
    public Iri Office(Iri holder, string title, Iri of, string? from = null) => In("office", Hash(holder.Value, title, of.Value, from ?? ""));

    /// <summary>The judgement which thing an article's entity is.</summary>
    public Iri Identification(string article, Iri thing) => In("identification", $"{Escape(article)}.{Hash(thing.Value)}");

    /// <summary>A known actor or place: its key right under the base, as in <c>ontology/entities</c>.</summary>
    public Iri Known(string key) => new(baseIri + Escape(key));

    /// <summary>A thing: by its key when known, by Wikidata id, by a hash of type and name when articles were merged by name, else by its first place in its article.</summary>
    public Iri Entity(ResolvedEntity thing) => _things.TryGetValue(thing, out var name) ? name : _things.GetOrAdd(thing, NameOf(thing));

    private Iri NameOf(ResolvedEntity thing)
    {
        if (thing.KnownId is { } key)
        {
            return Known(key);
        }

        var parts = thing.Key.Split(':', 2);
        return parts[0] switch
        {
            "wikidata" => In("entity", Escape(parts[1])),
            "name" => In("entity", $"{Word(thing.Type)}-{Hash(parts[1])}"),
            _ => OwnEntity(thing),
        };
    }

    /// <summary>Letters, digits, <c>-</c> and <c>_</c> as they are, all else percent-encoded UTF-8.</summary>
    public static string Escape(string name)
    {
        if (!name.AsSpan().ContainsAnyExcept(Unescaped))
        {
            return name;
        }

        var text = new StringBuilder(name.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_')
            {
                text.Append((char)unit);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return text.ToString();
    }

    private Iri OwnEntity(ResolvedEntity thing)
    {
        var at = thing.Key[(thing.Key.LastIndexOf(':') + 1)..];
        return In("entity", $"{Escape(thing.Members[0].Article)}.{Word(thing.Type)}-{Escape(at)}");
    }

    private Iri In(string space, string name) => new($"{baseIri}{space}/{name}");

    private Iri At(string space, string article, TextSpan inFile, string? word = null, int nth = 1) => new(string.Create(
        CultureInfo.InvariantCulture, $"{baseIri}{space}/{Escape(article)}.{inFile.Start}-{inFile.End}{(word is null ? "" : ".")}{word}{(nth > 1 ? string.Create(CultureInfo.InvariantCulture, $".{nth}") : "")}"));

    private static string Offsets(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $".{span.Start}-{span.End}");

    private static string Word(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.Location => "place",
        _ => "group",
    };

    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, HashLength / 2));
}
