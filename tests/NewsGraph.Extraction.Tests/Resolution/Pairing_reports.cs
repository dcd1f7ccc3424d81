using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Disagreements;

namespace NewsGraph.Tests;

public class Pairing_reports
{
    private static readonly string[] Nobody = [];

    [Theory]
    [InlineData("2020-01-08", "2020-01-08", true)]
    [InlineData("2020-01-08", "2020-01-10", true)]
    [InlineData("2020-01-08", "2020-01-11", false)]
    [InlineData("2020-01-05", "2020-01-06", true)] // a week begins between the two
    [InlineData("2020-01-06", "2020-01-05", true)]
    [InlineData("2020-01-08", null, false)]
    [InlineData(null, null, false)]
    public void Two_articles_are_held_against_each_other_within_two_days(string? left, string? right, bool arePaired) =>
        Assert.Equal(arePaired, Pairs(Assault("a", left), Assault("b", right)).Count == 1);

    [Theory]
    [InlineData("2020-01-08", null)]
    [InlineData(null, "2020-01-08")]
    [InlineData(null, null)]
    public void One_article_is_held_against_itself_without_a_date_where_two_speak_in_it(string? left, string? right)
    {
        Assert.Equal([(0, 1)], Pairs(Assault("a", left) with { Spokesmen = Keys("x") }, Assault("a", right) with { Spokesmen = Keys("y") }));
        Assert.Empty(Pairs(Assault("a", left) with { Spokesmen = Keys("x") }, Assault("a", right) with { Spokesmen = Keys("x") }));
        Assert.Empty(Pairs(Assault("a", left), Assault("a", right)));
    }

    [Fact]
    public void Whoever_shares_two_names_is_paired_once() => Assert.Equal([(0, 1), (0, 2), (1, 2)], Pairs(Both("a"), Both("b"), Both("c")).Order());

    [Fact]
    public void Nothing_named_in_common_makes_no_pair() => Assert.Empty(Pairs(Assault("a", "2020-01-08", "rome"), Assault("b", "2020-01-08", "oslo")));

    [Fact]
    public void Who_names_nobody_is_held_against_none() => Assert.Empty(Pairs(Assault("a", "2020-01-08", Nobody), Assault("b", "2020-01-08", Nobody)));

    [Theory]
    [InlineData(EventType.Assault, EventType.Casualty, true)]
    [InlineData(EventType.Assault, EventType.Coerce, false)]
    public void Like_acts_are_paired(EventType left, EventType right, bool arePaired)
    {
        var denied = Assault("b", "2020-01-08");
        Assert.Equal(arePaired, Pairs(Of(Assault("a", "2020-01-08"), e => e with { Type = left }), Of(denied, e => e with { Type = right, Polarity = Polarity.Negative })).Count == 1);
    }

    [Theory]
    [InlineData(EventType.Resume, Polarity.Positive, Polarity.Positive, false)] // nothing that either says can be disputed
    [InlineData(EventType.Resume, Polarity.Positive, Polarity.Negative, true)]
    [InlineData(EventType.Resume, Polarity.Negative, Polarity.Negative, false)]
    [InlineData(EventType.Form, Polarity.Positive, Polarity.Positive, true)] // who did it
    [InlineData(EventType.State, Polarity.Positive, Polarity.Negative, false)] // words are many
    public void Only_what_can_be_disputed_is_paired(EventType type, Polarity left, Polarity right, bool arePaired) => Assert.Equal(arePaired, Pairs(
        Of(Assault("a", "2020-01-08"), e => e with { Type = type, Polarity = left }), Of(Assault("b", "2020-01-08"), e => e with { Type = type, Polarity = right })).Count == 1);

    [Fact]
    public void Plans_are_not_paired() => Assert.Empty(Pairs(Of(Assault("a", "2020-01-08"), e => e with { Modality = Modality.Planned }), Assault("b", "2020-01-08")));

    private static List<(int Left, int Right)> Pairs(params DatedReport[] reports)
    {
        var pairs = new ReportPairs(new DisagreementRules(new PlaceHierarchy(new KnownWorld([]))));
        return [.. reports.SelectMany(pairs.Add)];
    }

    private static DatedReport Both(string article) => Assault(article, "2020-01-08", "rome", "oslo");

    private static DatedReport Assault(string article, string? day) => Assault(article, day, "rome");

    private static DatedReport Assault(string article, string? day, params string[] places)
    {
        DateOnly? date = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var e = new ExtractedEvent("v1", EventType.Assault, default, 0, [], null, Polarity.Positive, Modality.Asserted, "", 1);
        return new DatedReport(new EventReport(new EventReference(article, e.Id), e, [], [], [.. places.Select(Place)]), date, date, Keys());
    }

    private static DatedReport Of(DatedReport report, Func<ExtractedEvent, ExtractedEvent> change) => report with { Report = report.Report with { Event = change(report.Report.Event) } };

    private static ResolvedEntity Place(string key) => new(key, EntityType.Location, key, null, null, "city", null, []);

    private static HashSet<string> Keys(params string[] keys) => keys.ToHashSet(StringComparer.Ordinal);
}
