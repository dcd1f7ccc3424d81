using System.Text;
using NewsGraph.Pipeline.Reading.Encodings;

namespace NewsGraph.Tests.Reading;

public class Encodings_are_told_by_their_bytes
{
    private const string Sample = "أعلنت وزارة الخارجية العراقية، الخميس 15 آب 2024، تأجيل إعلان إنهاء مهمة التحالف الدولي في العراق.\nوقالت الوزارة إن العلاقة مع واشنطن مسار منفصل.";

    static Encodings_are_told_by_their_bytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public void Arabic_is_read_in_every_usual_encoding_with_and_without_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Sample.Replace("،", encoding.IsSingleByte ? "," : "،", StringComparison.Ordinal);
        Assert.Equal(new DecodedText(text, name), TextDecoder.Decode(encoding.GetBytes(text)));
        Assert.Equal(new DecodedText(text, name), TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
    }

    [Fact]
    public void Plain_ASCII_is_UTF_8() => Assert.Equal("utf-8", TextDecoder.Decode("plain"u8).Encoding);

    [Fact]
    public void A_damaged_line_of_UTF_8_is_named()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        bytes[^5] = 0xFF;
        Assert.Equal(2, Assert.Throws<UndecodableTextException>(() => TextDecoder.Decode(bytes)).Line);
    }

    [Fact]
    public void Binary_data_is_refused() =>
        Assert.Contains("binary", Assert.Throws<UndecodableTextException>(() => TextDecoder.Decode([0x1F, 0x8B, 0, 0, 3, 255, 7, 0, 0])).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_in_another_single_byte_encoding_is_refused()
    {
        var russian = Encoding.GetEncoding(1251).GetBytes("Министерство иностранных дел Ирака заявило, что переговоры будут продолжены на следующей неделе");
        Assert.Contains("iconv", Assert.Throws<UndecodableTextException>(() => TextDecoder.Decode(russian)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_once_decoded_as_Western_is_refused()
    {
        var twice = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Sample)));
        Assert.Throws<UndecodableTextException>(() => TextDecoder.Decode(twice));
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_and_nothing_else()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            try
            {
                Assert.NotNull(TextDecoder.Decode(bytes).Text);
            }
            catch (UndecodableTextException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }
    }
}
