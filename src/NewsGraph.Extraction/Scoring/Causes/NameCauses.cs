using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>Why names and groups are missed, invented, cut wrongly or typed wrongly.</summary>
internal sealed class NameCauses(CauseContext context)
{
    /// <summary>The causes, gold mentions first, then inventions.</summary>
    public IEnumerable<ErrorCause> Find()
    {
        foreach (var gold in context.Gold.Mentions)
        {
            if (Missed(gold) is { } cause)
            {
                yield return context.Error(cause, gold.Text);
            }
        }

        foreach (var system in context.System.Mentions.Where(s => !context.Gold.Mentions.Any(g => Overlap(g, s))))
        {
            yield return context.Error(CauseContext.TypeOf(context.System, system) is "GRP" ? "group invented" : "name invented", system.Text);
        }
    }

    private string? Missed(AnnotatedMention gold)
    {
        var type = CauseContext.TypeOf(context.Gold, gold);
        if (context.System.Mentions.Any(s => SpanOf(s) == SpanOf(gold) && CauseContext.TypeOf(context.System, s) == type))
        {
            return null;
        }

        var near = context.System.Mentions.Where(s => Overlap(gold, s)).OrderByDescending(s => SpanPairing.Similarity(SpanOf(gold), SpanOf(s))).FirstOrDefault();
        if (near is null)
        {
            return type is "GRP" ? "group missed"
                : !context.Seen.IsKnown ? "name missed"
                : context.Seen.HasName(gold.Text) ? "name missed, though seen in training" : "name missed, unseen in training";
        }

        return SpanOf(near) == SpanOf(gold) ? "wrong type of name"
            : CauseContext.TypeOf(context.System, near) != type ? "wrong type and boundary of a name"
            : Boundary(gold, near);
    }

    private static string Boundary(AnnotatedMention gold, AnnotatedMention near) =>
        gold.Start != near.Start && gold.End != near.End ? "cut wrongly on both sides"
        : gold.Start != near.Start ? near.Start < gold.Start ? "cut too far to the front" : "cut too late at the front"
        : near.End < gold.End ? "cut too early at the end" : "cut too far at the end";

    private static TextSpan SpanOf(AnnotatedMention mention) => new(mention.Start, mention.End);

    private static bool Overlap(AnnotatedMention a, AnnotatedMention b) => SpanOf(a).Overlaps(SpanOf(b));
}
