using NewsGraph.Arabic.Syntax;

namespace NewsGraph.Arabic.Tests.Analysis;

public class Phrases_and_clauses
{
    [Theory]
    [InlineData("التقى وزير الخارجية العراقي قادة الجيش في بغداد", "وزير الخارجية العراقي|قادة الجيش|بغداد")]
    [InlineData("قتل خمسة جنود أمس", "خمسة جنود")]
    public void A_sentence_has_these_noun_phrases(string text, string expected)
    {
        var document = new ArabicAnalyzer().Analyze(Articles.Of(text));
        var phrases = NounPhraseChunker.Chunk(document, document.Sentences[0]);

        Assert.StartsWith(expected, string.Join('|', phrases.Select(p => document.CoreSpan(p.First, p.Count).Of(text))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("أعلن الوزير أن القوات انسحبت من المدينة، فيما حذرت السفارة من هجوم.", 3)]
    [InlineData("وصل الرئيس إلى بغداد وغادر الوزير.", 2)]
    [InlineData("رئيس الوزراء في بغداد", 1)]
    public void A_sentence_has_so_many_clauses_that_cover_it(string text, int count)
    {
        var document = new ArabicAnalyzer().Analyze(Articles.Of(text));
        var clauses = ClauseSplitter.Split(document, document.Sentences[0]);

        Assert.Equal(count, clauses.Count);
        Assert.Equal(document.Tokens.Length, clauses.Sum(c => c.Count));
    }
}
