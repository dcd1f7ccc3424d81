using NewsGraph.Extraction;

namespace NewsGraph.Mapping.Writing;

/// <summary>The time of an event by all its claims: the days they have in common, or, where they contradict each other, all days from the first to the last.</summary>
/// <param name="Value">The value as stated, where the claims agree on one; else null.</param>
/// <param name="Earliest">First possible day, or null.</param>
/// <param name="Latest">Last possible day, or null.</param>
internal sealed record AgreedTime(string? Value, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>The time that some stated times agree on.</summary>
    public static AgreedTime Of(IEnumerable<EventTime> stated)
    {
        var times = stated.ToList();
        if (times.Count < 2)
        {
            return times.Count == 0 ? new AgreedTime(null, null, null) : new AgreedTime(times[0].Value, times[0].Earliest, times[0].Latest);
        }

        var (first, last) = (times.Max(t => t.Earliest), times.Min(t => t.Latest));
        if (first > last)
        {
            (first, last) = (times.Min(t => t.Earliest), times.Max(t => t.Latest));
        }

        var values = times.Where(t => t.Earliest == first && t.Latest == last).Select(t => t.Value).Distinct(StringComparer.Ordinal).ToList();
        return new AgreedTime(values.Count == 1 ? values[0] : null, first, last);
    }
}
