using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Times;

namespace NewsGraph.Arabic.Tests.Times;

public class TimeTaggerTests
{
    private static readonly TimeTagger Tagger = new();

    public static TheoryData<string?, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string?, string, string>();
            foreach (var (published, text, expected) in TimeCases.All)
            {
                data.Add(published, text, expected);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_is_read_as_the_table_says(string? published, string text, string expected) => Assert.Equal(expected, Read(text, published));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_is_read_the_same_with_a_conjunction_before_the_sentence(string? published, string text, string expected)
    {
        Assert.Equal(expected, Read("وقال الناطق باسم الوزارة " + text, published));
    }

    [Theory]
    [InlineData("وقع الانفجار في 4 آب", "2019-08-04")]
    [InlineData("أعلنت الحكومة أن الجلسة تعقد في 4 آب", "2020-08-04")]
    [InlineData("أجلت المحكمة الجلسة إلى 4 آب", "2020-08-04")]
    public void A_day_just_ahead_lies_a_year_back_when_a_verb_of_the_past_governs_it(string text, string expected)
    {
        var document = new ArabicAnalyzer().Analyze(PlainDocument.Of(text, "2020-08-01").Article);

        Assert.Equal(expected, Assert.Single(Tagger.Tag(document)).Value);
    }

    [Theory]
    [InlineData("من المنتظر أن تصوت الدول الخميس", "2020-08-06")]
    [InlineData("من المنتظر أن يجتمع الذين تحدثت إليهم الوزارة الخميس", "2020-07-30")]
    [InlineData("تسير القوة منذ 2014 دوريات في الخليج", "2014")]
    [InlineData("عثرت القوة على 2014 قطعة سلاح", null)]
    public void Verbs_and_what_is_counted_are_told_by_their_forms(string text, string? expected)
    {
        var document = new ArabicAnalyzer().Analyze(PlainDocument.Of(text, "2020-08-01").Article);

        Assert.Equal(expected, Tagger.Tag(document).SingleOrDefault()?.Value);
    }

    [Theory]
    [InlineData("بعد يومين من الهجوم", true)]
    [InlineData("الذكرى الخامسة للهجوم", true)]
    [InlineData("أمس غداة الهجوم", true)]
    [InlineData("قبل يومين من الهجوم", false)]
    [InlineData("بعد الهجوم أمس", false)]
    public void A_time_counted_from_an_event_introduces_it(string text, bool expected) =>
        Assert.Equal(expected, Tagger.Tag(PlainDocument.Of(text, "2020-08-01"))[^1].Introduces);

    [Fact]
    public void Every_month_name_of_the_table_is_matched()
    {
        foreach (var month in MonthTable.Default.Months)
        {
            foreach (var form in month.Forms)
            {
                var year = month.Calendar == CalendarKind.Hijri ? 1441 : 2019;
                var found = Assert.Single(Tagger.Tag(PlainDocument.Of($"في 7 {form} {year}", "2020-02-05")));
                var expected = month.Calendar == CalendarKind.Hijri
                    ? HijriConversion.ToGregorian(new HijriDate(year, month.Number, 7))
                    : new DateOnly(year, month.Number, 7);
                Assert.Equal($"{expected:yyyy-MM-dd}", found.EventValue);
            }
        }
    }

    [Fact]
    public void Each_day_from_1990_to_2030_reads_back_in_six_styles()
    {
        var names = MonthTable.Default.Months.Where(m => m.Calendar == CalendarKind.Gregorian).ToLookup(m => m.Number, m => m.Forms[0]);
        for (var day = new DateOnly(1990, 1, 1); day.Year <= 2030; day = day.AddDays(1))
        {
            var months = names[day.Month].ToList();
            string[] styles =
            [
                $"{day:yyyy-MM-dd}",
                $"{day:dd/MM/yyyy}",
                $"{day.Day} {months[0]} {day.Year}",
                $"{day.Day} من {months[^1]} عام {day.Year}",
                $"يوم {Eastern(day.Day)} {months[1]}/ {months[0]} {Eastern(day.Year)}",
                $"{day.Day} {months[0]} ({months[1]}) {day.Year}",
            ];
            var text = string.Join("\n", styles);
            var found = Tagger.Tag(PlainDocument.Of(text));
            Assert.Equal(styles.Length, found.Count);
            Assert.All(found, e => Assert.Equal($"{day:yyyy-MM-dd}", e.Value));
            Assert.All(found, e => Assert.Equal(day, e.Earliest));
        }
    }

    [Theory]
    [InlineData("مطلع يناير 2020", "2020-01-01", "2020-01-10")]
    [InlineData("منتصف يناير 2020", "2020-01-11", "2020-01-21")]
    [InlineData("أواخر يناير 2020", "2020-01-22", "2020-01-31")]
    [InlineData("يناير 2020", "2020-01-01", "2020-01-31")]
    [InlineData("عام 2020", "2020-01-01", "2020-12-31")]
    [InlineData("أواخر 2019", "2019-09-02", "2019-12-31")]
    [InlineData("15 رمضان 1440", "2019-05-19", "2019-05-21")]
    [InlineData("منذ 2014", "2014-01-01", "2020-02-05")]
    [InlineData("صيف 2014", "2014-06-01", "2014-08-31")]
    public void The_bounds_are_no_narrower_than_what_is_said(string text, string earliest, string latest)
    {
        var found = Assert.Single(Tagger.Tag(PlainDocument.Of(text, "2020-02-05")));
        Assert.Equal((earliest, latest), ($"{found.Earliest:yyyy-MM-dd}", $"{found.Latest:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_part_of_a_month_is_marked_by_its_modifier()
    {
        var found = Assert.Single(Tagger.Tag(PlainDocument.Of("أواخر يناير 2020")));
        Assert.Equal(("END", "2020-01"), (found.Modifier, found.Value));
    }

    [Fact]
    public void Odd_input_never_throws()
    {
        string[] pieces = ["31", "فبراير", "و", "من", "2019", "99999999999", "٣", "الثاني", "منذ", "قبل", "أسبوعين", "/", "-", "(", "عام", "ال", "مئة", "مليون", "الشهر", "الماضي", "29", "رمضان", "1", "0000-00-00", "الساعة", "25:99", "ليل", "الأحد", "\uD800", "هـ", "بين", "إلى", "القرن", "كل", "حتى", "9999", "0", "غرة", "المقبل"];
        var random = new Random(7);
        foreach (var published in new[] { null, "2020-02-29", "0001-01-01", "9999-12-31", "2020", "2020-02" })
        {
            for (var i = 0; i < 4000; i++)
            {
                var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
                foreach (var found in Tagger.Tag(PlainDocument.Of(text, published)))
                {
                    Assert.True(found.Span.Start >= 0 && found.Span.End <= text.Length && !found.Span.IsEmpty, text);
                    Assert.True(found.Earliest is null || found.Latest is null || found.Earliest <= found.Latest, text + " → " + found);
                }
            }
        }
    }

    private static string Read(string text, string? published) =>
        string.Join("|", Tagger.Tag(PlainDocument.Of(text, published)).Select(e => $"{e.Span.Of(text)}={e.Value}={e.EventValue ?? "-"}"));

    private static string Eastern(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)('\u0660' + c - '0')));
}
