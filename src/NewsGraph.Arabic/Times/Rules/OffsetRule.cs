namespace NewsGraph.Arabic.Times.Rules;

/// <summary>A stretch counted from the article's day: «قبل أسبوعين», «منذ عامين», «بعد 40 عاما»; counted from an event («بعد أسبوعين من توقيعه») it dates nothing.</summary>
internal sealed class OffsetRule : ITimeRule
{
    /// <summary>Rule name of a stretch after an event that the next words name.</summary>
    public const string AfterAnchor = "offset-after-event";

    /// <summary>Rule name of a stretch before an event that the next words name.</summary>
    public const string BeforeAnchor = "offset-before-event";

    // Tokens within which a date stays the one that «بعد يومين» counts from.
    private const int MentionReach = 30;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        var before = scan.Try(index, CueFunction.Before, out var cue);
        var since = !before && scan.Try(index, CueFunction.Since, out cue);
        if (!before && !since && !scan.Try(index, CueFunction.After, out cue))
        {
            return null;
        }

        if (Quantity.Read(scan, index + cue.Count, bare: true) is not { Cut: 0 } quantity || quantity.Unit.Unit < TimeUnit.Hour)
        {
            return null;
        }

        var range = new TokenRange(index, quantity.End - index, cue.Cut);
        if (scan.Try(quantity.End, CueFunction.From, out var from) && from.Cut == 0 && scan.Try(quantity.End + from.Count, CueFunction.That, out _))
        {
            return FromMentionRule.Resolve(scan, new TokenRange(index, quantity.End + from.Count + 1 - index, cue.Cut), quantity, before ? -1 : 1);
        }

        return IsAnchored(scan, quantity.End)
            ? Anchored(scan, range, quantity, before)
            : Resolve(scan, range, quantity, before || since ? -1 : 1, since);
    }

    // «من» or «على» after it names the event it is counted from.
    private static bool IsAnchored(TimeScan scan, int index) =>
        (scan.Try(index, CueFunction.From, out var from) && from.Cut == 0) || scan.Try(index, CueFunction.Anchor, out _);

    // «بعد أسبوع على الهجوم»: the attack lies a week before what the sentence tells; «قبل يومين من إقراره»: what it tells lies two days before.
    private static TimeMatch Anchored(TimeScan scan, TokenRange range, Quantity quantity, bool before)
    {
        var match = TimeMatch.OfDuration(range.First, range.Count, range.Cut, quantity.Duration, before ? BeforeAnchor : AfterAnchor) with { Modifier = quantity.Modifier, Introduces = !before };
        var anchor = scan.Anchors.Mentioned?.SingleDay ?? scan.Anchors.Day;
        return anchor is { } day && quantity.Number is { } number && UnitArithmetic.Shift(day, quantity.Unit.Unit, -number) is { } date
            ? match with { EventValue = date.ToString(), Earliest = date.Earliest, Latest = date.Latest }
            : match;
    }

    private static TimeMatch Resolve(TimeScan scan, TokenRange range, Quantity quantity, int sign, bool since)
    {
        if (quantity.Number is not { } number || scan.Anchors.Day is not { } today || UnitArithmetic.Shift(today, quantity.Unit.Unit, sign * number) is not { } date)
        {
            return new TimeMatch(range.First, range.Count, range.Cut, TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF", "offset-vague");
        }

        var match = TimeMatch.OfDate(range.First, range.Count, range.Cut, date, since ? "since-duration" : "offset") with { Modifier = quantity.Modifier };
        if (since)
        {
            return match with { EventValue = date + "/..", Latest = today };
        }

        // Without a cue of the future, «بعد يومين» counts from something the sentence has told.
        return sign < 0 || scan.DirectionAt(range.First, quantity.End) == TimeDirection.Ahead ? match : FromMention(scan, range, quantity, number) ?? match with { EventValue = null };
    }

    private static TimeMatch? FromMention(TimeScan scan, TokenRange range, Quantity quantity, decimal number)
    {
        var mentioned = scan.Anchors.Mentioned;
        if (mentioned?.Earliest is not { } origin || range.First - scan.Anchors.MentionedAt > MentionReach || (quantity.Unit.Unit < TimeUnit.Month && mentioned.Value.Day is null)
            || (quantity.Unit.Unit == TimeUnit.Month && mentioned.Value.Month is null))
        {
            return null;
        }

        return UnitArithmetic.Shift(origin, quantity.Unit.Unit, number) is { } date && date.Earliest <= scan.Anchors.Day
            ? TimeMatch.OfDate(range.First, range.Count, range.Cut, date, "offset-from-mention")
            : null;
    }
}
