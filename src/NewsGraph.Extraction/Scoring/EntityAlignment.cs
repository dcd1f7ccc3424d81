using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring;

/// <summary>Which system entity is which gold entity, by the mentions they share.</summary>
internal sealed class EntityAlignment
{
    private readonly Dictionary<string, string> _toGold = new(StringComparer.Ordinal);
    private readonly HashSet<string> _right;

    /// <summary>Aligns the entities of two annotations of one article.</summary>
    public EntityAlignment(Annotation gold, Annotation system)
    {
        var pairs = SpanPairing.Greedy(gold.Mentions, system.Mentions, (a, b) => SpanPairing.Similarity(new TextSpan(a.Start, a.End), new TextSpan(b.Start, b.End)));
        var shared = new Dictionary<(string Gold, string System), int>();
        foreach (var (i, j) in pairs)
        {
            var key = (gold.Mentions[i].Entity, system.Mentions[j].Entity);
            shared[key] = shared.GetValueOrDefault(key) + 1;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ((g, s), _) in shared.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Gold, StringComparer.Ordinal).ThenBy(p => p.Key.System, StringComparer.Ordinal))
        {
            if (!_toGold.ContainsKey(s) && taken.Add(g))
            {
                _toGold[s] = g;
            }
        }

        var goldSize = Sizes(gold);
        var systemSize = Sizes(system);
        _right = [.. _toGold.Where(p => 2 * shared[(p.Value, p.Key)] >= 0.5 * (goldSize[p.Value] + systemSize[p.Key])).Select(p => p.Key)];
        Entities = new Measure(_right.Count, gold.Entities.Count, system.Entities.Count);
    }

    /// <summary>An entity is right when gold and system share at least half of its mentions (Dice).</summary>
    public Measure Entities { get; }

    /// <summary>The gold id of a system entity; a name that no gold entity has where there is none.</summary>
    public string ToGold(string system) => _toGold.TryGetValue(system, out var gold) ? gold : "?" + system;

    /// <summary>The gold id of a system entity, or null.</summary>
    public string? Find(string system) => _toGold.GetValueOrDefault(system);

    /// <summary>True when a system entity shares at least half of its mentions with its gold counterpart.</summary>
    public bool IsRight(string system) => _right.Contains(system);

    private static Dictionary<string, int> Sizes(Annotation annotation) =>
        annotation.Mentions.GroupBy(m => m.Entity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
