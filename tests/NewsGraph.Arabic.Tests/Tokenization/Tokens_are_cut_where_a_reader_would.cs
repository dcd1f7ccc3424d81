using NewsGraph.Arabic.Tokenization;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Tokenization;

public class Tokens_are_cut_where_a_reader_would
{
    [Theory]
    [InlineData("قال الوزير، أمس.", "قال|الوزير|،|أمس|.")]
    [InlineData("و14 جنديا", "و|14|جنديا")]
    [InlineData("نسبة 3.5% و1,250 دولارا", "نسبة|3.5|%|و|1,250|دولارا")]
    [InlineData("في 2020-02-05 و05-02-2020 و5/2/2020", "في|2020-02-05|و|05-02-2020|و|5/2/2020")]
    [InlineData("فاز 2-1 في 2014-2015", "فاز|2|-|1|في|2014|-|2015")]
    [InlineData("الساعة 10:30.", "الساعة|10:30|.")]
    [InlineData("«داعش» (تنظيم)", "«|داعش|»|(|تنظيم|)")]
    [InlineData("طائرة F-16 وشبكة 4G", "طائرة|F-16|وشبكة|4G")]
    [InlineData("https://example.org/a?b=1، و news@example.org.", "https://example.org/a?b=1|،|و|news@example.org|.")]
    [InlineData("#العراق_ينتفض @user_1 ...", "#العراق_ينتفض|@user_1|...")]
    [InlineData("رئيس الوزراء.. يرفض", "رئيس|الوزراء|..|يرفض")]
    [InlineData("Demain Dès l'Aube", "Demain|Dès|l'Aube")]
    public void A_line_gives_these_tokens(string text, string expected)
    {
        var tokens = new List<RawToken>();
        WordTokenizer.Tokenize(text, 0, text.Length, tokens);

        Assert.Equal(expected, string.Join('|', tokens.Select(t => text[t.Start..t.End])));
    }

    [Theory]
    [InlineData("كلمة", TokenKind.Word)]
    [InlineData("2020", TokenKind.Number)]
    [InlineData("،", TokenKind.Punctuation)]
    [InlineData("Reuters", TokenKind.Foreign)]
    [InlineData("www.example.org", TokenKind.Address)]
    [InlineData("#بغداد", TokenKind.Address)]
    public void A_token_has_its_kind(string text, TokenKind kind)
    {
        var tokens = new List<RawToken>();
        WordTokenizer.Tokenize(text, 0, text.Length, tokens);

        Assert.Equal(new RawToken(0, text.Length, kind), Assert.Single(tokens));
    }
}
