using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Events.Rules;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Drafts of events as the rules between events find and leave them.</summary>
internal static class Drafts
{
    /// <summary>What the rules make of the events that words of a marked text name.</summary>
    /// <param name="marked">The text, entities marked as <see cref="Sample.Parse"/> reads them.</param>
    /// <param name="triggers">The words, each once in the text; those that are not in it are left out.</param>
    /// <param name="draft">What the models are to have said of each event.</param>
    /// <param name="published">The article's day, or null.</param>
    public static EventDraft[] Apply(string marked, (string Word, EventType Type)[] triggers, Func<int, EventDraft, EventDraft> draft, string? published = null) =>
        Scene(marked, triggers, draft, published).Drafts;

    /// <summary>The same with the scene, of which rules may change the types of events.</summary>
    public static (EventScene Scene, EventDraft[] Drafts) Scene(string marked, (string Word, EventType Type)[] triggers, Func<int, EventDraft, EventDraft> draft, string? published = null)
    {
        var (document, entities) = Sample.Parse(marked);
        document = document with { Article = document.Article with { Metadata = new ArticleMetadata(Published: DateBounds.ParseOrNull(published)) } };
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        var found = triggers.Select(t => (Token: document.Tokens.ToList().FindIndex(k => k.Form == t.Word), t.Type)).Where(t => t.Token >= 0);
        var scene = new EventScene(view, [.. found.Select(t => new Trigger(t.Token, t.Type, 1, 1))]) { Times = new TimeTagger().Tag(document) };
        var drafts = scene.Triggers.Select((_, v) => draft(v, new EventDraft([], Polarity.Positive, Modality.Asserted, null))).ToArray();
        EventRules.Apply(scene, drafts);
        return (scene, drafts);
    }
}
