using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>The events of a document as the argument and claim stages see them: triggers in text order over a <see cref="DocumentView"/>.</summary>
internal sealed class EventScene
{
    private const int LongestTitle = 3;

    private readonly int[][] _mentionsOf;
    private readonly int[] _outermostBefore;

    public EventScene(DocumentView view, IReadOnlyList<Trigger> triggers)
    {
        View = view;
        Triggers = [.. triggers];
        TriggerAt = new int[view.Count];
        Array.Fill(TriggerAt, -1);
        for (var v = 0; v < triggers.Count; v++)
        {
            TriggerAt[triggers[v].Token] = v;
        }

        _mentionsOf = MentionsByEntity(view);
        _outermostBefore = CountOutermost(view);
        Phrases = new ActorPhrases(view, TriggerAt);
        Opinions = SceneOpinions.None(triggers.Count);
    }

    public DocumentView View { get; }

    public Trigger[] Triggers { get; }

    /// <summary>How mentions stand together in phrases.</summary>
    public ActorPhrases Phrases { get; }

    /// <summary>What a network thinks of the events; nothing until it is asked.</summary>
    public SceneOpinions Opinions { get; set; }

    /// <summary>The time expressions of the document; none until they are given.</summary>
    public IReadOnlyList<TimeExpression> Times { get; set; } = [];

    /// <summary>Index of the trigger at each token, −1 for none.</summary>
    public int[] TriggerAt { get; }

    /// <summary>The mentions of an entity, by index, in text order.</summary>
    public int[] MentionsOf(string entity) => View.IndexOf(entity) is var index and >= 0 ? _mentionsOf[index] : [];

    /// <summary>The mentions of an entity given by its index, by index, in text order.</summary>
    public int[] MentionsOf(int entity) => _mentionsOf[entity];

    /// <summary>Number of outermost mentions that begin in tokens [<paramref name="from"/>, <paramref name="to"/>).</summary>
    public int MentionsBetween(int from, int to) => to <= from ? 0 : _outermostBefore[to] - _outermostBefore[from];

    /// <summary>Number of triggers strictly between two tokens.</summary>
    public int TriggersBetween(int a, int b)
    {
        var count = 0;
        for (var t = Math.Min(a, b) + 1; t < Math.Max(a, b); t++)
        {
            count += TriggerAt[t] >= 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>The reading of a trigger that fits its type, else its first reading, else null.</summary>
    public EventReading? ReadingOf(int trigger)
    {
        if (View.Phrases.TryGetValue(Triggers[trigger].Token, out var phrase))
        {
            return phrase.Reading;
        }

        EventReading? first = null;
        foreach (var reading in View.Readings[Triggers[trigger].Token])
        {
            first ??= reading;
            if (reading.Entry.Type == Triggers[trigger].Type)
            {
                return reading;
            }
        }

        return first;
    }

    /// <summary><see cref="AreJoined(int, int, int)"/> for entities given by id.</summary>
    public bool AreJoined(int trigger, string a, string b) => AreJoined(trigger, View.IndexOf(a), View.IndexOf(b));

    /// <summary>True when mentions of two entities, given by index, stand coordinated in the trigger's sentence: the second or its title begins with a conjunction.</summary>
    public bool AreJoined(int trigger, int a, int b) => ShareThePlace(SentenceOf(trigger), a, b) || FollowByTitle(SentenceOf(trigger), a, b);

    /// <summary>True when both stand in one coordination, whatever their titles («the head of [A]'s forces [B] and the deputy of [C] [D]»).</summary>
    private bool ShareThePlace(Sentence sentence, int a, int b)
    {
        var leaders = HeadsIn(sentence, a).Select(Phrases.Leader).ToHashSet();
        return HeadsIn(sentence, b).Any(m => leaders.Contains(Phrases.Leader(m)));
    }

    private IEnumerable<int> HeadsIn(Sentence sentence, int entity) =>
        MentionsOf(entity).Where(m => !Phrases.IsModifier(m) && View.Mentions[m].First is var first && first >= sentence.First && first < sentence.First + sentence.Count);

    private bool FollowByTitle(Sentence sentence, int a, int b)
    {
        var mentions = MentionsOf(a).Concat(MentionsOf(b)).Select(m => View.Mentions[m])
            .Where(m => m.First >= sentence.First && m.First < sentence.First + sentence.Count).OrderBy(m => m.First).ToArray();
        for (var i = 1; i < mentions.Length; i++)
        {
            var (left, right) = (mentions[i - 1], mentions[i]);
            if (left.EntityId != right.EntityId && IsConjoined(left.First + left.Count, right.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a mention of <paramref name="b"/> follows one of <paramref name="a"/> at once by a conjunction («A and B»), after the trigger and in its sentence.</summary>
    public bool FollowsByConjunction(int trigger, string a, string b)
    {
        var sentence = SentenceOf(trigger);
        var at = Triggers[trigger].Token;
        return MentionsOf(b).Select(m => View.Mentions[m])
            .Where(m => m.First > at && m.First < sentence.First + sentence.Count && View[m.First].HasConjunction)
            .Any(second => MentionsOf(a).Select(m => View.Mentions[m]).Any(first => first.First > at && first.First + first.Count == second.First));
    }

    private bool IsConjoined(int end, int next)
    {
        for (var t = Math.Max(end, next - LongestTitle); t <= next; t++)
        {
            if (View[t].HasConjunction && t - end <= LongestTitle && TriggersBetween(end - 1, next) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest trigger before this one in its sentence, −1 for none.</summary>
    public int PreviousInSentence(int trigger) =>
        trigger > 0 && SentenceOf(trigger - 1).Index == SentenceOf(trigger).Index ? trigger - 1 : -1;

    /// <summary>How many triggers stand before one in its sentence.</summary>
    public int OrderInSentence(int trigger)
    {
        var order = 0;
        for (var v = PreviousInSentence(trigger); v >= 0; v = PreviousInSentence(v))
        {
            order++;
        }

        return order;
    }

    /// <summary>The sentence of a trigger.</summary>
    public Sentence SentenceOf(int trigger) => View.SentenceOf(Triggers[trigger].Token);

    private static int[][] MentionsByEntity(DocumentView view)
    {
        var counts = new int[view.Entities.Entities.Count];
        foreach (var entity in view.EntityOf)
        {
            counts[entity]++;
        }

        var mentions = Array.ConvertAll(counts, count => new int[count]);
        Array.Clear(counts);
        for (var m = 0; m < view.EntityOf.Length; m++)
        {
            var entity = view.EntityOf[m];
            mentions[entity][counts[entity]++] = m;
        }

        return mentions;
    }

    private static int[] CountOutermost(DocumentView view)
    {
        var counts = new int[view.Count + 1];
        for (var t = 0; t < view.Count; t++)
        {
            var m = view.MentionAt[t];
            counts[t + 1] = counts[t] + (m >= 0 && view.Mentions[m].First == t ? 1 : 0);
        }

        return counts;
    }
}
