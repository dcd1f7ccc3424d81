using NewsGraph.Extraction.Names;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>
/// Tells whether a capital's name stands for the city or for the state that acts from it («Washington refuses»),
/// and whether a name that country and capital share («Tunis», «Algiers», «Kuwait» in Arabic) means the one or the other.
/// </summary>
internal sealed class CapitalForState
{
    private const string CapitalNoun = "\u0639\u0627\u0635\u0645\u0647"; // asima, folded
    private readonly Dictionary<string, KnownEntity> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownEntity> _namesakes = new(StringComparer.Ordinal);
    private readonly CapitalFeatures _features;

    /// <summary>Reads which city is whose capital, and which of them share their country's name.</summary>
    public CapitalForState(KnownWorld world)
    {
        _features = new CapitalFeatures(_states);
        var cities = world.Entities.Where(e => e.Type == EntityType.Location).ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var country in world.Entities.Where(e => e.Capital is not null))
        {
            _states.TryAdd(country.Capital!, country);
            if (cities.TryGetValue(country.Capital!, out var city) && city.Aliases.Prepend(city.Name).Any(n => n.Split(' ').Contains(country.Name, StringComparer.Ordinal)))
            {
                _namesakes[country.Id] = city;
            }
        }
    }

    /// <summary>Turns a mention of a capital into one of its state where the words around it say so, and parts city from country where they share the name.</summary>
    public void Resolve(MentionCandidate mention, NameEvidence evidence)
    {
        if (mention.Span.Count == 1 && mention.Known.FirstOrDefault(k => k.KnownId is not null && _namesakes.ContainsKey(k.KnownId)) is { } country)
        {
            var city = _namesakes[country.KnownId!];
            mention.Known = [IsCity(mention.Span.First, evidence) ? new GazetteerEntry(EntityType.Location, city.Kind ?? "", city.Id, city.Country) : country];
        }
        else if (CapitalIn(mention.Known) is { } capital && IsName(mention.Span, capital, evidence) && StandsForState(mention.Span, capital, evidence))
        {
            mention.Known = [new GazetteerEntry(EntityType.Location, "country", _states[capital].Id, null)];
        }
    }

    /// <summary>Key of the capital that a name may mean and no country with it, or null.</summary>
    public string? CapitalIn(IReadOnlyList<GazetteerEntry> known) =>
        known.Any(k => k.Kind is "country") ? null : known.FirstOrDefault(k => k.KnownId is not null && _states.ContainsKey(k.KnownId))?.KnownId;

    /// <summary>The state whose capital a city is.</summary>
    public KnownEntity StateOf(string capital) => _states[capital];

    /// <summary>Adds what the words around a capital's name say.</summary>
    public void AddFeatures(int token, int count, string capital, NameEvidence evidence, FeatureSequence features) => _features.Add(evidence, token, count, capital, features);

    // «The city of Jerusalem» is no state.
    private static bool IsName(NameSpan span, string capital, NameEvidence evidence) =>
        evidence.Matches.Any(m => m.First == span.First && m.Count == span.Count && m.Entries.Any(e => string.Equals(e.KnownId, capital, StringComparison.Ordinal)));

    private bool StandsForState(NameSpan span, string capital, NameEvidence evidence)
    {
        var features = new FeatureSequence();
        features.NextItem();
        _features.Add(evidence, span.First, span.Count, capital, features);
        return CapitalModel.Embedded.StandsForState(features);
    }

    // «the capital Tunis», «the line between Tunis and Khartoum».
    private bool IsCity(int token, NameEvidence evidence) =>
        IsAt(token - 1, token, evidence, (t, i) => evidence.Keys.Stem[i] == CapitalNoun)
        || IsAt(token + 1, token, evidence, (t, i) => t.HasConjunction && IsCapital(i, evidence))
        || (evidence.Document.Tokens[token].HasConjunction && IsAt(token - 1, token, evidence, (t, i) => IsCapital(i, evidence)));

    private bool IsCapital(int token, NameEvidence evidence) =>
        evidence.Matches.Any(m => m.First == token && m.Count == 1 && m.Entries.Any(e => e.KnownId is not null && _states.ContainsKey(e.KnownId)) && m.Entries.All(e => e.Kind is not "country"));

    // A neighbour of a word within its sentence.
    private static bool IsAt(int neighbour, int token, NameEvidence evidence, Func<Token, int, bool> test)
    {
        var sentence = evidence.SentenceOf(token);
        return neighbour >= sentence.First && neighbour < sentence.First + sentence.Count && test(evidence.Document.Tokens[neighbour], neighbour);
    }
}
