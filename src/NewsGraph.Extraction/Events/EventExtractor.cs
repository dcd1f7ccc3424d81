using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Finds events: the lexicon and the trained models propose and decide triggers, arguments, polarity and modality.</summary>
public sealed class EventExtractor : IEventExtractor
{
    /// <summary>Least probability with which a word is taken to name an event; found by cross-validation.</summary>
    public const double TriggerThreshold = 0.30;

    private readonly EventModels _models;
    private readonly EventLexicon _lexicon;
    private readonly CueLexicon _cues;

    /// <summary>Creates an extractor over the embedded models and tables.</summary>
    public EventExtractor()
        : this(EventModels.Default)
    {
    }

    /// <summary>Creates an extractor over other models.</summary>
    public EventExtractor(EventModels models)
    {
        _models = models;
        _lexicon = EventLexicon.Default;
        _cues = CueLexicon.Default;
    }

    /// <inheritdoc />
    public IReadOnlyList<ExtractedEvent> Extract(Document document, EntityLayer entities, IReadOnlyList<TimeExpression> times)
    {
        if (document.Tokens.IsEmpty)
        {
            return [];
        }

        var view = new DocumentView(document, entities, _lexicon, _cues);
        var triggers = document.Sentences.SelectMany(s => _models.Triggers.Tag(view, s, TriggerThreshold)).ToArray();
        var scene = new EventScene(view, triggers);
        var scores = _models.Arguments.Rank(scene);
        var claims = _models.Claims.Classify(scene);
        return [.. Enumerable.Range(0, triggers.Length).Select(v => Build(scene, v, scores[v], claims[v]))];
    }

    private static ExtractedEvent Build(EventScene scene, int v, RoleScores scores, (Polarity Polarity, Modality Modality) claim)
    {
        var trigger = scene.Triggers[v];
        var reading = scene.ReadingOf(v);
        return new ExtractedEvent(
            string.Create(CultureInfo.InvariantCulture, $"v{v + 1}"),
            trigger.Type,
            scene.View[trigger.Token].Core,
            trigger.Token,
            ArgumentSelection.Select(scene, v, scores),
            null,
            claim.Polarity,
            claim.Modality,
            RuleOf(reading, trigger.Type),
            trigger.Probability * trigger.TypeProbability)
        {
            Subtype = reading is { } r && r.Entry.Type == trigger.Type ? r.Entry.Subtype : null,
        };
    }

    private static string RuleOf(EventReading? reading, EventType type) => reading is { } r
        ? string.Create(CultureInfo.InvariantCulture, $"event-lexicon.tsv:{r.Entry.Line} ({r.Entry.Lemma}, {r.Shape}) + trigger model")
        : $"trigger model ({type}, word not in the lexicon)";
}
