using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of bodies or places together: names with and without their kind noun, known aliases, definite descriptions.</summary>
internal sealed class NamedThingClustering(EntityType type, NameCues cues, Gazetteer? gazetteer)
{
    private readonly List<EntityCluster> _clusters = [];
    private readonly string _kindCue = type == EntityType.Location ? "place" : "body";

    /// <summary>Clusters the mentions.</summary>
    public List<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        foreach (var mention in mentions.Where(m => !IsDescription(m)).OrderBy(m => m.Span.First))
        {
            Place(mention, SameName, "name");
        }

        foreach (var mention in mentions.Where(IsDescription).OrderBy(m => m.Span.First))
        {
            Place(mention, _clusters.Exists(c => SameHead(c, mention)) ? SameHead : KnownKind, "description");
        }

        return _clusters;
    }

    /// <summary>True for a kind noun alone: «the movement», «the city», «its government».</summary>
    public bool IsDescription(MentionCandidate mention) =>
        cues.Is(mention.Head, _kindCue) && mention.Known.All(k => k.KnownId is null)
        && (mention.Words.Count == 1 || (mention.HasDefiniteHead && cues.Is(mention.Stems[1], "relative")));

    private void Place(MentionCandidate mention, Func<EntityCluster, MentionCandidate, bool> matches, string rule)
    {
        var target = _clusters.Where(c => matches(c, mention)).MinBy(c => c.DistanceTo(mention));
        if (target is null)
        {
            target = new EntityCluster(type);
            _clusters.Add(target);
        }

        target.Add(mention, rule);
    }

    private bool SameName(EntityCluster cluster, MentionCandidate mention) => cluster.Mentions.Any(m => SameName(m, mention));

    private bool SameName(MentionCandidate a, MentionCandidate b) =>
        !CountryAndCity(a, b) && !CountryAndCity(b, a) && !KnownApart(a, b) && Same(a, b);

    // One name, but the words around it tell the city from the country.
    private static bool KnownApart(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(k => k.KnownId is not null) && b.Known.Any(k => k.KnownId is not null) && string.Equals(a.Key, b.Key, StringComparison.Ordinal) && !SameKnown(a, b);

    // «the city of Tunis» is not the state that bears the same name.
    private bool CountryAndCity(MentionCandidate country, MentionCandidate city) =>
        country.Known.Any(k => k.Kind is "country") && city.Stems.Count > 1 && cues.Is(city.Head, "place") && city.Known.All(k => k.Kind is not "country");

    private bool Same(MentionCandidate a, MentionCandidate b) =>
        string.Equals(a.Key, b.Key, StringComparison.Ordinal) || SameKnown(a, b) || (CompatibleCountry(a, b) && CompatibleKind(a, b) && SameCore(Distinctive(a), Distinctive(b)));

    // «the city of Idlib» and «the governorate of Idlib», a party and a ministry, are two things; a name may go without its kind noun.
    private bool CompatibleKind(MentionCandidate a, MentionCandidate b) =>
        string.Equals(a.Head, b.Head, StringComparison.Ordinal) || !(HasKindNoun(a) && HasKindNoun(b));

    private bool HasKindNoun(MentionCandidate mention) => mention.Stems.Count > 1 && cues.Is(mention.Head, _kindCue);

    private static bool CompatibleCountry(MentionCandidate a, MentionCandidate b) =>
        a.Country is null || b.Country is null || string.Equals(a.Country, b.Country, StringComparison.Ordinal);

    private static bool SameKnown(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(x => b.Known.Any(y => x.KnownId is not null
            ? string.Equals(x.KnownId, y.KnownId, StringComparison.Ordinal)
            : x.Country is not null && y.KnownId is null && string.Equals(x.Country, y.Country, StringComparison.Ordinal) && string.Equals(x.Pattern, y.Pattern, StringComparison.Ordinal)));

    private static bool SameCore(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count > 0 && a.Count == b.Count && a.Zip(b).All(p => SpellingDistance.AreVariants(p.First, p.Second));

    // The words that tell this body or place from others of its kind: without the kind noun in front, unless only a nisba follows it,
    // and without a clause behind («the international coalition which the United States leads»).
    private IReadOnlyList<string> Distinctive(MentionCandidate mention)
    {
        var skip = HasKindNoun(mention) && (mention.Country is null || mention.Stems.Count > 2) ? 1 : 0;
        return [.. mention.Stems.TakeWhile((stem, i) => i <= skip || !cues.Is(stem, "relative")).Skip(skip)];
    }

    // «the Kingdom» for Saudi Arabia, «the organisation» for Daesh, which the article names without that noun.
    private bool KnownKind(EntityCluster cluster, MentionCandidate mention) =>
        gazetteer is not null && mention.HasDefiniteHead && mention.Words.Count == 1 && cluster.Mentions.Any(m => m.Known.Any(k => k.Pattern is null && gazetteer.IsOfKind(k.KnownId, mention.Head)));

    private static bool SameHead(EntityCluster cluster, MentionCandidate mention)
    {
        foreach (var own in cluster.Mentions)
        {
            if (string.Equals(own.Key, mention.Key, StringComparison.Ordinal))
            {
                return true;
            }

            if (!own.IsIndefinite && string.Equals(own.Head, mention.Head, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
