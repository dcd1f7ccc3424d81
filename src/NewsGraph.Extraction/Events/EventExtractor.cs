using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Extraction.Events.Rules;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Finds events: the lexicon and the trained models propose and decide triggers, arguments, polarity and modality.</summary>
public sealed class EventExtractor : IEventExtractor
{
    private readonly EventModels _models;
    private readonly EventLexicon _lexicon;
    private readonly CueLexicon _cues;
    private readonly QuantityReader _quantities = new();
    private readonly EventHomographs _homographs = EventHomographs.Default;
    private readonly PhraseTriggers _phrases = new(EventPhrases.Default, EventHomographs.Default);

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
        return Complete(view, LightVerbs.Drop(view, _homographs.Drop(view, _models.Triggers.Find(view))), times);
    }

    /// <summary>The events that given words name.</summary>
    internal IReadOnlyList<ExtractedEvent> Complete(DocumentView view, IReadOnlyList<Trigger> words, IReadOnlyList<TimeExpression> times)
    {
        var triggers = _phrases.Apply(view, words);
        var scene = new EventScene(view, triggers) { Times = times };
        var dates = NamedTimes.LeaveOut(times, view.Mentions);
        scene.Opinions = _models.Scenes.Read(scene, dates);
        var ranking = _models.Arguments.Rank(scene);
        var claims = _models.Claims.Classify(scene);
        var dated = _models.Times.Attach(scene, dates);
        var arguments = ArgumentSelection.Select(scene, ranking);
        var drafts = Enumerable.Range(0, triggers.Length)
            .Select(v => new EventDraft(arguments[v], claims[v].Polarity, claims[v].Modality, dated[v])).ToArray();
        EventRules.Apply(scene, drafts);
        var subtypes = Enumerable.Range(0, triggers.Length).Select(v => SubtypeOf(scene, v)).ToArray();
        var quantities = _quantities.Read(scene, subtypes, [.. drafts.Select(d => d.Arguments)], times);
        return [.. Enumerable.Range(0, triggers.Length).Select(v => Build(scene, v, drafts[v].Arguments) with
        {
            Polarity = drafts[v].Polarity,
            Modality = drafts[v].Modality,
            Time = drafts[v].Time,
            Subtype = subtypes[v],
            Tense = TenseReader.Of(view, triggers[v].Token),
            Quantities = quantities[v],
        })];
    }

    private static ExtractedEvent Build(EventScene scene, int v, IReadOnlyList<EventArgument> arguments)
    {
        var trigger = scene.Triggers[v];
        return new ExtractedEvent(
            string.Create(CultureInfo.InvariantCulture, $"v{v + 1}"),
            trigger.Type,
            scene.View[trigger.Token].Core,
            trigger.Token,
            arguments,
            null,
            Polarity.Positive,
            Modality.Asserted,
            scene.View.Phrases.TryGetValue(trigger.Token, out var phrase) ? RuleOf(phrase) : RuleOf(scene.ReadingOf(v), trigger),
            trigger.Probability * trigger.TypeProbability);
    }

    private static string? SubtypeOf(EventScene scene, int v) =>
        scene.ReadingOf(v) is { } r && r.Entry.Type == scene.Triggers[v].Type ? r.Entry.Subtype : null;

    // Interned: there are a few thousand of them, and extractions are kept by the thousand.
    private static string RuleOf(PhraseReading phrase) => string.Intern(
        string.Create(CultureInfo.InvariantCulture, $"event-phrases.tsv:{phrase.Reading.Entry.Line} ({phrase.Reading.Entry.Lemma}, {phrase.Reading.Shape})"));

    private static string RuleOf(EventReading? reading, Trigger trigger) => string.Intern((reading is { } r
        ? string.Create(CultureInfo.InvariantCulture, $"event-lexicon.tsv:{r.Entry.Line} ({r.Entry.Lemma}, {r.Shape}) + trigger model")
        : $"trigger model ({trigger.Type}, word not in the lexicon)") + (trigger.Reasons is { Length: > 0 } reasons ? $" ({reasons})" : ""));
}
