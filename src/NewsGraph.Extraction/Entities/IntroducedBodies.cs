using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Entities;

/// <summary>
/// Joins what looks like a group of people to the body that goes by its very words with the article: what a text brings in without the article («تحالف دولي أكبر») it takes up with it
/// («التحالف الدولي»), and the tagger sees a body in the one and people in the other. Words of one token are left alone: «جيش» need not be «الجيش».
/// </summary>
public static class IntroducedBodies
{
    private const int FewestWords = 2;

    /// <summary>The layer with such groups joined; ids of the others stay.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">Its entities.</param>
    public static EntityLayer Join(Document document, EntityLayer layer)
    {
        var types = layer.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        var bodies = layer.Mentions.Where(m => types[m.EntityId] == EntityType.Organization && m.Count >= FewestWords && TokensOf(m).All(t => t.IsDefinite)).ToLookup(WordsOf, m => m.EntityId, StringComparer.Ordinal);
        var joined = layer.Mentions.Where(m => types[m.EntityId] == EntityType.Group).GroupBy(m => m.EntityId, StringComparer.Ordinal)
            .Select(group => (Group: group.Key, Bodies: group.SelectMany(BodiesOf).Distinct(StringComparer.Ordinal).ToArray(), All: group.All(m => BodiesOf(m).Any())))
            .Where(g => g.All && g.Bodies.Length == 1).ToDictionary(g => g.Group, g => g.Bodies[0], StringComparer.Ordinal);
        return joined.Count == 0 ? layer : new EntityLayer(
            [.. layer.Entities.Where(e => !joined.ContainsKey(e.Id))],
            [.. layer.Mentions.Select(m => joined.TryGetValue(m.EntityId, out var body) ? m with { EntityId = body, Kind = MentionKind.Description, Rule = "introduced-body" } : m)]);

        IEnumerable<Token> TokensOf(Mention m) => Enumerable.Range(m.First, m.Count).Select(t => document.Tokens[t]);

        string WordsOf(Mention m) => string.Join(' ', TokensOf(m).Select(t => NameFolding.Default.Fold(t.Stem)));

        IEnumerable<string> BodiesOf(Mention m) => m.Count >= FewestWords && TokensOf(m).All(t => !t.IsDefinite) ? bodies[WordsOf(m)] : [];
    }
}
