using System.Globalization;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Times of the clock: «الساعة التاسعة والنصف مساء», «الساعة 10:30», «س 9 صباحا».</summary>
internal sealed class ClockRule : ITimeRule
{
    private const int MinutesInHour = 60;
    private const int HoursInDay = 24;
    private const int Noon = 12;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.Clock, out var cue) || !TryHour(scan, index + 1, out var hour, out var minute, out var end))
        {
            return null;
        }

        if (minute == 0 && scan.Fraction(end) is { } fraction)
        {
            minute = (int)Math.Round(fraction * MinutesInHour);
            end++;
        }

        if (scan.Try(end, CueFunction.DayPart, out var part) && part.Cut == 0 && part.Count == 1)
        {
            hour = hour < Noon && part.Entry.Value is "AF" or "EV" or "NI" ? hour + Noon : hour;
            end++;
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"T{hour % HoursInDay:D2}:{minute:D2}");
        return new TimeMatch(index, end - index, cue.Cut, TimeType.Time, value, "clock");
    }

    private static bool TryHour(TimeScan scan, int index, out int hour, out int minute, out int end)
    {
        (minute, end) = (0, index + 1);
        if (scan.TryDigits(index, out hour, out var cut) && cut == 0)
        {
            if ((scan.IsMark(index + 1, ':') || scan.IsMark(index + 1, '.')) && scan.TryDigits(index + 2, out minute, out _))
            {
                end = index + 3;
            }

            return hour <= HoursInDay && minute < MinutesInHour;
        }

        return TryOneToken(scan, index, out hour, out minute) || TryWords(scan, index, out hour, out end);
    }

    private static bool TryOneToken(TimeScan scan, int index, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        if (index >= scan.End)
        {
            return false;
        }

        var form = scan.Tokens[index].AsSpan();
        var colon = form.IndexOf(':');
        return colon is 1 or 2 && Read(form[..colon], out hour) && Read(form[(colon + 1)..], out minute) && hour <= HoursInDay && minute < MinutesInHour;
    }

    private static bool TryWords(TimeScan scan, int index, out int hour, out int end)
    {
        var number = scan.Ordinal(index) ?? scan.Cardinal(index);
        hour = number is { Low: >= 1 and <= Noon } ? (int)number.Low : 0;
        end = number?.End ?? index;
        return hour > 0;
    }

    private static bool Read(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        return digits.Length <= 2 && DigitNumber.IsDigits(digits) && DigitNumber.TryParse(digits, out var number) && (value = (int)number) >= 0;
    }
}
