using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>What relative expressions of one document are counted from: the article's date and the dates read so far.</summary>
internal sealed class TimeAnchors(DateBounds? reference)
{
    // Without any cue, a day of the coming month is likelier meant than the same day a year ago.
    private const int NearFuture = 31;

    // A cue of the future reaches about half a year; beyond that the past is likelier meant after all.
    private const int AheadMonths = 6;
    private const int AheadDays = 200;
    private const int MonthsInYear = 12;

    /// <summary>The article's date as far as known.</summary>
    public DateBounds? Reference { get; } = reference;

    /// <summary>The article's day, when known to the day.</summary>
    public DateOnly? Day => Reference is { IsDay: true } bounds ? bounds.Earliest : null;

    /// <summary>The article's year, when known.</summary>
    public int? Year => Reference is { } bounds && bounds.Earliest.Year == bounds.Latest.Year ? bounds.Earliest.Year : null;

    /// <summary>The article's month, when known; otherwise the default value.</summary>
    public PartialDate Month => Year is { } year && Reference!.Earliest.Month == Reference.Latest.Month ? new(year, Reference.Earliest.Month) : default;

    /// <summary>The date mentioned last.</summary>
    public PartialDate? Mentioned { get; private set; }

    /// <summary>Index of the token where it was mentioned.</summary>
    public int MentionedAt { get; private set; }

    /// <summary>Remembers a date as mentioned last.</summary>
    public void Mention(PartialDate date, int token) => (Mentioned, MentionedAt) = (date, token);

    /// <summary>Fills in the year of a month or day.</summary>
    public PartialDate FillYear(int month, int? day, TimeDirection direction)
    {
        if (Day is not { } today)
        {
            return Coarse(month, day, direction);
        }

        if (direction == TimeDirection.Current)
        {
            return new PartialDate(today.Year, month, day);
        }

        return day is null ? FillMonth(month, today, direction) : FillDay(month, day.Value, today, direction);
    }

    /// <summary>The day of a weekday, or null when the article's day is unknown.</summary>
    /// <param name="number">ISO number of the weekday.</param>
    /// <param name="direction">Which way it lies.</param>
    public DateOnly? Weekday(int number, TimeDirection direction)
    {
        if (Day is not { } today)
        {
            return null;
        }

        var back = (IsoNumber(today) - number + 7) % 7;
        return direction switch
        {
            TimeDirection.Next or TimeDirection.Ahead => Shift(today, 7 - back),
            TimeDirection.Previous when back == 0 => Shift(today, -7),
            _ => Shift(today, -back),
        };
    }

    /// <summary>ISO number of a day's weekday: Monday is 1.</summary>
    public static int IsoNumber(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A day so many days on, kept within the calendar.</summary>
    public static DateOnly Shift(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    // Only the month or year of the article is known: a past beyond it lies a year back.
    private PartialDate Coarse(int month, int? day, TimeDirection direction)
    {
        var said = direction is TimeDirection.Unsaid or TimeDirection.Current or TimeDirection.Behind;
        var coarse = new PartialDate(said ? Year : null, month, day);
        if (coarse.Earliest > Reference?.Latest && direction != TimeDirection.Current)
        {
            coarse = coarse with { Year = Year - 1 };
        }

        return coarse.IsValid ? coarse : coarse with { Year = null };
    }

    private static PartialDate FillMonth(int month, DateOnly today, TimeDirection direction)
    {
        var year = direction switch
        {
            TimeDirection.Previous => month < today.Month ? today.Year : today.Year - 1,
            TimeDirection.Next => month > today.Month ? today.Year : today.Year + 1,
            TimeDirection.Ahead when month >= today.Month => month - today.Month <= AheadMonths ? today.Year : today.Year - 1,
            TimeDirection.Ahead => month + MonthsInYear - today.Month <= AheadMonths ? today.Year + 1 : today.Year,
            _ => month <= today.Month ? today.Year : today.Year - 1,
        };
        return new PartialDate(year, month);
    }

    private static PartialDate FillDay(int month, int day, DateOnly today, TimeDirection direction)
    {
        var past = Search(month, day, today, direction == TimeDirection.Previous ? -1 : 0, -1);
        var future = Search(month, day, today, 1, 1);
        var ahead = direction switch
        {
            TimeDirection.Next => true,
            TimeDirection.Previous or TimeDirection.Behind => past is null,
            TimeDirection.Ahead => past is null || (future is not null && future.Value.DayNumber - today.DayNumber <= AheadDays),
            _ => past is null || (future is not null && past.Value != today && future.Value.DayNumber - today.DayNumber <= NearFuture),
        };
        return (ahead ? future : past) is { } found ? PartialDate.Of(found) : new PartialDate(null, month, day);
    }

    // The nearest such day on or beyond `today + offset`, in one direction; 29 February needs up to eight years.
    private static DateOnly? Search(int month, int day, DateOnly today, int offset, int step)
    {
        var bound = Shift(today, offset);
        for (var year = bound.Year; Math.Abs(year - bound.Year) <= 8 && year is >= 1 and <= 9999; year += step)
        {
            if (day <= DateTime.DaysInMonth(year, month))
            {
                var candidate = new DateOnly(year, month, day);
                if (step < 0 ? candidate <= bound : candidate >= bound)
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
