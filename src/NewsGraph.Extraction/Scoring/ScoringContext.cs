using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring;

/// <summary>What the parts of the scorer share: the alignment of entities, the text, the errors found.</summary>
internal sealed class ScoringContext
{
    private const int Around = 25;
    private readonly string _text;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<ScoringError> _errors = [];

    public ScoringContext(Annotation gold, Annotation system, string text)
    {
        _text = text;
        Alignment = new EntityAlignment(gold, system);
        foreach (var entity in system.Entities)
        {
            _names["?" + entity.Id] = entity.Name;
        }

        foreach (var entity in gold.Entities)
        {
            _names[entity.Id] = entity.Name;
        }
    }

    public EntityAlignment Alignment { get; }

    public IReadOnlyList<ScoringError> Errors => _errors;

    public void Error(string measure, bool invented, string description) => _errors.Add(new ScoringError(measure, invented, description));

    public string NameOf(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>Mentions of persons, organisations and locations with their types.</summary>
    public static List<(TextSpan Span, string Type)> Names(Annotation annotation)
    {
        var types = annotation.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        return [.. annotation.Mentions
            .Where(m => types.GetValueOrDefault(m.Entity) is "PER" or "ORG" or "LOC")
            .Select(m => (new TextSpan(m.Start, m.End), types[m.Entity]))];
    }

    /// <summary>The words of a span in brackets, with some text around.</summary>
    public string Show(TextSpan span)
    {
        int start = Math.Clamp(span.Start, 0, _text.Length), end = Math.Clamp(span.End, start, _text.Length);
        return $"{_text[Math.Max(0, start - Around)..start]}⟦{_text[start..end]}⟧{_text[end..Math.Min(_text.Length, end + Around)]}";
    }
}
