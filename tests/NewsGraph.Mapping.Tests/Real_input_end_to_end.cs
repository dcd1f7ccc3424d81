using Xunit.Abstractions;

namespace NewsGraph.Tests;

/// <summary>The same questions asked of the graph of our own extraction: what fails here and not on the annotations is the extraction's fault.</summary>
public class Real_input_end_to_end(ExtractedGraphFixture extracted, ITestOutputHelper log) : IClassFixture<ExtractedGraphFixture>
{
    public static TheoryData<string> Questions() => [.. Real_input_questions.Files()];

    [SharedTheory("eval/dev")]
    [MemberData(nameof(Questions))]
    public void Our_extraction_answers_the_question_with_evidence(string file)
    {
        Assert.Empty(Missing(file));
    }

    private List<string> Missing(string file)
    {
        var question = Answers.Read(Repository.At("tests", "NewsGraph.Mapping.Tests", "RealInput", file));
        var rows = question.Rows(extracted.Source);
        foreach (var row in rows)
        {
            log.WriteLine(string.Join(" | ", row));
        }

        return [.. question.Missing(rows)];
    }
}
