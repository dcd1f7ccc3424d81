using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Relations;

/// <summary>A person's office, from the words before or after the name, and the body or country that it belongs to.</summary>
internal static class PositionRule
{
    private const string Government = "\u062D\u0643\u0648\u0645\u0647"; // hukuma, folded

    /// <summary>Finds the positions.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        var finder = new OfficeFinder(context.Evidence);
        foreach (var mention in context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Person))
        {
            var office = mention.Kind == MentionKind.Description
                ? Described(context, mention)
                : finder.Find(new NameSpan(mention.First, mention.Count, EntityType.Person, 1));
            if (office is not null && Read(context, mention, office) is { } relation)
            {
                yield return relation;
            }
        }
    }

    private static OfficePhrase? Described(RelationContext context, Mention mention)
    {
        var tokens = Enumerable.Range(mention.First, mention.Count).ToList();
        return context.Is(mention.First, "office")
            ? new OfficePhrase(mention.First, mention.Count, [.. tokens.Select(i => context.Evidence.Keys.Stem[i])], tokens.Select(i => context.Evidence.Nisbas[i]).FirstOrDefault(n => n is not null), false)
            : null;
    }

    private static Relation? Read(RelationContext context, Mention mention, OfficePhrase office)
    {
        var body = context.BodiesWithin(office.First, office.Count).FirstOrDefault();
        var (target, rule) = body is not null ? (context.EntityOf(body), "office-of-body")
            : office.Country is not null ? (context.Country(office.Country), "office-with-nisba")
            : office.AfterName || mention.Kind == MentionKind.Description ? (null, "")
            : (ByOffice(context, office), "office-of-main-country");
        if (target is null)
        {
            return null;
        }

        var until = body is not null ? Math.Max(1, body.First - office.First) : NoteLength(context, office);
        var evidence = context.Document.CoreSpan(office.First, office.Count).Union(mention.Span);
        return new Relation(RelationType.Position, mention.EntityId, target.Id, context.Words(office.First, until), evidence, rule, 0.8);
    }

    private static Entity? ByOffice(RelationContext context, OfficePhrase office) =>
        office.Stems.Contains(Government, StringComparer.Ordinal)
            ? context.Layer.Mentions.Where(m => context.Evidence.Keys.Stem[m.First] == Government && context.EntityOf(m).Type == EntityType.Organization).Select(context.EntityOf).FirstOrDefault() ?? context.MainCountry
            : IsOfState(office) ? context.MainCountry : null;

    private static bool IsOfState(OfficePhrase office) => StateOffices.IsOfState(office.Stems);

    private static int NoteLength(RelationContext context, OfficePhrase office)
    {
        var length = office.Count;
        while (length > 1 && (context.Is(office.First + length - 1, "honorific") || context.Evidence.Nisbas[office.First + length - 1] is not null))
        {
            length--;
        }

        return length;
    }
}
