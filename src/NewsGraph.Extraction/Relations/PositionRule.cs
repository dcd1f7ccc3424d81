using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A person's office, from the words before or after the name, and the body or country that it belongs to.</summary>
internal static class PositionRule
{
    private const string MainCountryRule = "office-of-main-country";
    private const string For = "\u0639\u0646"; // an
    private const string In = "\u0641\u064A"; // fi
    private const int Reach = 8;

    /// <summary>Finds the positions.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        var finder = new OfficeFinder(context.Evidence);
        var (found, foreign) = (new List<Relation>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var mention in context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Person))
        {
            var office = mention.Kind == MentionKind.Description
                ? Described(context, mention)
                : finder.Find(new NameSpan(mention.First, mention.Count, EntityType.Person, 1));
            office = office is not null && IsOfAnother(context, mention, office) ? NearerOffice(context, mention, office) : office;
            found.AddRange(Offices(context, office).SelectMany(o => Read(context, mention, o)));
            if (office?.Country is not null)
            {
                foreign.Add(mention.EntityId);
            }

            if (Counterpart(context, mention, found) is { } counterpart)
            {
                found.Add(counterpart);
            }
        }

        // What the article says outright of a person goes before the country that it is about.
        var stated = found.Where(r => r.Rule is not MainCountryRule).Select(r => r.Subject).Concat(foreign).ToHashSet(StringComparer.Ordinal);
        return found.Where(r => r.Rule is not MainCountryRule || !stated.Contains(r.Subject));
    }

    // «the secretary-general So-and-so called for the release of X», «X dismissed the prime minister So-and-so»: a nearer name holds the office.
    private static bool IsOfAnother(RelationContext context, Mention mention, OfficePhrase office) =>
        mention.Kind != MentionKind.Description && context.Layer.Mentions.Any(m => m.EntityId != mention.EntityId && m.Kind == MentionKind.Name && context.EntityOf(m).Type == EntityType.Person
            && m.First > office.First && m.First <= office.First + office.Count && (office.AfterName || m.First < mention.First));

    // «the prime minister So-and-so met the president [So-and-so]»: the office after the other name.
    private static OfficePhrase? NearerOffice(RelationContext context, Mention mention, OfficePhrase office)
    {
        var other = context.Layer.Mentions.LastOrDefault(m => m.EntityId != mention.EntityId && context.EntityOf(m).Type == EntityType.Person && m.First > office.First && m.First < mention.First);
        var first = other is null || office.AfterName ? mention.First : Enumerable.Range(other.First + other.Count, Math.Max(0, mention.First - other.First - other.Count)).FirstOrDefault(i => context.Is(i, "office"), mention.First);
        return first < mention.First ? Phrase(context, first, mention.First - first, afterName: false) : null;
    }

    private static OfficePhrase? Described(RelationContext context, Mention mention) =>
        context.Is(mention.First, "office") ? Phrase(context, mention.First, mention.Count, afterName: false) : null;

    private static OfficePhrase Phrase(RelationContext context, int first, int count, bool afterName)
    {
        var tokens = Enumerable.Range(first, count).ToList();
        return new OfficePhrase(first, count, [.. tokens.Select(i => context.Evidence.Keys.Stem[i])], tokens.Select(i => context.Evidence.Nisbas[i]).FirstOrDefault(n => n is not null), afterName);
    }

    // «crown prince of Abu Dhabi, deputy commander of the armed forces»: a second office may follow the body of the first.
    private static IEnumerable<OfficePhrase> Offices(RelationContext context, OfficePhrase? office)
    {
        if (office is null)
        {
            yield break;
        }

        yield return office;
        var next = office.AfterName && context.BodiesWithin(office.First, office.Count).FirstOrDefault() is { } body ? body.First + body.Count : context.Document.Tokens.Length;
        if (next < context.Document.Tokens.Length && context.Is(next, "office") && !context.Document.Tokens[next].HasPreposition && context.SentenceOf(next) == context.SentenceOf(office.First))
        {
            var end = Enumerable.Range(next + 1, Reach).TakeWhile(i => i < context.Document.Tokens.Length && context.Document.Tokens[i].Kind != TokenKind.Punctuation).Count();
            yield return Phrase(context, next, end + 1, afterName: true);
        }
    }

    private static IEnumerable<Relation> Read(RelationContext context, Mention mention, OfficePhrase office)
    {
        var bodies = context.BodiesWithin(office.First, office.Count).ToList();
        var (target, rule) = bodies.Count > 0 ? (context.EntityOf(bodies[0]), "office-of-body")
            : BodyOfNisba(context, office) is { } named ? (named, "office-with-nisba")
            : office.Country is not null ? (context.Country(office.Country), "office-with-nisba")
            : mention.Kind == MentionKind.Description || (office.AfterName && office.Stems.Count < 2) ? (null, "")
            : (StateOfOffice.Find(context, mention, office), MainCountryRule);
        if ((target is null && (office.Country is null || rule.Length == 0)) || (bodies.Count == 0 && WordClasses.OfRelations.Is(office.Head, "occupation")))
        {
            yield break;
        }

        var note = context.Words(office.First, bodies.Count > 0 ? Math.Max(1, bodies[0].First - office.First) : NoteLength(context, office));
        var evidence = context.Document.CoreSpan(office.First, office.Count).Union(mention.Span);
        var status = OfficeStanding.Of(context, mention, office);
        yield return new Relation(RelationType.Position, mention.EntityId, target?.Id ?? "", note, evidence, rule, 0.8) { Status = status, KnownObject = target is null ? office.Country : null };
        foreach (var body in bodies.Skip(1).Where(b => IsSeat(context, office, b)))
        {
            yield return new Relation(RelationType.Position, mention.EntityId, body.EntityId, note, evidence, "office-of-second-body", 0.7) { Status = status };
        }
    }

    // «the deputy in the assembly for the Front»: of both.
    private static bool IsSeat(RelationContext context, OfficePhrase office, Mention body) =>
        WordClasses.OfRelations.Is(office.Head, "deputy") && body.First > 0
        && ((context.Document.Tokens[body.First].Clitics & Clitics.Ba) != Clitics.None || context.Document.Tokens[body.First - 1].Form is For or In);

    // «the UN envoy»: a body's own adjective.
    private static Entity? BodyOfNisba(RelationContext context, OfficePhrase office) =>
        office.Stems.Select(context.BodyOfNisba).OfType<Entity>().FirstOrDefault();

    // «his French counterpart so-and-so» holds the office that was named last.
    private static Relation? Counterpart(RelationContext context, Mention mention, List<Relation> found)
    {
        var first = mention.First - 2;
        return first >= 0 && found.Count > 0 && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[first], "counterpart") && context.Country(context.Evidence.Nisbas[first + 1]) is { } country
            ? new Relation(RelationType.Position, mention.EntityId, country.Id, found[^1].Note, context.Document.CoreSpan(first, 2).Union(mention.Span), "counterpart", 0.7)
            : null;
    }

    private static int NoteLength(RelationContext context, OfficePhrase office)
    {
        var length = office.Count;
        while (length > 1 && (context.Document.Tokens[office.First + length - 1].Form is "\u060C" or "," or "(" or "\u201C" || context.Is(office.First + length - 1, "honorific") || context.Evidence.Nisbas[office.First + length - 1] is not null))
        {
            length--;
        }

        return length;
    }
}
