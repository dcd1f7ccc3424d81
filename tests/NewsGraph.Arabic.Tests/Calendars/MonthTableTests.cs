using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Tests.Calendars;

public class MonthTableTests
{
    private const string Header = "# title: t\n# licence: MIT\n# source: s\n# columns: forms calendar number tradition context\n# limits: l\n";

    [Theory]
    [InlineData("يناير\tjulian\t1\tarabic\t", "months.tsv:6:7")]
    [InlineData("يناير\tgregorian\t13\tarabic\t", "months.tsv:6:17")]
    [InlineData("يناير\tgregorian\tone\tarabic\t", "months.tsv:6:17")]
    public void A_bad_row_is_reported_with_its_place(string row, string place)
    {
        var error = Assert.Throws<TableFormatException>(() => new MonthTable(TableFile.Read(new StringReader(Header + row), "months.tsv")));
        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CalendarKind.Gregorian)]
    [InlineData(CalendarKind.Hijri)]
    public void Every_month_of_the_year_has_a_name(CalendarKind calendar) =>
        Assert.Equal(Enumerable.Range(1, 12), MonthTable.Default.Months.Where(m => m.Calendar == calendar).Select(m => m.Number).Distinct().Order());
}
