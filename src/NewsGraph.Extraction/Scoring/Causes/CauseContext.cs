using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>What the rules for causes share: both annotations, which entity is which, what was seen in training.</summary>
internal sealed class CauseContext
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aligned;

    public CauseContext(Annotation gold, Annotation system, SeenWords seen)
    {
        (Gold, System, Seen, Alignment) = (gold, system, seen, new EntityAlignment(gold, system));
        _aligned = [.. system.Entities.Select(e => Alignment.Find(e.Id)).OfType<string>()];
        foreach (var entity in system.Entities)
        {
            _names["?" + entity.Id] = entity.Name;
        }

        foreach (var entity in gold.Entities)
        {
            _names[entity.Id] = entity.Name;
        }
    }

    public Annotation Gold { get; }

    public Annotation System { get; }

    public SeenWords Seen { get; }

    public EntityAlignment Alignment { get; }

    /// <summary>True when a gold entity has a counterpart.</summary>
    public bool IsAligned(string gold) => _aligned.Contains(gold);

    public string NameOf(string id) => _names.GetValueOrDefault(id, id);

    public static string TypeOf(Annotation annotation, AnnotatedMention mention) => annotation.Entities.FirstOrDefault(e => e.Id == mention.Entity)?.Type ?? "?";

    public ErrorCause Error(string cause, string example) => new(Gold.Article, cause, example.Replace('\n', ' '));
}
