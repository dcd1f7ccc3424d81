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

    [Fact]
    public void A_name_after_its_description_and_a_place_after_its_preposition_are_linked()
    {
        var document = new ArabicAnalyzer().Analyze(Articles.Of("التقى الرئيس الفرنسي جاك شيراك المستشار الألماني في باريس"));
        var phrases = NounPhraseChunker.Chunk(document, document.Sentences[0]);
        var links = PhraseLinker.Link(document, document.Sentences[0], phrases);
        Assert.Contains(links, l => l.Kind == PhraseLinkKind.Apposition && document.Tokens[phrases[l.Phrase].Head].Form == "جاك" && document.Tokens[phrases[l.Other].Head].Form == "الرئيس");
        Assert.Contains(links, l => l.Kind == PhraseLinkKind.Prepositional && document.Tokens[phrases[l.Phrase].Head].Form == "باريس");
    }

    [Fact]
    public void Coordination_relative_clauses_and_idafa_are_seen()
    {
        var document = new ArabicAnalyzer().Analyze(Articles.Of("وصل الوزير إلى المدينة التي دمرتها الحرب والتقى رئيس مجلس النواب وقادة الجيش."));
        var phrases = NounPhraseChunker.Chunk(document, document.Sentences[0]);
        var links = PhraseLinker.Link(document, document.Sentences[0], phrases);
        Assert.Contains(links, l => l.Kind == PhraseLinkKind.RelativeHead && document.Tokens[phrases[l.Phrase].Head].Form == "المدينة");
        Assert.Contains(links, l => l.Kind == PhraseLinkKind.Coordination && document.Tokens[phrases[l.Phrase].Head].Form == "وقادة");
        Assert.Contains(phrases, p => document.Tokens[p.Head].Form == "رئيس" && p.Idafa == 3);
    }
}
