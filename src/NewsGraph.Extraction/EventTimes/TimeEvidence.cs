using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>
/// The rows that the deciding trees read for an event and a time: what the linear classifier thought of it, of its rivals and of the same value at the events around,
/// where it stands, and whether the tense of the event goes with it.
/// </summary>
/// <param name="scene">The events.</param>
/// <param name="first">What the linear classifier thought, by event.</param>
/// <param name="times">The time expressions of the document.</param>
internal sealed class TimeEvidence(EventScene scene, IReadOnlyList<TimeScores> first, IReadOnlyList<TimeExpression> times)
{
    private const float Far = 60;
    private readonly DocumentView _view = scene.View;
    private readonly DateBounds? _published = scene.View.Document.Article.Metadata.Published;

    /// <summary>The row of one candidate of an event.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="c">Number of the candidate among its candidates.</param>
    public float[] Row(int trigger, int c)
    {
        var row = new EvidenceRow();
        var candidate = first[trigger].Candidates[c];
        AddOwn(trigger, c, row);
        AddEvent(trigger, row);
        AddPlace(trigger, candidate, row);
        AddTime(candidate.Time, row);
        row.Add(scene.Opinions.OddsOf(trigger, candidate.Time), scene.Opinions.RivalOf(trigger, candidate.Time));
        AddNeighbour(trigger, trigger - 1, candidate.Time, row);
        AddNeighbour(trigger, trigger + 1 < scene.Triggers.Length ? trigger + 1 : -1, candidate.Time, row);
        AddNeighbour(trigger, Before(trigger, v => _view[scene.Triggers[v].Token].Tag == PartOfSpeech.Verb), candidate.Time, row);
        AddNeighbour(trigger, Before(trigger, v => scene.Triggers[v].Type == EventType.State), candidate.Time, row);
        return row.ToArray();
    }

    private void AddOwn(int trigger, int c, EvidenceRow row)
    {
        var scores = first[trigger].Probabilities;
        var (best, higher) = (0.0, 0);
        for (var other = 0; other < scores.Length; other++)
        {
            best = other == c ? best : Math.Max(best, scores[other]);
            higher += scores[other] > scores[c] ? 1 : 0;
        }

        row.Add(EvidenceRow.LogOdds(scores[c]), EvidenceRow.LogOdds(best), higher, scores.Length);
        row.Add(first[trigger].Of(first[trigger].Candidates[c].Time.EventValue!) is { } same ? EvidenceRow.LogOdds(same) : EvidenceRow.Missing);
    }

    private void AddEvent(int trigger, EvidenceRow row)
    {
        var token = scene.Triggers[trigger].Token;
        row.Add((int)scene.Triggers[trigger].Type, scene.ReadingOf(trigger) is { } r ? (int)r.Shape : -1, (int)_view[token].Tag, (int)TenseReader.Of(_view, token));
        row.Add(_view.Quoted[token]);
        row.Add(_view[token].HasConjunction);
        row.Add(scene.SentenceOf(trigger).Index, scene.OrderInSentence(trigger), token - scene.SentenceOf(trigger).First);
    }

    private void AddPlace(int trigger, TimeCandidate candidate, EvidenceRow row)
    {
        var token = scene.Triggers[trigger].Token;
        var time = candidate.Time;
        var after = time.First > token;
        var (from, to) = after ? (token + 1, time.First) : (time.First + time.Count, token);
        var (cues, breaks) = _view.Between(from, to);
        row.Add(candidate.SentencesBack, after ? 1 : 0, Math.Min(Far, to - from), breaks, (int)(cues & CueScope.ClauseOpeners), Math.Min(4, scene.TriggersBetween(from - 1, to)));
        row.Add(time.First - _view.SentenceOf(time.First).First, times.Count(t => t.EventValue is not null && _view.SentenceOf(t.First).Index == scene.SentenceOf(trigger).Index));
        row.Add(_view.Quoted[time.First]);
        row.Add(_view.Cues[time.First] != CueKind.None || (time.First > 0 && (_view.Cues[time.First - 1] & CueKind.Subordinator) != CueKind.None));
    }

    private void AddTime(TimeExpression time, EvidenceRow row)
    {
        row.Add((int)time.Type, time.EventValue!.Contains('/', StringComparison.Ordinal) ? 0 : time.EventValue.Length);
        row.Add(DaysFromPublication(time.Earliest), DaysFromPublication(time.Latest));
    }

    /// <summary>Days after the article's date, held between −400 and 400; 999 where either is not known.</summary>
    private float DaysFromPublication(DateOnly? day) => day is { } d && _published is { } p ? Math.Clamp(d.DayNumber - p.Earliest.DayNumber, -400, 400) : 999;

    private void AddNeighbour(int trigger, int other, TimeExpression time, EvidenceRow row)
    {
        if (other < 0)
        {
            row.Add(-1, 9, EvidenceRow.Missing, EvidenceRow.Missing);
            return;
        }

        row.Add((int)scene.Triggers[other].Type, scene.SentenceOf(trigger).Index - scene.SentenceOf(other).Index);
        row.Add(first[other].Of(time.EventValue!) is { } same ? EvidenceRow.LogOdds(same) : EvidenceRow.Missing, EvidenceRow.LogOdds(first[other].Highest));
    }

    /// <summary>The nearest event before in the sentence that is as asked; −1 for none.</summary>
    private int Before(int trigger, Func<int, bool> isAsked)
    {
        var v = scene.PreviousInSentence(trigger);
        while (v >= 0 && !isAsked(v))
        {
            v = scene.PreviousInSentence(v);
        }

        return v;
    }
}
