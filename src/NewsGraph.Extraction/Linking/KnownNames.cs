using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;

namespace NewsGraph.Extraction.Linking;

/// <summary>Looks up what a mention may be: as it stands, without the noun of its kind («the city of Milan»), without the nisba after it («the Lebanese Hezbollah»).</summary>
internal sealed class KnownNames(Gazetteer gazetteer, NameCues cues)
{
    /// <summary>The entries of the mention's type, from the fullest form of its name that is known.</summary>
    public IReadOnlyList<GazetteerEntry> Of(MentionCandidate mention)
    {
        var own = Of(mention.Type, mention.Surface, mention.Key);
        return own.Count > 0 || mention.Words.Count < 2 || mention.Type is EntityType.Person or EntityType.Group ? own : Shortened(mention);
    }

    private List<GazetteerEntry> Shortened(MentionCandidate mention)
    {
        var (first, end) = (HasKindNoun(mention) ? 1 : 0, mention.Words.Count - (EndsInNisba(mention) ? 1 : 0));
        foreach (var (from, to) in new[] { (0, end), (first, mention.Words.Count), (first, end) }.Where(r => r.Item2 > r.Item1 && (r.Item1 > 0 || r.Item2 < mention.Words.Count)))
        {
            var found = Of(mention.Type, string.Join(' ', mention.Words.Skip(from).Take(to - from)))
                .Where(e => e.KnownId is not null && (from == 0 || FitsKind(mention.Head, e)) && (to == mention.Words.Count || IsOf(e, mention.Country)))
                .ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private List<GazetteerEntry> Of(EntityType type, params string[] names) => [.. names.SelectMany(gazetteer.Find).Where(k => k.Type == type).Distinct()];

    private bool HasKindNoun(MentionCandidate mention) => cues.Is(mention.Head, mention.Type == EntityType.Location ? "place" : "body");

    private static bool EndsInNisba(MentionCandidate mention) => mention.Country is not null && mention.Words.Count > 1 && mention.LastIsNisba;

    private static bool IsOf(GazetteerEntry entry, string? country) => string.Equals(entry.Country, country, StringComparison.Ordinal);

    // The airport of Baghdad is not Baghdad; the city of Milan is Milan.
    private static bool FitsKind(string head, GazetteerEntry entry) => entry.Type == EntityType.Organization
        ? entry.Pattern is null
        : entry.Kind switch
        {
            "country" => WordClasses.OfRelations.Is(head, "state"),
            "region" => WordClasses.OfRelations.Is(head, "province") || WordClasses.OfRelations.Is(head, "area"),
            "district" => WordClasses.OfRelations.Is(head, "district") || WordClasses.OfRelations.Is(head, "area"),
            "city" => WordClasses.OfRelations.Is(head, "town"),
            "neighbourhood" => WordClasses.OfRelations.Is(head, "quarter"),
            _ => false,
        };
}
