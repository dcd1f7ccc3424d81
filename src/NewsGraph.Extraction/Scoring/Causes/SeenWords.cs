using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>The names and triggers that annotated articles of the training data hold, to tell an error on what was seen from one on what was not.</summary>
public sealed class SeenWords
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _triggers = new(StringComparer.Ordinal);

    /// <summary>Nothing was seen.</summary>
    public static SeenWords None { get; } = new([]);

    /// <summary>Takes in annotations.</summary>
    public SeenWords(IEnumerable<Annotation> training)
    {
        foreach (var annotation in training)
        {
            _names.UnionWith(annotation.Mentions.Select(m => Key(m.Text)));
            _triggers.UnionWith(annotation.Events.Select(e => Key(e.Trigger.Text)));
        }
    }

    /// <summary>True when there is anything to compare with.</summary>
    public bool IsKnown => _names.Count > 0;

    /// <summary>True when a mention is written like one of the training data.</summary>
    public bool HasName(string text) => _names.Contains(Key(text));

    /// <summary>True when a trigger is written like one of the training data.</summary>
    public bool HasTrigger(string text) => _triggers.Contains(Key(text));

    private static string Key(string text) => NameFolding.Default.Fold(text);
}
