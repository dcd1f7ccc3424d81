namespace NewsGraph.Arabic.Calendars;

/// <summary>One row of the table of months.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Number">1 to 12.</param>
/// <param name="Tradition">Where the name is at home: <c>arabic</c>, <c>levantine</c>, <c>maghrebi</c>.</param>
/// <param name="NeedsContext">True for a name that is a common word or a given name and counts only beside other words of time.</param>
/// <param name="Forms">Its spellings.</param>
public sealed record MonthName(CalendarKind Calendar, int Number, string Tradition, bool NeedsContext, IReadOnlyList<string> Forms);
