using NewsGraph.Arabic.Times.Rules;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>
/// Finds and resolves time expressions by rules over tables of months, weekdays, units and cue words. At each token the rule that reads farthest
/// wins; what stands together is composed afterwards. Safe to call from several threads.
/// </summary>
public sealed class TimeTagger : ITimeTagger
{
    // Ties go to the earlier rule.
    private static readonly ITimeRule[] Rules =
    [
        new NumericDateRule(),
        new CalendarDateRule(),
        new MonthOfDayRule(),
        new DayPartRule(),
        new NewYearRule(),
        new PartRule(),
        new MonthRule(),
        new WeekdayRule(),
        new UnitRule(),
        new OffsetRule(),
        new FromMentionRule(),
        new DayAfterRule(),
        new YearRule(),
        new ClockRule(),
        new SetRule(),
        new ReferenceRule(),
        new DayOffsetRule(),
        new DecadeRule(),
        new CenturyRule(),
        new SeasonRule(),
        new AnniversaryRule(),
        new DurationRule(),
        new BareUnitRule(),
    ];

    private readonly TimeLexicon _lexicon;

    /// <summary>A tagger over the tables that come with the library.</summary>
    public TimeTagger()
        : this(TimeLexicon.Default)
    {
    }

    internal TimeTagger(TimeLexicon lexicon) => _lexicon = lexicon;

    /// <inheritdoc />
    /// <remarks>Where the article comes without a date, one that its own words tell plainly (<see cref="DocumentDateInference"/>) takes its place.</remarks>
    public IReadOnlyList<TimeExpression> Tag(Document document)
    {
        if (document.Article.Metadata.Published is { } published)
        {
            return Tag(document, published);
        }

        var inferred = new DocumentDateInference(this).Infer(document);
        return Tag(document, inferred is { Confidence: >= DocumentDateInference.Trusted } ? inferred.Date : null);
    }

    /// <summary>The time expressions of a document in text order, resolved against a date.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reference">The day, month or year the article speaks from; null when unknown.</param>
    public IReadOnlyList<TimeExpression> Tag(Document document, DateBounds? reference)
    {
        var expressions = new List<TimeExpression>();
        foreach (var (_, matches) in ReadMatches(document, new TimeAnchors(reference)))
        {
            expressions.AddRange(matches.Select(m => Express(document, m)));
        }

        return expressions;
    }

    /// <summary>The matches of each sentence, before they become expressions.</summary>
    internal IEnumerable<(Sentence Sentence, List<TimeMatch> Matches)> ReadMatches(Document document, TimeAnchors anchors)
    {
        var scan = new TimeScan(document, _lexicon, anchors);
        foreach (var sentence in document.Sentences)
        {
            scan.Enter(sentence);
            yield return (sentence, TimeComposition.Compose(scan, Read(scan)));
        }
    }

    private static List<TimeMatch> Read(TimeScan scan)
    {
        var matches = new List<TimeMatch>();
        for (var i = scan.Start; i < scan.End;)
        {
            var best = scan.HasReading(i) ? Longest(scan, i) : null;
            i = best is null ? i + 1 : best.First;
            for (var match = best; match is not null; match = match.Following)
            {
                matches.Add(match with { Following = null });
                i = match.End;
                if (match.Date is { } date)
                {
                    scan.Anchors.Mention(date, match.First);
                }
            }
        }

        return matches;
    }

    private static TimeMatch? Longest(TimeScan scan, int index)
    {
        TimeMatch? best = null;
        foreach (var rule in Rules)
        {
            if (rule.Match(scan, index) is { } match && EndOf(match) > (best is null ? 0 : EndOf(best)))
            {
                best = match;
            }
        }

        return best;
    }

    private static int EndOf(TimeMatch match) => match.Following is { } following ? EndOf(following) : match.End;

    private static TimeExpression Express(Document document, TimeMatch match)
    {
        var start = document.Tokens[match.First].Span.Start + match.Cut;
        var end = document.Tokens[match.End - 1].Span.End;
        return new TimeExpression(
            new TextSpan(Math.Min(start, end - 1), end),
            match.First,
            match.Count,
            match.Type,
            match.Value,
            match.EventValue,
            match.Earliest,
            match.Latest,
            match.Rule) { Modifier = match.Modifier, Introduces = match.Introduces };
    }
}
