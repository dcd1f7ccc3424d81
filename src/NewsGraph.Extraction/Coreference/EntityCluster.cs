namespace NewsGraph.Extraction.Coreference;

/// <summary>The mentions of one thing in one article.</summary>
public sealed class EntityCluster(EntityType type)
{
    private readonly List<MentionCandidate> _mentions = [];

    /// <summary>Type of thing.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Its mentions, in the order in which they were added.</summary>
    public IReadOnlyList<MentionCandidate> Mentions => _mentions;

    /// <summary>The mention with most words, the first of several; a name before a description («the foreign minister») that was tagged as another type of thing.</summary>
    public MentionCandidate Fullest => _mentions.Where(m => m.Span.Type == Type).MaxBy(m => m.Words.Count) ?? _mentions.MaxBy(m => m.Words.Count)!;

    /// <summary>Country that its names state by nisba or by the gazetteer, or null.</summary>
    public string? Country => _mentions.Select(m => m.Country).FirstOrDefault(c => c is not null);

    /// <summary>Adds a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="rule">What ties it here.</param>
    public void Add(MentionCandidate mention, string rule)
    {
        mention.Rule = rule;
        mention.Type = Type;
        _mentions.Add(mention);
    }

    /// <summary>Distance in tokens from a mention to the nearest mention before it; after it counts much more.</summary>
    public int DistanceTo(MentionCandidate mention)
    {
        var best = int.MaxValue;
        foreach (var own in _mentions)
        {
            var distance = own.Span.First <= mention.Span.First ? mention.Span.First - own.Span.First : 100_000 + own.Span.First - mention.Span.First;
            best = Math.Min(best, distance);
        }

        return best;
    }
}
