using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times;

/// <summary>Reads the name of a month with its double («تموز/ يوليو», «مارس آذار») and the word «شهر» before it.</summary>
internal static class MonthReader
{
    /// <summary>A month that was read.</summary>
    /// <param name="Name">The first name.</param>
    /// <param name="End">Token after it.</param>
    /// <param name="Cut">Letters attached before it in its first token.</param>
    /// <param name="IsSure">True when the name, its double or «شهر» leave no doubt that a month is meant.</param>
    public readonly record struct Month(MonthName Name, int End, int Cut, bool IsSure);

    /// <summary>The month that begins at a token, «شهر» included.</summary>
    public static bool TryRead(TimeScan scan, int index, out Month month)
    {
        month = default;
        var hasWord = scan.TryUnit(index, TimeUnit.Month, out var word) && word.Entry.Many == 1 && !word.IsDefinite;
        var at = hasWord ? index + 1 : index;
        if (!scan.Try<MonthWord>(at, out var name) || (hasWord && name.Cut > 0) || (name.HasPreposition && name.Entry.Month.NeedsContext))
        {
            return false;
        }

        var end = at + name.Count;
        var doubled = TryDouble(scan, end, name.Entry.Month, out var after);
        month = new Month(
            name.Entry.Month,
            doubled ? after : end,
            hasWord ? word.Cut : name.Cut,
            hasWord || doubled || !name.Entry.Month.NeedsContext);
        return true;
    }

    // «/», «-», «(…)» or nothing may stand between the two names of one month.
    private static bool TryDouble(TimeScan scan, int index, MonthName month, out int end)
    {
        end = index;
        var open = scan.IsMark(index, '(');
        var at = open || scan.IsMark(index, '/') || scan.IsMark(index, '-') || scan.IsMark(index, '\\') ? index + 1 : index;
        if (!scan.Try<MonthWord>(at, out var other) || other.Cut > 0 || other.Entry.Month.Calendar != month.Calendar || other.Entry.Month.Number != month.Number)
        {
            return false;
        }

        end = at + other.Count + (open && scan.IsMark(at + other.Count, ')') ? 1 : 0);
        return true;
    }
}
