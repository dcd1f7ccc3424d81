using NewsGraph.Mapping.Lookup;
using NewsGraph.Sparql;

namespace NewsGraph.Tests;

public class The_question_pack(GoldGraphFixture gold) : IClassFixture<GoldGraphFixture>
{
    public static TheoryData<string> Names() => [.. QuestionPack.All.Select(q => q.Name)];

    [Fact]
    public void It_holds_at_least_twelve_questions() => Assert.True(QuestionPack.All.Count >= 12);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_parses_and_has_titles_and_parameters_in_both_languages(string name)
    {
        var question = QuestionPack.Find(name)!;
        SparqlQuery.Parse(question.Text);
        Assert.Equal(["ar", "en"], question.Titles.Keys.Order());
        Assert.All(question.Parameters, p => Assert.Equal(["ar", "en"], p.Labels.Keys.Order()));
        Assert.All(question.Parameters, p => Assert.Contains("?" + p.Variable, question.Text, StringComparison.Ordinal));
    }

    /// <summary>No two of the annotated articles contradict each other, and annotations hold no quotations; those questions are asked of the sample articles (Telling_what_sources_say).</summary>
    public static TheoryData<string> Answered() => [.. QuestionPack.All.Select(q => q.Name).Where(n => n is not ("contradictions" or "quotations"))];

    [SharedTheory("eval/dev")]
    [MemberData(nameof(Answered))]
    public void A_question_gives_rows_with_its_examples(string name)
    {
        var question = QuestionPack.Find(name)!;
        var query = SparqlQuery.Parse(question.Text);
        var things = NameIndex.OfThings(gold.Graph.Source, gold.Graph.Mapper.Names.Prefixes);
        foreach (var parameter in question.Parameters.Where(p => p.Example is not null))
        {
            var value = QuestionPack.Value(parameter.Example!, things, NameIndex.OfProperties(), out _);
            Assert.NotNull(value);
            query = query.Bind(parameter.Variable, value);
        }

        Assert.NotEmpty(new QueryEngine(gold.Graph.Source, new QueryOptions { UnionDefaultGraph = true }).Select(query));
    }

    [Fact]
    public void A_header_line_that_is_none_is_reported_with_its_place()
    {
        var error = Assert.Throws<FormatException>(() => QuestionPack.Read("q", "# title@ar: س\n# parm who@ar: من\nSELECT * {}"));
        Assert.StartsWith("q.rq:2:1:", error.Message, StringComparison.Ordinal);
    }
}
