using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>What coreference asks of a mention again and again, looked up once.</summary>
internal sealed class MentionProfile
{
    private const string Body = "body-";
    private const string As = "as-";
    private const string Kind = "kind-";
    private const int InstitutionWords = 3;
    private const string Article = "\u0627\u0644";
    private readonly IReadOnlySet<string>[] _nouns;

    /// <summary>Looks a mention up.</summary>
    public MentionProfile(MentionCandidate mention, NameCues cues, Gazetteer? gazetteer)
    {
        Mention = mention;
        Known = [.. mention.Known];
        IsKnown = Known.Any(k => k.KnownId is not null);
        (Stems, Lemmas) = ([.. mention.Stems], [.. mention.Lemmas]);
        Name = NameOf(mention, cues);
        IsOffice = mention.Known.All(k => k.Type != EntityType.Person) && (cues.Is(mention.Head, "office") || cues.Is(mention.Head, "people"))
            && (mention.HasDefiniteHead || mention.Words.Count > 1 || cues.Is(mention.Head, "people"));
        IsKind = cues.Is(mention.Head, "body") || cues.Is(mention.Head, "place");
        IsPeople = cues.Is(mention.Head, "people");
        BodyKind = mention.Type == EntityType.Organization ? WordClasses.OfCoreference.ClassesOf(mention.Head).FirstOrDefault(c => c.StartsWith(Body, StringComparison.Ordinal)) : null;
        Distinctive = DistinctiveOf(mention, cues);
        Content = [.. mention.Lemmas.Where(l => !WordClasses.OfCoreference.Is(l, "relative") && !WordClasses.OfCoreference.Is(l, "of")).Distinct(StringComparer.Ordinal)];
        PeopleKind = mention.Type is EntityType.Group or EntityType.Person ? PeopleKinds.Of(mention) : null;
        Capitals = [.. mention.Known.Select(k => gazetteer?.Known(k.KnownId)?.Capital).OfType<string>()];
        OfficeStems = [.. mention.Office?.Stems ?? []];
        JoinedName = Bare(string.Concat(mention.Words.Where((w, i) => !cues.Is(w, "honorific") || i == mention.Words.Count - 1)));
        OfficeName = IsOffice ? NamedOffice.Of(Stems, mention.Country) : mention.Office is { } office ? NamedOffice.Of(OfficeStems, office.Country) : null;
        IsRelative = mention.Type is EntityType.Person or EntityType.Group && mention.Words.Count > 1 && WordClasses.OfCoreference.Is(mention.Head, "relation");
        KindNames = IsBareKind ? [.. WordClasses.OfCoreference.ClassesOf(mention.Head).Where(c => c.StartsWith(Kind, StringComparison.Ordinal)).Select(c => c[Kind.Length..])] : [];
        IsFullName = IsPersonName && Name.Length > 1 && PeopleKind is null && !IsRelative && !mention.HasDefiniteHead && !mention.IsIndefinite && !WordClasses.OfCoreference.Is(mention.Words[0], "kunya");
        Institution = mention.Type == EntityType.Organization ? InstitutionOf(mention) : null;
        Noun = mention.Type == EntityType.Group ? mention.Setting.Noun : Lemmas.Length > 0 ? Lemmas[0] : "";
        _nouns = gazetteer is null ? [] : [.. Known.Where(k => k.Pattern is null).Select(k => gazetteer.NounsOf(k.KnownId)).Where(n => n.Count > 0)];
        WordClass = mention.Head.Length > 0 ? NameModels.Clusters?.ClusterOf(mention.Head) ?? -1 : -1;
    }

    /// <summary>The mention.</summary>
    public MentionCandidate Mention { get; }

    /// <summary>What the gazetteer says it may be.</summary>
    public GazetteerEntry[] Known { get; }

    /// <summary>True when the gazetteer knows the very thing that it may be.</summary>
    public bool IsKnown { get; }

    /// <summary>Folded stems of its words.</summary>
    public string[] Stems { get; }

    /// <summary>Keys of the dictionary forms of its words.</summary>
    public string[] Lemmas { get; }

    /// <summary>Folded stems of the office by which a person is introduced; none without one.</summary>
    public string[] OfficeStems { get; }

    /// <summary>Key of the noun by which it is told: of a group the one that states no quantity, of another thing the first word.</summary>
    public string Noun { get; }

    /// <summary>True for a person by name.</summary>
    public bool IsPersonName => Mention.Type == EntityType.Person && !IsOffice;

    /// <summary>The words of a person's name without honorifics and articles.</summary>
    public string[] Name { get; }

    /// <summary>Those words written together, but the article inside them kept.</summary>
    public string JoinedName { get; }

    /// <summary>Key of the office that a description gives or by which a name is introduced, or null.</summary>
    public string? OfficeName { get; }

    /// <summary>True for somebody told by another («the brother of so-and-so»).</summary>
    public bool IsRelative { get; }

    /// <summary>True for a name of several words that is neither a description nor by a child («أبو …»).</summary>
    public bool IsFullName { get; }

    /// <summary>Kinds of known things that a bare noun may mean.</summary>
    public string[] KindNames { get; }

    /// <summary>The body that every state has which this goes by («the parliament», «the house of representatives»), or null.</summary>
    public string? Institution { get; }

    /// <summary>True for a person or group by office or role alone.</summary>
    public bool IsOffice { get; }

    /// <summary>True when the first word is the noun of a kind of body or place.</summary>
    public bool IsKind { get; }

    /// <summary>True when the first word is a noun for people.</summary>
    public bool IsPeople { get; }

    /// <summary>The kind of body that its first word says, where bodies of two such kinds are never one (army, parliament, government …); or null.</summary>
    public string? BodyKind { get; }

    /// <summary>True for a kind noun alone («the movement», «the city»).</summary>
    public bool IsBareKind => IsKind && Mention.Words.Count == 1 && !IsKnown;

    /// <summary>The stems that tell this body or place from others of its kind.</summary>
    public string[] Distinctive { get; }

    /// <summary>Keys of the words with content, each once.</summary>
    public string[] Content { get; }

    /// <summary>Keys of the capitals of the states that it may name.</summary>
    public string[] Capitals { get; }

    /// <summary>Class of the first word by its neighbours in raw news, or −1.</summary>
    public int WordClass { get; }

    /// <summary>Kind of people, for a group; or null.</summary>
    public string? PeopleKind { get; }

    /// <summary>How often the article has a mention of the same words.</summary>
    public int Frequency { get; set; } = 1;

    /// <summary>Place among the mentions of the article.</summary>
    public int Order { get; set; }

    /// <summary>True when another mention is the noun alone of which something known that this one may name has its fuller name («the Kingdom» for Saudi Arabia).</summary>
    public bool MayGoBy(MentionProfile noun)
    {
        if (_nouns.Length == 0 || noun.Mention is not { HasDefiniteHead: true, Words.Count: 1 })
        {
            return false;
        }

        foreach (var nouns in _nouns)
        {
            if (nouns.Contains(noun.Mention.Head))
            {
                return true;
            }
        }

        return false;
    }

    private static string? InstitutionOf(MentionCandidate mention)
    {
        for (var count = Math.Min(InstitutionWords, mention.Stems.Count); count > 0; count--)
        {
            if (WordClasses.OfCoreference.ClassesOf(string.Join(' ', mention.Stems.Take(count))).FirstOrDefault(c => c.StartsWith(As, StringComparison.Ordinal)) is { } institution)
            {
                return institution;
            }
        }

        return null;
    }

    private static string[] NameOf(MentionCandidate mention, NameCues cues)
    {
        string[] words = [.. mention.Words.Where((w, i) => !cues.Is(w, "honorific") || i == mention.Words.Count - 1).Select(Bare)];
        return words.Length > 0 ? words : [.. mention.Words.Select(Bare)];
    }

    private static string Bare(string word) => word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal) ? word[2..] : word;

    // Without the kind noun in front, unless only a nisba follows it, and without a clause behind («the coalition which the United States leads»).
    private string[] DistinctiveOf(MentionCandidate mention, NameCues cues)
    {
        var skip = mention.Stems.Count > 1 && IsKind && (mention.Country is null || mention.Stems.Count > 2) ? 1 : 0;
        return [.. mention.Stems.TakeWhile((stem, i) => i <= skip || !cues.Is(stem, "relative")).Skip(skip)];
    }
}
