using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Years: «عام 2014», «سنة ألفين وثلاثة», «في 2014», «(1949)», «1440 هـ».</summary>
internal sealed class YearRule : ITimeRule
{
    private const int FirstBare = 1800;
    private const int LastBare = 2060;

    private static readonly CueFunction[] Openers =
        [CueFunction.In, CueFunction.Since, CueFunction.Until, CueFunction.From, CueFunction.To, CueFunction.Between, CueFunction.During, CueFunction.Part];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (scan.Try(index, CueFunction.From, out _) || !YearReader.TryRead(scan, index, out var year))
        {
            return null;
        }

        if (!year.HasWord && !IsPlainYear(scan, index, year))
        {
            return null;
        }

        var count = year.End - index;
        return year.Calendar == CalendarKind.Hijri
            ? HijriResolution.Resolve(scan, index, count, year.Cut, year.Number, null, null, TimeDirection.Unsaid)
            : TimeMatch.OfDate(index, count, year.Cut, new PartialDate(year.Number), "year");
    }

    // Digits alone are a year in brackets, or after a preposition of time where nothing follows that they could count.
    private static bool IsPlainYear(TimeScan scan, int index, YearReader.Year year)
    {
        if (year.Number is < FirstBare or > LastBare || year.End - index != 1)
        {
            return false;
        }

        if (scan.IsMark(index - 1, '(') || scan.IsMark(year.End, ')'))
        {
            return true;
        }

        var opened = Array.Exists(Openers, o => scan.IsAfter(index, o))
            || (scan.IsPunctuation(index - 1) && YearReader.TryRead(scan, index - 2, out _))
            || (scan.TryUnit(index - 1, TimeUnit.Year, out var years) && years.Entry.Many > 1)
            || IsOther(scan, year.Cut > 0 ? index - 1 : index - 2, year.Cut > 0 || scan.IsWaw(index - 1))
            || (scan.IsMark(index - 1, '-') && !scan.TryDigits(index - 2, out _, out _));
        return opened && (!Counts(scan, year.End) || IsSince(scan, index, year));
    }

    // «منذ 2008 دوريات», «منذ 2014 طائرات»: nothing lasts since a number of things, but «منذ 2000 عام».
    private static bool IsSince(TimeScan scan, int index, YearReader.Year year) =>
        scan.IsAfter(index, CueFunction.Since) && !scan.Try<UnitWord>(year.End, out _) && !(year.Number > scan.Anchors.Year);

    // A year that another year is joined to: «بين 2003 و2011», «عامي 2013 و 2014».
    private static bool IsOther(TimeScan scan, int index, bool joined) =>
        joined && scan.TryDigits(index, out var before, out _) && before is >= FirstBare and <= LastBare;

    private static bool Counts(TimeScan scan, int next) =>
        next < scan.End
        && (scan.Try<UnitWord>(next, out var unit) && unit.Cut == 0
            || scan.Cardinal(next) is not null && !scan.TryDigits(next, out _, out _)
            || CountedNoun(scan, next));

    private static bool CountedNoun(TimeScan scan, int next) =>
        scan.Document.Tokens[next] is { Kind: Text.TokenKind.Word, Tag: Text.PartOfSpeech.Noun, IsDefinite: false, HasPreposition: false, HasConjunction: false };
}
