namespace NewsGraph.Extraction.Resolution;

/// <summary>Which known place lies in which.</summary>
public sealed class PlaceHierarchy
{
    private readonly Dictionary<string, KnownEntity> _known;

    /// <summary>Creates the hierarchy of a known world.</summary>
    public PlaceHierarchy(KnownWorld world) => _known = world.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>The known entity itself and all that it lies in or belongs to, from the nearest outward.</summary>
    public IEnumerable<KnownEntity> Chain(string? key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (key is not null && seen.Add(key) && _known.TryGetValue(key, out var entity))
        {
            yield return entity;
            key = entity.Within ?? entity.Country;
        }
    }

    /// <summary>True when two places are one, or one is known to lie in the other.</summary>
    public bool Agree(ResolvedEntity left, ResolvedEntity right) =>
        left.Key == right.Key || LiesIn(left, right) || LiesIn(right, left);

    /// <summary>True when the first place is known to lie in the second.</summary>
    public bool LiesIn(ResolvedEntity inner, ResolvedEntity outer) =>
        inner.Key != outer.Key && outer.KnownId is not null && _known.ContainsKey(outer.KnownId) && LiesIn(inner.KnownId, outer.KnownId);

    // Asked of very many pairs: what is gone through is not noted, and who lies in himself by mistake is left after as many steps as there are places.
    private bool LiesIn(string? key, string outer)
    {
        for (var steps = 0; key is not null && steps < _known.Count && _known.TryGetValue(key, out var entity); steps++)
        {
            if (key == outer)
            {
                return true;
            }

            key = entity.Within ?? entity.Country;
        }

        return false;
    }
}
