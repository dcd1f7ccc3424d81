using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Where the entity stands in the whole article: how often, how recently, in which roles of other events.</summary>
internal sealed class ArticleEvidence
{
    private const int Never = 9;
    private const float NoMentionBefore = 50;
    private readonly EventScene _scene;
    private readonly IReadOnlyList<RoleScores> _first;

    public ArticleEvidence(EventScene scene, IReadOnlyList<RoleScores> first)
    {
        _scene = scene;
        _first = first;
    }

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, string entity, EvidenceRow row)
    {
        AddMentions(trigger, entity, row);
        AddSameType(trigger, entity, row);
        var agent = Sum(EventRole.Agent, entity);
        row.Add((float)agent, (float)Sum(EventRole.Target, entity), (float)Sum(EventRole.Place, entity), (float)(agent / _first.Count));
    }

    private void AddMentions(int trigger, string entity, EvidenceRow row)
    {
        var sentence = _scene.SentenceOf(trigger);
        var (back, next, last) = (Never, Never, -1);
        var mentions = _scene.MentionsOf(entity);
        foreach (var m in mentions)
        {
            var first = _scene.View.Entities.Mentions[m].First;
            var gap = sentence.Index - _scene.View.SentenceOf(first).Index;
            back = gap >= 0 ? Math.Min(back, gap) : back;
            next = gap < 0 ? Math.Min(next, -gap) : next;
            last = first < sentence.First ? Math.Max(last, first) : last;
        }

        var opening = _scene.View.SentenceOf(_scene.View.Entities.Mentions[mentions[0]].First).Index;
        row.Add(back, next, last < 0 ? NoMentionBefore : _scene.MentionsBetween(last + 1, sentence.First), mentions.Count, opening, sentence.Index);
    }

    /// <summary>The best odds in each role of other events of the same type.</summary>
    private void AddSameType(int trigger, string entity, EvidenceRow row)
    {
        var best = new float[] { EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing };
        for (var other = 0; other < _scene.Triggers.Count; other++)
        {
            if (other == trigger || _scene.Triggers[other].Type != _scene.Triggers[trigger].Type)
            {
                continue;
            }

            for (var role = 0; role < best.Length; role++)
            {
                best[role] = Math.Max(best[role], EvidenceRow.LogOdds(_first[other].Of((EventRole)role, entity)));
            }
        }

        row.Add(best);
    }

    private double Sum(EventRole role, string entity)
    {
        var sum = 0.0;
        foreach (var scores in _first)
        {
            sum += scores.Of(role, entity);
        }

        return sum;
    }
}
