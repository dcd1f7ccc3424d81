using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>Why mentions that were found went to the wrong entity, and why links are wrong or missing.</summary>
internal sealed class EntityCauses(CauseContext context)
{
    /// <summary>The causes: coreference, then links.</summary>
    public IEnumerable<ErrorCause> Find() => Coreference().Concat(Links());

    private IEnumerable<ErrorCause> Coreference()
    {
        var pairs = SpanPairing.Greedy(context.Gold.Mentions, context.System.Mentions, (a, b) => SpanPairing.Similarity(new TextSpan(a.Start, a.End), new TextSpan(b.Start, b.End)));
        foreach (var (g, s) in pairs)
        {
            var (gold, found) = (context.Gold.Mentions[g], context.Alignment.Find(context.System.Mentions[s].Entity));
            if (found != gold.Entity)
            {
                yield return context.Error(
                    IsDescription(gold) ? "description not resolved" : found is null ? "entity split in two" : "two entities merged",
                    $"{gold.Text} ({context.NameOf(gold.Entity)}{(found is null ? "" : ", taken for " + context.NameOf(found))})");
            }
        }
    }

    // A mention that shares no word with the entity's name.
    private bool IsDescription(AnnotatedMention mention) =>
        !TokenKeys.WordsOf(mention.Text).Select(Bare).Intersect(TokenKeys.WordsOf(context.NameOf(mention.Entity)).Select(Bare), StringComparer.Ordinal).Any();

    private static string Bare(string word) => word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word;

    private IEnumerable<ErrorCause> Links()
    {
        var system = context.System.Entities.Where(e => context.Alignment.Find(e.Id) is not null).ToDictionary(e => context.Alignment.ToGold(e.Id), StringComparer.Ordinal);
        foreach (var gold in context.Gold.Entities.Where(e => e.Wikidata is not null))
        {
            var found = system.GetValueOrDefault(gold.Id);
            if (found?.Wikidata is null)
            {
                yield return context.Error(
                    found is null ? "link missing, as its entity is not found" : found.Known is null ? "link missing, the name is not known or not trusted" : "link missing, the known entity has no outside id", gold.Name);
            }
            else if (!string.Equals(found.Wikidata, gold.Wikidata, StringComparison.Ordinal))
            {
                yield return context.Error("linked to another of that name", $"{gold.Name}: {found.Wikidata}, not {gold.Wikidata}");
            }
        }
    }
}
