using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Where the entity stands in the whole article: how often, how recently, in which roles of other events.</summary>
internal sealed class ArticleEvidence
{
    private const int Never = 9;
    private const float NoMentionBefore = 50;
    private readonly EventScene _scene;
    private readonly RoleScores[] _first;
    private readonly (double Agent, double Target, double Place)[] _sums;

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "last mention before", "next mention after", "last mention before", "number of mentions", "first mention", "place in the article",
        .. Enumerable.Repeat("same kind of event elsewhere", 4), .. Enumerable.Repeat("part in the article", 4),
    ];

    public ArticleEvidence(EventScene scene, RoleScores[] first)
    {
        _scene = scene;
        _first = first;
        _sums = [.. Enumerable.Range(0, scene.View.Entities.Entities.Count).Select(e => (Sum(EventRole.Agent, e), Sum(EventRole.Target, e), Sum(EventRole.Place, e)))];
    }

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        AddMentions(trigger, entity, row);
        AddSameType(trigger, entity, row);
        row.Add((float)_sums[entity].Agent, (float)_sums[entity].Target, (float)_sums[entity].Place, (float)(_sums[entity].Agent / _first.Length));
    }

    private void AddMentions(int trigger, int entity, EvidenceRow row)
    {
        var sentence = _scene.SentenceOf(trigger);
        var (back, next, last) = (Never, Never, -1);
        var mentions = _scene.MentionsOf(entity);
        foreach (var m in mentions)
        {
            var first = _scene.View.Mentions[m].First;
            var gap = sentence.Index - _scene.View.SentenceOf(first).Index;
            back = gap >= 0 ? Math.Min(back, gap) : back;
            next = gap < 0 ? Math.Min(next, -gap) : next;
            last = first < sentence.First ? Math.Max(last, first) : last;
        }

        var opening = _scene.View.SentenceOf(_scene.View.Mentions[mentions[0]].First).Index;
        row.Add(back, next, last < 0 ? NoMentionBefore : _scene.MentionsBetween(last + 1, sentence.First), mentions.Length, opening, sentence.Index);
    }

    /// <summary>The best odds in each role of other events of the same type.</summary>
    private void AddSameType(int trigger, int entity, EvidenceRow row)
    {
        Span<float> best = [EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing];
        for (var other = 0; other < _scene.Triggers.Length; other++)
        {
            if (other == trigger || _scene.Triggers[other].Type != _scene.Triggers[trigger].Type)
            {
                continue;
            }

            for (var role = 0; role < best.Length; role++)
            {
                best[role] = Math.Max(best[role], _first[other].OddsOf((EventRole)role, entity));
            }
        }

        row.Add(best);
    }

    private double Sum(EventRole role, int entity)
    {
        var sum = 0.0;
        foreach (var scores in _first)
        {
            sum += scores.Of(role, entity);
        }

        return sum;
    }
}
