using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>The features by which a time expression is judged to date an event.</summary>
internal sealed class TimeFeatures(EventScene scene, IReadOnlyList<TimeExpression> times)
{
    private static readonly FeatureTemplate Bias = new("d.bias");
    private static readonly FeatureTemplate Where = new("d.where");
    private static readonly FeatureTemplate Distance = new("d.distance");
    private static readonly FeatureTemplate Between = new("d.between");
    private static readonly FeatureTemplate Nearest = new("d.nearest");
    private static readonly FeatureTemplate Kind = new("d.kind");
    private static readonly FeatureTemplate Leader = new("d.leader");
    private static readonly FeatureTemplate Word = new("d.word");
    private static readonly FeatureTemplate Chain = new("d.chain");
    private static readonly FeatureTemplate Carried = new("d.carried");
    private const int MaxBack = 1;
    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] TimeNames = Enum.GetNames<TimeType>();

    /// <summary>The dated expressions of the event's sentence and of the one before.</summary>
    public IReadOnlyList<TimeCandidate> CandidatesOf(int trigger)
    {
        var sentence = scene.SentenceOf(trigger).Index;
        var found = new List<TimeCandidate>();
        foreach (var time in times)
        {
            var back = sentence - scene.View.SentenceOf(time.First).Index;
            if (time.EventValue is not null && back >= 0 && back <= MaxBack)
            {
                found.Add(new TimeCandidate(time, back));
            }
        }

        return found;
    }

    /// <summary>Adds the features of one candidate to the current item.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="candidate">The time that may be its.</param>
    /// <param name="before">Values given to the events before it in the article, null for none.</param>
    /// <param name="features">Where they go.</param>
    public void Add(int trigger, TimeCandidate candidate, IReadOnlyList<string?> before, FeatureSequence features)
    {
        AddCarried(trigger, candidate, before, features);
        var view = scene.View;
        var token = scene.Triggers[trigger].Token;
        var time = candidate.Time;
        var type = TypeNames[(int)scene.Triggers[trigger].Type];
        var shape = scene.ReadingOf(trigger) is { } r ? ShapeNames[(int)r.Shape] : "-";
        var after = time.First > token;
        var side = candidate.SentencesBack > 0 ? "back" : after ? ">" : "<";
        var (from, to) = after ? (token + 1, time.First) : (time.First + time.Count, token);
        var distance = side + Bucket(to - from);
        features.Add(Bias.Of());
        features.Add(Bias.Of(side, type));
        features.Add(Where.Of(side, scene.SentenceOf(trigger).Index == 0 ? "title" : "text", shape));
        features.Add(Kind.Of(TimeNames[(int)time.Type], side));
        features.Add(Kind.Of(Precision(time), side, type));
        features.Add(Kind.Of(Precision(time), side, shape));
        features.Add(Word.Of(view.Keys[time.First], side));
        features.Add(Word.Of(view.Keys[time.First], type));
        features.Add(Leader.Of(LeaderOf(view, time), side));
        features.Add(Leader.Of(LeaderOf(view, time), side, type));
        features.Add(Leader.Of(LeaderOf(view, time), side, shape));
        if (candidate.SentencesBack > 0)
        {
            features.Add(Chain.Of(Math.Min(4, candidate.SentencesBack), shape));
            features.Add(Chain.Of(Math.Min(4, candidate.SentencesBack), type));
            features.Add(Chain.Of("own times", CountInSentence(trigger)));
            features.Add(Chain.Of("own times" + CountInSentence(trigger), shape, type));
            return;
        }

        features.Add(Distance.Of(distance));
        features.Add(Distance.Of(distance, shape));
        features.Add(Distance.Of(distance, type));
        AddBetween(trigger, time, from, to, side, shape, type, features);
    }

    /// <summary>What the event before was dated with: events of a clause and what a speaker goes on to say share their time.</summary>
    private void AddCarried(int trigger, TimeCandidate candidate, IReadOnlyList<string?> before, FeatureSequence features)
    {
        var type = TypeNames[(int)scene.Triggers[trigger].Type];
        var shape = scene.ReadingOf(trigger) is { } r ? ShapeNames[(int)r.Shape] : "-";
        var side = candidate.SentencesBack > 0 ? "back" : candidate.Time.First > scene.Triggers[trigger].Token ? ">" : "<";
        if (trigger == 0)
        {
            features.Add(Carried.Of("first", side));
            return;
        }

        var previous = trigger - 1;
        var near = scene.PreviousInSentence(trigger) >= 0 ? "same" : "other";
        var told = before[previous] is not { } value ? "undated" : value == candidate.Time.EventValue ? "this" : "another";
        var pair = TypeNames[(int)scene.Triggers[previous].Type] + type;
        var link = near == "same" ? LinkTo(trigger, previous) : near;
        features.Add(Carried.Of(told, near, side));
        features.Add(Carried.Of(told, link, side + shape));
        features.Add(Carried.Of(told + near, pair, side));
        features.Add(Carried.Of(told + near, type, shape));
        features.Add(Carried.Of("same type" + told + near, scene.Triggers[previous].Type == scene.Triggers[trigger].Type ? "yes" : "no", side));
    }

    private string LinkTo(int trigger, int previous)
    {
        var (from, to) = (scene.Triggers[previous].Token, scene.Triggers[trigger].Token);
        var (cues, breaks) = scene.View.Between(from + 1, to);
        return ((int)(cues & CueScope.ClauseOpeners)).ToString(System.Globalization.CultureInfo.InvariantCulture)
            + (breaks > 0 ? "," : "") + (scene.View[to].HasConjunction ? "+" : "");
    }

    private void AddBetween(int trigger, TimeExpression time, int from, int to, string side, string shape, string type, FeatureSequence features)
    {
        var triggers = Math.Min(3, scene.TriggersBetween(from - 1, to));
        var (cues, breaks) = scene.View.Between(from, to);
        var clause = side + ((int)(cues & CueScope.ClauseOpeners)).ToString(System.Globalization.CultureInfo.InvariantCulture) + (breaks > 0 ? "," : "");
        features.Add(Between.Of(triggers, side));
        features.Add(Between.Of(triggers, side + shape));
        features.Add(Between.Of(triggers, clause));
        features.Add(Between.Of(triggers, side + type));
        features.Add(Between.Of(clause, shape, type));
        features.Add(Nearest.Of(NearestTrigger(time) == trigger ? "nearest" : "other", side, type));
        features.Add(Nearest.Of(NearestTrigger(time) == trigger ? "nearest" : "other", side, CountInSentence(trigger)));
        features.Add(Nearest.Of("order", OrderInSentence(trigger), side));
        features.Add(Nearest.Of("order" + OrderInSentence(trigger), type, time.First - scene.SentenceOf(trigger).First < 3 ? "opening" : "later"));
        if (triggers > 0)
        {
            var between = side == ">" ? scene.Triggers[trigger + 1] : scene.Triggers[trigger - 1];
            features.Add(Chain.Of(TypeNames[(int)between.Type], side, type));
        }
    }

    private int NearestTrigger(TimeExpression time)
    {
        var best = -1;
        for (var v = 0; v < scene.Triggers.Length; v++)
        {
            if (scene.SentenceOf(v).Index == scene.View.SentenceOf(time.First).Index
                && (best < 0 || Math.Abs(scene.Triggers[v].Token - time.First) < Math.Abs(scene.Triggers[best].Token - time.First)))
            {
                best = v;
            }
        }

        return best;
    }

    private string CountInSentence(int trigger)
    {
        var sentence = scene.SentenceOf(trigger).Index;
        var count = times.Count(t => t.EventValue is not null && scene.View.SentenceOf(t.First).Index == sentence);
        return Math.Min(3, count).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private string OrderInSentence(int trigger) => Math.Min(4, scene.OrderInSentence(trigger)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string LeaderOf(DocumentView view, TimeExpression time) => time.First > 0 ? view.Keys[time.First - 1] : "#";

    private static string Precision(TimeExpression time) => time.EventValue is { } value ? value.Contains('/', StringComparison.Ordinal) ? "range" : value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-";

    private static string Bucket(int distance) => distance switch { <= 0 => "0", 1 => "1", 2 => "2", < 5 => "<5", < 9 => "<9", < 15 => "<15", _ => "far" };
}
