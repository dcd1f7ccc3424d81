using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Attribution;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Text;

namespace NewsGraph.Extraction;

/// <summary>The 25 event types of the annotation guidelines; the first sixteen are PLOVER's.</summary>
public enum EventType
{
    /// <summary>Agrees, signs, accepts.</summary>
    Agree,

    /// <summary>Meets, visits for talks, phones, negotiates.</summary>
    Consult,

    /// <summary>Praises, endorses, defends, recognises.</summary>
    Support,

    /// <summary>Gives in: lifts a restriction, frees, eases.</summary>
    Concede,

    /// <summary>Carries out joint work.</summary>
    Cooperate,

    /// <summary>Gives money, food, arms, training, shelter.</summary>
    Aid,

    /// <summary>Withdraws, ceases fire, surrenders.</summary>
    Retreat,

    /// <summary>Asks, demands, urges, invites, proposes.</summary>
    Request,

    /// <summary>Blames, condemns, criticises, sues, investigates.</summary>
    Accuse,

    /// <summary>Refuses, declines, vetoes.</summary>
    Reject,

    /// <summary>Warns of or threatens with harm.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, riots.</summary>
    Protest,

    /// <summary>Imposes sanctions or bans, expels, cuts relations, boycotts.</summary>
    Sanction,

    /// <summary>Deploys or moves forces, raises alert, exercises.</summary>
    Mobilize,

    /// <summary>Arrests, jails, tries, seizes, raids, displaces.</summary>
    Coerce,

    /// <summary>Attacks, bombs, kills, kidnaps, takes by force.</summary>
    Assault,

    /// <summary>Says, announces, confirms, denies.</summary>
    State,

    /// <summary>Makes a decision, law, ruling, resolution.</summary>
    Decide,

    /// <summary>Appoints, elects, dismisses, resigns.</summary>
    Appoint,

    /// <summary>Founds, creates, opens a body.</summary>
    Form,

    /// <summary>Suspends, stops, postpones, cancels own activity.</summary>
    Suspend,

    /// <summary>Starts, launches, resumes an activity.</summary>
    Resume,

    /// <summary>Dies or is hurt.</summary>
    Casualty,

    /// <summary>Accident, fire, quake, flood, outbreak.</summary>
    Disaster,

    /// <summary>Travels, arrives, leaves, flees.</summary>
    Move,
}

/// <summary>What an entity is to an event.</summary>
public enum EventRole
{
    /// <summary>Who does it.</summary>
    Agent,

    /// <summary>Whom it is done or addressed to.</summary>
    Target,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who in the article says that it happened.</summary>
    Source,
}

/// <summary>Whether the event is said to have happened or not.</summary>
public enum Polarity
{
    /// <summary>It happens.</summary>
    Positive,

    /// <summary>It is said not to happen.</summary>
    Negative,
}

/// <summary>How the event stands to reality, in the article's words.</summary>
public enum Modality
{
    /// <summary>Stated as fact.</summary>
    Asserted,

    /// <summary>Decided, announced, to come.</summary>
    Planned,

    /// <summary>May be, conditional, unclear.</summary>
    Possible,

    /// <summary>Someone asks that it happen.</summary>
    Requested,
}

/// <summary>An entity in a role of an event.</summary>
/// <param name="Role">The role.</param>
/// <param name="EntityId">The entity.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record EventArgument(EventRole Role, string EntityId, string Rule, double Confidence);

/// <summary>A number with its unit that belongs to an event (casualties, forces, sums).</summary>
/// <param name="Kind"><c>killed</c>, <c>wounded</c>, <c>arrested</c>, <c>forces</c>, <c>money</c> …</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound; equal to <paramref name="Low"/> for an exact number.</param>
/// <param name="Span">The words.</param>
public sealed record EventQuantity(string Kind, decimal Low, decimal High, TextSpan Span);

/// <summary>When an event happened.</summary>
/// <param name="Value">ISO 8601 as far as known: <c>2020-01-05</c>, <c>2020-01</c>, <c>--01-05</c>, <c>2020-01-05/2020-01-30</c>, <c>2014/..</c>.</param>
/// <param name="Earliest">First possible day, or null.</param>
/// <param name="Latest">Last possible day, or null.</param>
/// <param name="Span">The words that state it.</param>
/// <param name="Rule">How it was attached.</param>
public sealed record EventTime(string Value, DateOnly? Earliest, DateOnly? Latest, TextSpan Span, string Rule);

/// <summary>One report of one event in one article.</summary>
/// <param name="Id">Id within the article: <c>v1</c>, <c>v2</c> … in text order.</param>
/// <param name="Type">One of the 25 types.</param>
/// <param name="Trigger">The word that names it, clitics cut.</param>
/// <param name="TriggerToken">Index of that token.</param>
/// <param name="Arguments">Who is what to it.</param>
/// <param name="Time">When, if the article says so.</param>
/// <param name="Polarity">Positive or negative.</param>
/// <param name="Modality">Asserted, planned, possible or requested.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ExtractedEvent(
    string Id,
    EventType Type,
    TextSpan Trigger,
    int TriggerToken,
    IReadOnlyList<EventArgument> Arguments,
    EventTime? Time,
    Polarity Polarity,
    Modality Modality,
    string Rule,
    double Confidence)
{
    /// <summary>Finer type by the ontology's words (<c>airstrike</c>, <c>arrest</c> …), or null.</summary>
    public string? Subtype { get; init; }

    /// <summary>The tense of its words; the pluperfect tells what lies before the news.</summary>
    public EventTense Tense { get; init; }

    /// <summary>Numbers that belong to the event.</summary>
    public IReadOnlyList<EventQuantity> Quantities { get; init; } = [];

    /// <summary>How probable it is of each two of its participants that the one acted on the other; empty where that was not calibrated.</summary>
    public IReadOnlyList<EdgeConfidence> Edges { get; init; } = [];

    /// <summary>The entities in one role, in the order found.</summary>
    public IEnumerable<string> In(EventRole role) => Arguments.Where(a => a.Role == role).Select(a => a.EntityId);
}

/// <summary>All that was read out of one article.</summary>
/// <param name="Document">The analysed article.</param>
/// <param name="Entities">Entities and mentions.</param>
/// <param name="Events">Events in text order.</param>
/// <param name="Relations">Relations.</param>
public sealed record ArticleExtraction(Document Document, EntityLayer Entities, IReadOnlyList<ExtractedEvent> Events, IReadOnlyList<Relation> Relations)
{
    private readonly TokenSummary? _summary;

    /// <summary>What is asked of the tokens after extraction.</summary>
    public TokenSummary Summary
    {
        get => _summary ?? TokenSummary.Of(Document, Entities);
        private init => _summary = value;
    }

    /// <summary>The same without its tokens, which take most of its memory; what is asked of them later is kept in <see cref="Summary"/>.</summary>
    public ArticleExtraction WithoutTokens() => WithSummary(Summary);

    /// <summary>The same without its tokens, with what is asked of them later.</summary>
    internal ArticleExtraction WithSummary(TokenSummary summary) => this with { Summary = summary, Document = Document with { Tokens = [] } };

    /// <summary>What the article says of two of its events: that the one came in answer to the other, or after it.</summary>
    public IReadOnlyList<EventLink> Links { get; init; } = [];

    /// <summary>Who says what in it, in whose words; none in an annotation by hand.</summary>
    public ArticleAttribution Attribution { get; init; } = ArticleAttribution.None;

    /// <summary>The article's date as its own words and the people in it tell it, where nothing else gave it; else null.</summary>
    public InferredDate? InferredDate { get; init; }
}
