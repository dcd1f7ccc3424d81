using NewsGraph.Arabic.Languages;

namespace NewsGraph.Arabic.Tests;

public class Languages_are_told_apart
{
    [Theory]
    [InlineData("ar", "قال وزير الخارجية العراقي إن المحادثات التي جرت في بغداد كانت مثمرة")]
    [InlineData("ar", "اجتماع طارئ")]
    [InlineData("ar", "قال وزیر الخارجیة إن المحادثات التی جرت فی بغداد کانت مثمرة")]
    [InlineData("ar", "وقعت شركة Siemens عقدا مع الحكومة")]
    [InlineData("fa", "وزیر خارجه ایران گفت که این توافق برای همه کشورهای منطقه مفید است")]
    [InlineData("ur", "وزیر اعظم نے کہا کہ یہ معاہدہ ملک کے لیے بہت اہم ہے")]
    [InlineData("ckb", "سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە")]
    [InlineData("en", "The minister said that talks with the government had failed")]
    [InlineData("fr", "Le ministre a annoncé que les négociations se poursuivent dans la capitale")]
    [InlineData("ru", "Министр сообщил, что переговоры не были успешными")]
    [InlineData("he", "ראש הממשלה אמר כי השיחות נמשכות")]
    [InlineData("und-Latn", "xyzzy qwrt")]
    [InlineData("zxx", "12 + 30 = 42 !")]
    [InlineData("zxx", "")]
    public void The_language_of_a_text_is_said(string tag, string text) => Assert.Equal(tag, LanguageDetector.Default.Detect(text).Tag);

    [Fact]
    public void Lone_surrogates_and_control_characters_do_no_harm() =>
        Assert.False(LanguageDetector.Default.Detect("\uD800\u0000\uDC00\u0007").HasLetters);
}
