using NewsGraph.Extraction.Claims;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Features from the other words of the sentence that may name events.</summary>
internal static class TriggerGovernorFeatures
{
    private static readonly FeatureTemplate Governor = new("t.governor");
    private static readonly FeatureTemplate Follower = new("t.follower");
    private static readonly FeatureTemplate Root = new("t.root");
    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();

    /// <summary>The event words before and after in the sentence, however far: what a word is said, done or planned in.</summary>
    public static void Add(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        var own = view.Readings[i].Count > 0 ? TypeNames[(int)view.Readings[i][0].Entry.Type] + ShapeNames[(int)view.Readings[i][0].Shape] : "-";
        foreach (var (direction, template) in ((int, FeatureTemplate)[])[(-1, Governor), (1, Follower)])
        {
            var at = NextCandidate(view, sentence, i, direction);
            if (at < 0)
            {
                features.Add(template.Of("none", own));
                continue;
            }

            var reading = view.Readings[at][0];
            var link = LinkBetween(view, Math.Min(at, i), Math.Max(at, i)) + TriggerFeatures.Distance(Math.Abs(at - i));
            features.Add(template.Of(reading.Entry.Lemma, own));
            features.Add(template.Of(TypeNames[(int)reading.Entry.Type], own, link));
            features.Add(template.Of(TypeNames[(int)reading.Entry.Type], ShapeNames[(int)reading.Shape], own));
            features.Add(template.Of(reading.Entry.Lemma, link));
        }

        var root = NextCandidate(view, sentence, sentence.First - 1, 1);
        features.Add(Root.Of(root < 0 ? "-" : root == i ? "self" : view.Readings[root][0].Entry.Lemma, own));
    }

    private static int NextCandidate(DocumentView view, Sentence sentence, int i, int direction)
    {
        for (var at = i + direction; at >= sentence.First && at < sentence.First + sentence.Count; at += direction)
        {
            if (view.Readings[at].Count > 0 && view.InnerMentionAt[at] < 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static string LinkBetween(DocumentView view, int from, int to)
    {
        var cues = CueKind.None;
        var broken = "";
        for (var at = from + 1; at < to; at++)
        {
            cues |= view.Cues[at] & CueScope.ClauseOpeners;
            broken = view.IsBreak(at) ? "," : broken;
        }

        return ((int)cues).ToString(System.Globalization.CultureInfo.InvariantCulture) + broken;
    }
}
