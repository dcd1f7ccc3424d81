using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Puts the mentions of persons together: full names, parts of names, spelling variants, offices of named holders.</summary>
internal sealed class PersonClustering(NameCues cues)
{
    private readonly List<EntityCluster> _clusters = [];

    /// <summary>Clusters the mentions of persons.</summary>
    public List<EntityCluster> Cluster(IReadOnlyList<MentionCandidate> mentions)
    {
        var names = mentions.Where(m => !IsOffice(m)).ToList();
        foreach (var mention in names.Where(m => Core(m).Count > 1).OrderByDescending(m => Core(m).Count).ThenBy(m => m.Span.First))
        {
            Place(mention, SameFullName, "full-name");
        }

        foreach (var mention in names.Where(m => Core(m).Count <= 1).OrderBy(m => m.Span.First))
        {
            Place(mention, (c, m) => PartOfName(c, m), "part-of-name");
        }

        foreach (var mention in mentions.Where(IsOffice).OrderBy(m => m.Span.First))
        {
            var isNamed = _clusters.Exists(c => SameOffice(c, mention));
            Place(mention, isNamed ? SameOffice : HoldsOffice, isNamed ? "office" : "office-on-date");
        }

        return _clusters;
    }

    /// <summary>True for a mention by office alone.</summary>
    public bool IsOffice(MentionCandidate mention) =>
        mention.Stems.Count > 0 && mention.Known.All(k => k.Type != EntityType.Person)
        && (cues.Is(mention.Head, "office") || cues.Is(mention.Head, "people")) && (mention.HasDefiniteHead || mention.Words.Count > 1 || cues.Is(mention.Head, "people"));

    private void Place(MentionCandidate mention, Func<EntityCluster, MentionCandidate, bool> matches, string rule)
    {
        var target = _clusters.Where(c => matches(c, mention)).MinBy(c => c.DistanceTo(mention));
        if (target is null)
        {
            target = new EntityCluster(EntityType.Person);
            _clusters.Add(target);
            rule = "name";
        }

        target.Add(mention, rule);
    }

    private bool SameFullName(EntityCluster cluster, MentionCandidate mention) =>
        cluster.Mentions.Any(m => Core(m) is { Count: > 1 } own && (Matches(own, Core(mention)) || SameKnown(m, mention)));

    private static bool SameKnown(MentionCandidate a, MentionCandidate b) =>
        a.Known.Any(x => x is { Type: EntityType.Person, KnownId: not null } && b.Known.Any(y => string.Equals(x.KnownId, y.KnownId, StringComparison.Ordinal)));

    private static bool Matches(List<string> full, List<string> shorter)
    {
        if (shorter.Count > full.Count)
        {
            (full, shorter) = (shorter, full);
        }

        var at = 0;
        foreach (var word in shorter)
        {
            while (at < full.Count && !SpellingDistance.AreVariants(Bare(full[at]), Bare(word)))
            {
                at++;
            }

            if (at++ >= full.Count)
            {
                return false;
            }
        }

        return true;
    }

    private bool PartOfName(EntityCluster cluster, MentionCandidate mention)
    {
        var word = Core(mention).Count > 0 ? Core(mention)[0] : mention.Key;
        return cluster.Mentions.Any(m => Core(m).Any(w => SpellingDistance.AreVariants(Bare(w), Bare(word)))) || cluster.Mentions.Any(m => SameKnown(m, mention));
    }

    private static bool SameOffice(EntityCluster cluster, MentionCandidate mention)
    {
        foreach (var own in cluster.Mentions)
        {
            if (string.Equals(own.Key, mention.Key, StringComparison.Ordinal))
            {
                return true;
            }

            if (own.Office is { } office && string.Equals(office.Head, mention.Head, StringComparison.Ordinal)
                && (mention.Country is null || office.Country is null || string.Equals(office.Country, mention.Country, StringComparison.Ordinal))
                && AgreesIn(office, mention))
            {
                return true;
            }
        }

        return false;
    }

    // «the Iraqi prime minister» for the one named in the article who was prime minister on its date.
    private static bool HoldsOffice(EntityCluster cluster, MentionCandidate mention) =>
        mention.Holder is not null && cluster.Mentions.Any(m => m.Known.Any(k => string.Equals(k.KnownId, mention.Holder, StringComparison.Ordinal)) || (IsOfficeWithHolder(m) && m.Holder == mention.Holder));

    private static bool IsOfficeWithHolder(MentionCandidate mention) => mention.Office is null && mention.Holder is not null;

    private static bool AgreesIn(OfficePhrase office, MentionCandidate mention) =>
        mention.Stems.Count == 1 || mention.Country is not null || office.Stems.Contains(mention.Stems[1], StringComparer.Ordinal);

    private List<string> Core(MentionCandidate mention)
    {
        var words = mention.Words.Where((w, i) => !cues.Is(w, "honorific") || i == mention.Words.Count - 1).ToList();
        return words.Count > 0 ? words : [.. mention.Words];
    }

    private static string Bare(string word) => word.Length > 4 && word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word;
}
