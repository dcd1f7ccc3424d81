using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Entities;

namespace NewsGraph.Extraction.Tests.Names;

public class Nisbas_name_their_origin
{
    [Theory]
    [InlineData("وصل الجنود العراقيون إلى الحدود.", "العراقيون", "iraq")]
    [InlineData("انسحبت القوات السورية من المدينة.", "السورية", "syria")]
    [InlineData("التقى المسؤولين السوريين في القاهرة.", "السوريين", "syria")]
    [InlineData("أغلقت الأسواق البغدادية أبوابها.", "البغدادية", "baghdad")]
    public void A_nisba_is_tied_to_its_country_or_place(string text, string word, string id) => Assert.Equal(id, OriginOf(text, word));

    [Theory]
    [InlineData("عقد الاجتماع الوزاري أمس.", "الوزاري")]
    [InlineData("قال الناطق إن القرار نهائي.", "القرار")]
    [InlineData("انسحبت القوات من بغداد.", "انسحبت")]
    public void Other_words_have_no_origin(string text, string word) => Assert.Null(OriginOf(text, word));

    private static string? OriginOf(string text, string word)
    {
        var evidence = Reading.Evidence(text);
        var at = Enumerable.Range(0, evidence.Document.Tokens.Length).Single(i => evidence.Document.Tokens[i].Form == word);
        return new NisbaOrigins(new Gazetteer(Reading.World)).OriginOf(evidence.Document.Tokens[at], evidence.Keys.Stem[at])?.Id;
    }
}
