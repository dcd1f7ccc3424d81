using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>A person who is kin of a person: «Qusay, son of Saddam Hussein», «the wife of the president So-and-so, So-and-so», «his brother Maher».</summary>
internal static class KinshipRule
{
    private const int Titles = 6;
    private const string He = "\u0647\u0648"; // huwa
    private const string She = "\u0647\u064A"; // hiya

    private static readonly (string WordClass, Kinship Kin)[] Words =
    [
        ("kin-child", Kinship.Child), ("kin-parent", Kinship.Parent), ("kin-sibling", Kinship.Sibling), ("kin-spouse", Kinship.Spouse), ("kin-relative", Kinship.Relative),
    ];

    /// <summary>Finds the relations.</summary>
    public static IEnumerable<Relation> Find(RelationContext context)
    {
        var persons = context.Layer.Mentions.Where(m => context.EntityOf(m).Type == EntityType.Person && m.Kind == MentionKind.Name).ToList();
        for (var token = 0; token < context.Document.Tokens.Length; token++)
        {
            if (KinOf(context, token) is { } kin && !persons.Exists(p => token >= p.First && token < p.First + p.Count) && Read(context, persons, token, kin) is { } relation)
            {
                yield return relation;
            }
        }
    }

    private static Kinship? KinOf(RelationContext context, int token) =>
        Words.Where(w => WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[token], w.WordClass)).Select(w => (Kinship?)w.Kin).FirstOrDefault();

    private static Relation? Read(RelationContext context, List<Mention> persons, int token, Kinship kin)
    {
        var hasPronoun = (context.Document.Tokens[token].Clitics & Clitics.Pronoun) != Clitics.None;
        if (context.Document.Tokens[token].IsDefinite || Introduced(context, persons, token) is not { } named)
        {
            return null;
        }

        if (hasPronoun)
        {
            var owner = persons.LastOrDefault(p => p.First + p.Count <= token && context.SentenceOf(p.First) == context.SentenceOf(token) && p.EntityId != named.EntityId);
            return owner is null ? null : Family(context, named, owner, token, kin, "kin-by-pronoun");
        }

        var subject = Before(context, persons, token) ?? After(context, persons, named);
        return subject is null || subject.EntityId == named.EntityId ? null : Family(context, subject, named, token, kin, "kin-of-name");
    }

    // The name that the noun of kinship leads to, over titles: «wife of the Syrian president Bashar al-Assad».
    private static Mention? Introduced(RelationContext context, List<Mention> persons, int token)
    {
        var next = persons.FirstOrDefault(p => p.First > token);
        return next is not null && next.First - token <= Titles && context.SentenceOf(next.First) == context.SentenceOf(token)
            && !context.Document.Tokens[next.First].HasPreposition && !context.Document.Tokens[next.First].HasConjunction
            && Enumerable.Range(token + 1, next.First - token - 1).All(i => IsTitle(context, i))
            ? next
            : null;
    }

    private static bool IsTitle(RelationContext context, int token) =>
        context.Document.Tokens[token] is { Kind: TokenKind.Word, HasConjunction: false, HasPreposition: false } word && word.Tag is not PartOfSpeech.Verb and not PartOfSpeech.Particle && KinOf(context, token) is null;

    private static Mention? Before(RelationContext context, List<Mention> persons, int token)
    {
        var at = token - 1;
        while (at >= 0 && (context.Document.Tokens[at].Form is "\u060C" or "(" or "-" || context.Document.Tokens[at].Stem is He or She))
        {
            at--;
        }

        return context.Document.Tokens[token].HasConjunction || context.Document.Tokens[token].HasPreposition ? null
            : persons.FirstOrDefault(p => p.First + p.Count == at + 1 && context.SentenceOf(p.First) == context.SentenceOf(token));
    }

    private static Mention? After(RelationContext context, List<Mention> persons, Mention named)
    {
        var at = named.First + named.Count;
        while (at < context.Document.Tokens.Length && context.Document.Tokens[at].Form is "\u060C" or "(")
        {
            at++;
        }

        return persons.FirstOrDefault(p => p.First == at && !context.Document.Tokens[at].HasConjunction && !context.Document.Tokens[at].HasPreposition && context.SentenceOf(at) == context.SentenceOf(named.First));
    }

    private static Relation Family(RelationContext context, Mention subject, Mention of, int token, Kinship kin, string rule) =>
        new(RelationType.Family, subject.EntityId, of.EntityId, context.Document.Tokens[token].Stem,
            subject.Span.Union(of.Span).Union(context.Document.Tokens[token].Span), rule, 0.8) { Kin = kin };
}
