using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>What an office says over and above that it is held: that its holder speaks for the body, or is one of its members.</summary>
internal static class RolesInBodies
{
    /// <summary>The further relations that positions show.</summary>
    public static IEnumerable<Relation> Of(RelationContext context, IEnumerable<Relation> positions) =>
        positions.Where(p => p.Note is not null).SelectMany(p => Roles(context, p).Select(type => p with { Type = type, Rule = "by-" + p.Rule }));

    private static IEnumerable<RelationType> Roles(RelationContext context, Relation position)
    {
        var words = TokenKeys.WordsOf(position.Note!);
        var head = WithoutArticle(words[0]);
        if (WordClasses.OfRelations.Is(head, "spokesperson"))
        {
            yield return RelationType.SpokespersonFor;
        }
        else if (WordClasses.OfRelations.Is(head, "member") || (WordClasses.OfRelations.Is(head, "seated") && Sits(context, position, words)))
        {
            yield return RelationType.MemberOf;
        }
    }

    // «the deputy for the Front», «a deputy in the parliament», «the deputy so-and-so»; a deputy minister is none.
    private static bool Sits(RelationContext context, Relation position, string[] words) =>
        words.Length == 1 ? IsBody(context, position) && IsAfterPreposition(context, position) : WordClasses.OfRelations.Is(words[^1], "for-or-in");

    private static bool IsBody(RelationContext context, Relation position) =>
        context.Layer.Entities.FirstOrDefault(e => e.Id == position.Object)?.Type == EntityType.Organization;

    private static bool IsAfterPreposition(RelationContext context, Relation position) =>
        context.Layer.Mentions.Any(m => m.EntityId == position.Object && position.Evidence.Contains(m.Span) && context.Document.Tokens[m.First].HasPreposition);

    private static string WithoutArticle(string word) => word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word;
}
