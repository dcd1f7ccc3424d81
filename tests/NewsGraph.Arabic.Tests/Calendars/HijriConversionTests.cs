using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Tests.Calendars;

public class HijriConversionTests
{
    [Theory]
    [InlineData("2019-05-06", 1440, 9, 1)]
    [InlineData("2020-07-31", 1441, 12, 10)]
    [InlineData("2015-10-14", 1437, 1, 1)]
    [InlineData("2001-09-11", 1422, 6, 23)]
    public void Umm_al_Qura_dates_convert_both_ways(string gregorian, int year, int month, int day)
    {
        var expected = DateOnly.ParseExact(gregorian, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, HijriConversion.ToGregorian(new HijriDate(year, month, day)));
        Assert.Equal(new HijriDate(year, month, day), HijriConversion.FromGregorian(expected));
    }

    [Theory]
    [InlineData("0622-07-19", 1, 1, 1)]
    [InlineData("1453-05-29", 857, 5, 20)]
    public void Dates_before_the_tables_use_the_tabular_calendar(string gregorian, int year, int month, int day)
    {
        var expected = DateOnly.ParseExact(gregorian, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var found = HijriConversion.ToGregorian(new HijriDate(year, month, day));
        Assert.NotNull(found);
        Assert.InRange(found.Value.DayNumber - expected.DayNumber, -9, 9);
        Assert.Equal(new HijriDate(year, month, day), HijriConversion.FromGregorian(found.Value));
    }

    [Theory]
    [InlineData(HijriVariant.UmmAlQura)]
    [InlineData(HijriVariant.Tabular)]
    public void Every_day_from_1890_to_2090_survives_the_round_trip(HijriVariant variant)
    {
        for (var day = new DateOnly(1890, 1, 1); day.Year <= 2090; day = day.AddDays(1))
        {
            var hijri = HijriConversion.FromGregorian(day, variant);
            Assert.NotNull(hijri);
            var back = HijriConversion.ToGregorian(hijri.Value, variant);
            Assert.True(back == day || (variant == HijriVariant.UmmAlQura && IsSeam(day)), $"{day:O} → {hijri} → {back:O}");
        }
    }

    [Fact]
    public void The_two_variants_differ_by_two_days_at_most()
    {
        for (var day = new DateOnly(1990, 1, 1); day.Year <= 2030; day = day.AddDays(1))
        {
            var hijri = HijriConversion.FromGregorian(day)!.Value;
            var tabular = HijriConversion.ToGregorian(hijri with { Day = Math.Min(hijri.Day, 29) }, HijriVariant.Tabular)!.Value;
            Assert.InRange(tabular.DayNumber - day.DayNumber, -3, 3);
        }
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1440, 13, 1)]
    [InlineData(1440, 1, 31)]
    [InlineData(1440, 0, 1)]
    [InlineData(99999, 1, 1)]
    public void A_day_that_does_not_exist_has_no_Gregorian_date(int year, int month, int day) =>
        Assert.Null(HijriConversion.ToGregorian(new HijriDate(year, month, day)));

    [Fact]
    public void There_is_no_Hijri_date_before_the_Hijra() => Assert.Null(HijriConversion.FromGregorian(new DateOnly(600, 1, 1)));

    // Where the tables begin and end, the tabular calendar may name a day of the neighbouring year twice.
    private static bool IsSeam(DateOnly day) => day.Year is 1900 or 2077;
}
