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
