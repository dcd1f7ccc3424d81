namespace NewsGraph.Arabic.Tests.Analysis;

public class Any_text_is_analysed_within_its_bounds
{
    [Fact]
    public void Spans_are_ordered_inside_the_text_and_cores_inside_their_tokens()
    {
        var analyzer = new ArabicAnalyzer();
        foreach (var text in RandomTexts.Many(1500))
        {
            var document = analyzer.Analyze(Articles.Of(text));
            var before = 0;
            foreach (var token in document.Tokens)
            {
                Assert.InRange(token.Span.Start, before, text.Length);
                Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length);
                Assert.True(token.Span.Contains(token.Core) && !token.Core.IsEmpty, $"{token.Core} of {token.Span} in {Escape(text)}");
                before = token.Span.End;
            }

            Assert.Equal(document.Tokens.Length, document.Sentences.Sum(s => s.Count));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_document_whatever_came_before()
    {
        var warm = new ArabicAnalyzer();
        foreach (var text in RandomTexts.Many(100))
        {
            warm.Analyze(Articles.Of(text));
        }

        var article = Articles.Of("وقال الوزير العراقي إن قواته ستنسحب من المدينة، ولم يذكر موعدا.");
        Assert.Equal(new ArabicAnalyzer().Analyze(article).Tokens.AsEnumerable(), warm.Analyze(article).Tokens.AsEnumerable());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n \t ")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800ب")]
    [InlineData("ً")]
    public void A_text_without_words_is_no_error(string text) => new ArabicAnalyzer().Analyze(Articles.Of(text));

    private static string Escape(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
