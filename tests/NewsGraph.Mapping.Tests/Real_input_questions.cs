using NewsGraph.Extraction;

namespace NewsGraph.Tests;

/// <summary>The questions for whose sake the project exists, asked of the graph of the annotations: what fails here is the mapping's or a query's fault.</summary>
public class Real_input_questions(GoldGraphFixture gold) : IClassFixture<GoldGraphFixture>
{
    public static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.At("tests", "NewsGraph.Mapping.Tests", "RealInput"), "*.rq").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> Questions() => [.. Files()];

    [SharedTheory("eval/dev")]
    [MemberData(nameof(Questions))]
    public void The_annotations_answer_the_question_with_evidence(string file)
    {
        var question = Answers.Read(Repository.At("tests", "NewsGraph.Mapping.Tests", "RealInput", file));
        var rows = question.Rows(gold.Graph.Source);
        Assert.Empty(question.Missing(rows));
        Assert.Empty(question.Wrong(rows));
        Assert.All(rows, r => Assert.NotEqual("", r[^1]));
    }
}
