using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A person's country by a nisba that belongs to the person and to no office or body: «the Lebanese journalist So-and-so», «So-and-so, French by nationality».</summary>
internal static class NationalityRule
{
    private const int Reach = 4;

    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context) =>
        context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Person && m.Kind == MentionKind.Name)
            .Select(m => Before(context, m) ?? After(context, m)).OfType<Relation>();

    private static Relation? Before(RelationContext context, Mention person)
    {
        var at = person.First - 1;
        while (at > 0 && context.Is(at, "honorific") && context.Evidence.Nisbas[at] is null)
        {
            at--;
        }

        if (at < 1 || context.Evidence.Nisbas[at] is not { } country || !context.Document.Tokens[at].IsDefinite || context.Document.Tokens[at].HasConjunction || !InOneSentence(context, at, person))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && at - i <= Reach && InOneSentence(context, i, person) && !IsOutside(context, i); i--)
        {
            if (WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i], "occupation"))
            {
                return Of(context, person, country, i, person.First - i, "nisba-of-occupation");
            }

            if (!context.Document.Tokens[i].IsDefinite && context.Evidence.Nisbas[i] is null)
            {
                break;
            }
        }

        return null;
    }

    // «French by nationality», «of Lebanese origin» after a name.
    private static Relation? After(RelationContext context, Mention person)
    {
        var end = person.First + person.Count;
        for (var i = end; i + 1 < context.Document.Tokens.Length && i - end < Reach && InOneSentence(context, i + 1, person); i++)
        {
            if (context.Evidence.Nisbas[i] is { } country && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i + 1], "of-nationality"))
            {
                return Of(context, person, country, end, i + 2 - end, "stated-nationality");
            }
        }

        return null;
    }

    private static bool InOneSentence(RelationContext context, int token, Mention person) => context.SentenceOf(token) == context.SentenceOf(person.First);

    // A body's or place's words, or a clause before, say nothing of the person.
    private static bool IsOutside(RelationContext context, int token) =>
        context.Document.Tokens[token] is { Kind: TokenKind.Punctuation } or { Tag: PartOfSpeech.Verb }
        || context.Layer.Mentions.Any(m => token >= m.First && token < m.First + m.Count && context.EntityOf(m).Type is not EntityType.Group);

    private static Relation Of(RelationContext context, Mention person, string country, int first, int count, string rule)
    {
        var named = context.Country(country);
        return new Relation(
            RelationType.Nationality, person.EntityId, named?.Id ?? "", null, context.Document.CoreSpan(first, count).Union(person.Span), rule, 0.8)
        {
            KnownObject = named is null ? country : null,
        };
    }
}
