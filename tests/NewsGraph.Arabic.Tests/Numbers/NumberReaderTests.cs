using System.Globalization;
using Humanizer;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Tests.Times;
using NewsGraph.Tests;

namespace NewsGraph.Arabic.Tests.Numbers;

public class NumberReaderTests
{
    private static readonly NumberReader Reader = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Repository.At("tests", "NewsGraph.Arabic.Tests", "Numbers", "numbers.tsv")).Where(l => !l.StartsWith('#')))
            {
                var cells = line.Split('\t');
                data.Add(cells[0], cells[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_number_is_read_as_the_table_says(string text, string expected)
    {
        var found = Reader.ReadAll(PlainDocument.Of(text)).Select(n => FormattableString.Invariant($"{n.First}+{n.Count} {n.Low:0.####}..{n.High:0.####} {n.Kind} {n.Qualifier}"));
        Assert.Equal(expected, string.Join("|", found));
    }

    [Fact]
    public void Numbers_in_words_up_to_a_million_read_back()
    {
        var random = new Random(11);
        for (var i = 0; i < 3000; i++)
        {
            var number = i < 1100 ? i + 1 : random.Next(1, 1_000_000);
            var words = NumberWriter.Words(number);
            var found = Assert.Single(Reader.ReadAll(PlainDocument.Of(words)));
            Assert.True(found.Low == number && found.IsExact, $"{number}: {words} → {found.Low}");
        }
    }

    [Theory]
    [InlineData("ارتفع بنسبة 14.5%", "14.5", "14.5", "%")]
    [InlineData("نحو 30 في المئة من السكان", "27", "33", "%")]
    [InlineData("ثلاثة مليارات دولار", "3000000000", "3000000000", "USD")]
    [InlineData("أكثر من 500 ألف دينار عراقي", "500000", null, "IQD")]
    [InlineData("بين 100 و200 دينار", "100", "200", "dinar")]
    [InlineData("$500 لكل أسرة", "500", "500", "USD")]
    [InlineData("مليون ونصف المليون برميل يوميا", "1500000", "1500000", "bbl/d")]
    [InlineData("على بعد 40 كيلومترا", "40", "40", "km")]
    [InlineData("ثلثا السكان", "0.666667", "0.666667", null)]
    [InlineData("نصف مليون يورو", "500000", "500000", "EUR")]
    [InlineData("تأهل إلى ربع النهائي بعد 3 مباريات", "3", "3", null)]
    [InlineData("قتل 50 جنديا", "50", "50", null)]
    public void Money_percentages_and_measures_carry_their_unit(string text, string low, string? high, string? unit)
    {
        var number = Assert.Single(Reader.ReadAll(PlainDocument.Of(text)));

        Assert.Equal((low, high, unit), (number.Low.ToString("0.######", CultureInfo.InvariantCulture), number.High?.ToString("0.######", CultureInfo.InvariantCulture), number.Unit));
    }

    [Fact]
    public void Words_of_Humanizer_from_nought_to_a_million_read_back()
    {
        var arabic = CultureInfo.GetCultureInfo("ar");
        var random = new Random(23);
        foreach (var number in Enumerable.Range(0, 1200).Concat(Enumerable.Range(0, 3000).Select(_ => random.Next(0, 1_000_001))).Append(999_999).Append(1_000_000))
        {
            foreach (var words in new[] { number.ToWords(GrammaticalGender.Masculine, arabic), number.ToWords(GrammaticalGender.Feminine, arabic) })
            {
                var found = Reader.ReadAll(PlainDocument.Of(words));
                Assert.True(found is [{ IsExact: true } one] && one.Low == number, $"{number}: {words} → {string.Join(" | ", found.Select(f => f.Low))}");
            }
        }
    }

    [Theory]
    [InlineData("5,200", 5200)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("٣٫٥", 3.5)]
    [InlineData("12.5", 12.5)]
    [InlineData("1.000.000", 1000000)]
    [InlineData("007", 7)]
    public void Digits_are_read_with_the_separators_of_both_scripts(string text, double expected)
    {
        Assert.True(DigitNumber.TryParse(text, out var value));
        Assert.Equal((decimal)expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("12:30")]
    [InlineData("5a")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(DigitNumber.TryParse(text, out _));
}
