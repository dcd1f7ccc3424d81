using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Dating;

/// <summary>
/// Finds the date of an article that comes without one, with a reason and a confidence: from a day it counts from and states in full, from a weekday that a stated day and
/// month fit in one year only, from the years in which the people it names held the offices it gives them, and, weakly, from the last day or month it states with its year.
/// </summary>
/// <param name="world">Actors known beforehand, with their offices.</param>
public sealed class ArticleDating(KnownWorld world)
{
    /// <summary>Confidence from which relative times are resolved against the inferred date.</summary>
    public const double Trusted = DocumentDateInference.Trusted;

    private const double ByWeekday = 0.8;
    private const double ByOffices = 0.6;
    private const double ByLastDay = 0.2;
    private const double ByLastMonth = 0.15;
    private const int NearTokens = 3;
    private const int YearsAround = 3;

    private readonly DocumentDateInference _stated = new();
    private readonly Dictionary<string, KnownEntity> _known = world.Entities.Where(e => e.Offices.Count > 0).ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>The article's date, or null when nothing tells it.</summary>
    /// <param name="document">The analysed article.</param>
    /// <param name="times">Its time expressions, resolved against nothing.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="relations">The offices it shows.</param>
    public InferredDate? Infer(Document document, IReadOnlyList<TimeExpression> times, EntityLayer entities, IReadOnlyList<Relation> relations)
    {
        if (_stated.Infer(document) is { } stated)
        {
            return stated;
        }

        var offices = Offices(entities, relations);
        var last = times.Where(t => t.Type == TimeType.Date && t.Earliest is not null && t.Latest is not null && t.Value.Length > 0 && char.IsAsciiDigit(t.Value[0]) && Fits(t, offices))
            .OrderBy(t => t.Latest).ThenByDescending(t => t.Earliest).LastOrDefault();
        return Weekday(document, times, last, offices) ?? offices ?? (last is null ? null : Last(document, last));
    }

    /// <summary>«الثلاثاء 4 فبراير»: of the years about the last one stated, or those of the offices, the one in which the day falls on that weekday.</summary>
    private static InferredDate? Weekday(Document document, IReadOnlyList<TimeExpression> times, TimeExpression? last, InferredDate? offices)
    {
        if (last is null && offices is null)
        {
            return null;
        }

        var (from, to) = (last?.Earliest?.Year ?? offices!.Date.Earliest.Year, last?.Latest?.Year + YearsAround ?? offices!.Date.Latest.Year);
        foreach (var time in times)
        {
            if (time.Value is ['X', 'X', 'X', 'X', '-', _, _, '-', _, _] && Beside(document, time) is { } weekday)
            {
                var fitting = Enumerable.Range(from, Math.Clamp(to - from + 1, 0, 20)).Select(y => Day(y, time.Value)).OfType<DateOnly>().Where(d => d.DayOfWeek == weekday).ToList();
                if (fitting.Count == 1)
                {
                    return new InferredDate(DateBounds.Day(fitting[0]), $"«{time.Span.Of(document.Article.Text)}» falls on the weekday stated in one year only", ByWeekday);
                }
            }
        }

        return null;
    }

    private static DateOnly? Day(int year, string value) =>
        DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:0000}{value.AsSpan(4)}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DayOfWeek? Beside(Document document, TimeExpression time)
    {
        for (var t = Math.Max(0, time.First - NearTokens); t < Math.Min(document.Tokens.Length, time.First + time.Count + NearTokens); t++)
        {
            if (Weekdays.Of(document.Tokens[t].Stem) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>News speaks of what has just happened: the last day or month stated with its year may be the article's own (on eval/train it seldom is). A year alone tells nothing.</summary>
    private static InferredDate? Last(Document document, TimeExpression time)
    {
        var (value, confidence) = time.Value.Length >= 10 ? (time.Value[..10], ByLastDay) : (time.Value, ByLastMonth);
        return value.Length >= "2020-02".Length && DateBounds.TryParse(value, out var date) ? new InferredDate(date, $"«{time.Span.Of(document.Article.Text)}» is the last date that it states with a year", confidence) : null;
    }

    private static bool Fits(TimeExpression time, InferredDate? offices) => offices is null || (time.Earliest <= offices.Date.Latest && time.Latest >= offices.Date.Earliest);

    /// <summary>The days on which everyone held the office that the article gives him.</summary>
    private InferredDate? Offices(EntityLayer entities, IReadOnlyList<Relation> relations)
    {
        var byId = entities.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var terms = relations.Where(r => r is { Type: RelationType.Position, Note: not null } && byId.ContainsKey(r.Subject) && byId.ContainsKey(r.Object))
            .Select(r => (Holder: byId[r.Subject], Of: byId[r.Object].KnownId, Title: r.Note!)).Select(p => (p.Holder.Name, p.Title, Term: Term(p.Holder.KnownId, p.Of, p.Title))).Where(t => t.Term is not null).ToList();
        if (terms.Count == 0)
        {
            return null;
        }

        var (from, to) = (terms.Max(t => t.Term!.From ?? DateOnly.MinValue), terms.Min(t => t.Term!.To ?? DateOnly.MaxValue));
        if (from > to || from == DateOnly.MinValue || to == DateOnly.MaxValue)
        {
            return null;
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM}/{to:yyyy-MM}");
        return new InferredDate(new DateBounds(value, from, to), string.Join("; ", terms.Select(t => $"{t.Name} held the office «{t.Title}»").Distinct(StringComparer.Ordinal)), ByOffices);
    }

    private OfficeHeld? Term(string? holder, string? of, string title)
    {
        var offices = holder is not null && _known.TryGetValue(holder, out var person) ? person.Offices.Where(o => o.Of == of && o.From is not null && o.To is not null && title.StartsWith(o.Title.Split(' ')[0], StringComparison.Ordinal)).ToList() : [];
        return offices.Count == 1 ? offices[0] : null;
    }
}
