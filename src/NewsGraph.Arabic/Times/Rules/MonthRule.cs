using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Months without a day: «أيار الماضي», «شهر مارس», «يناير/كانون الثاني 2020», «رمضان 1440».</summary>
internal sealed class MonthRule : ITimeRule
{
    private static readonly CueFunction[] Openers =
        [CueFunction.In, CueFunction.Since, CueFunction.Until, CueFunction.During, CueFunction.From, CueFunction.To, CueFunction.Between, CueFunction.Part];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!MonthReader.TryRead(scan, index, out var month))
        {
            return null;
        }

        var year = YearTail.Read(scan, month.End, month.Name.Calendar);
        if (!month.IsSure && !year.Any && !IsOpened(scan, index, month.Name))
        {
            return null;
        }

        var direction = year.Direction == TimeDirection.Unsaid ? scan.DirectionAt(index, year.End) : year.Direction;
        return Resolve(scan, index, month, year, direction);
    }

    // Given names among the Hijri months stay names after «من» and «إلى».
    private static bool IsOpened(TimeScan scan, int index, MonthName month) =>
        Array.Exists(Openers, o => scan.IsAfter(index, o) && (month.Calendar == CalendarKind.Gregorian || o is CueFunction.In or CueFunction.During or CueFunction.Part));

    private static TimeMatch? Resolve(TimeScan scan, int index, MonthReader.Month month, YearTail.Tail year, TimeDirection direction)
    {
        var count = year.End - index;
        if (month.Name.Calendar == CalendarKind.Hijri)
        {
            return HijriResolution.Resolve(scan, index, count, month.Cut, year.Number, month.Name.Number, null, direction);
        }

        var date = year.Number is { } number ? new PartialDate(number, month.Name.Number) : scan.Anchors.FillYear(month.Name.Number, null, direction);
        return TimeMatch.OfDate(index, count, month.Cut, date, year.Number is null ? "month" : "month-year");
    }
}
