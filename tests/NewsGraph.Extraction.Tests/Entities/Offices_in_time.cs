using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Coreference;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Offices_in_time
{
    private static readonly KnownWorld World = new(
    [
        Person("abadi", "حيدر العبادي", new DateOnly(2014, 9, 8), new DateOnly(2018, 10, 25)),
        Person("abdul-mahdi", "عادل عبد المهدي", new DateOnly(2018, 10, 25), new DateOnly(2020, 5, 7)),
        Person("kadhimi", "مصطفى الكاظمي", new DateOnly(2020, 5, 7), null),
        Person("maliki", "نوري المالكي", new DateOnly(2006, 5, 20), new DateOnly(2014, 9, 8)),
        Person("sudani", "محمد شياع السوداني", new DateOnly(2022, 10, 27), null),
        new KnownEntity("guterres", EntityType.Person, "أنطونيو غوتيريش", null, [], "person", null, null) { Offices = [new OfficeHeld("الأمين العام", "united-nations", new DateOnly(2017, 1, 1), null)] },
        new KnownEntity("iraq", EntityType.Location, "العراق", "Iraq", [], "country", null, null) { Nisbas = ["عراقي"] },
        new KnownEntity("united-nations", EntityType.Organization, "الأمم المتحدة", "United Nations", [], "international-body", null, null),
    ]);

    private static readonly Gazetteer Names = new(World);

    [Theory]
    [InlineData("2010-03-01", "maliki")]
    [InlineData("2014-09-07", "maliki")]
    [InlineData("2014-09-08", null)]
    [InlineData("2014-09-09", "abadi")]
    [InlineData("2018-10-26", "abdul-mahdi")]
    [InlineData("2018", null)]
    [InlineData("2016", "abadi")]
    [InlineData("2020-02-05", "abdul-mahdi")]
    [InlineData("2021-02-05", "kadhimi")]
    [InlineData("2022-10-26", "kadhimi")]
    [InlineData("2023-01-01", "sudani")]
    [InlineData("2001-01-01", null)]
    [InlineData(null, null)]
    public void The_Iraqi_prime_minister_is_the_one_in_office_on_the_date_of_the_article(string? date, string? holder) =>
        Assert.Equal(holder, Described("وصل رئيس الوزراء العراقي إلى المدينة.", 1, 3, date));

    [Theory]
    [InlineData("وصل رئيس الحكومة العراقية إلى المدينة.", 1, 3, "abdul-mahdi")]
    [InlineData("وصل رئيس وزراء العراق إلى المدينة.", 1, 3, "abdul-mahdi")]
    [InlineData("وصل الأمين العام للأمم المتحدة إلى المدينة.", 1, 4, "guterres")]
    [InlineData("وصل رئيس الوزراء إلى المدينة.", 1, 2, null)]
    [InlineData("وصل رئيس الوزراء العراقي السابق إلى المدينة.", 1, 4, null)]
    [InlineData("وصل رئيس الوزراء العراقي المكلف إلى المدينة.", 1, 4, null)]
    [InlineData("وصل وزير النفط العراقي إلى المدينة.", 1, 3, null)]
    public void An_office_needs_its_country_or_body_and_no_word_that_says_it_is_not_held(string text, int first, int count, string? holder) =>
        Assert.Equal(holder, Described(text, first, count, "2020-02-05"));

    private static string? Described(string text, int first, int count, string? date)
    {
        var evidence = new NameEvidence(Reading.Analyze(text, date), Names, NameCues.Default);
        var span = new NameSpan(first, count, EntityType.Group, 1);
        return new HolderOnDate(new OfficeHolders(World), evidence).Described(new MentionCandidate(span, evidence, evidence.Document.CoreSpan(first, count)));
    }

    private static KnownEntity Person(string key, string name, DateOnly from, DateOnly? until) =>
        new(key, EntityType.Person, name, null, [], "person", "iraq", null) { Offices = [new OfficeHeld("رئيس الوزراء", "iraq", from, until)] };
}
