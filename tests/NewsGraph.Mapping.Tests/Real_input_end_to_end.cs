using Xunit.Abstractions;

namespace NewsGraph.Tests;

/// <summary>The same questions asked of the graph of our own extraction: what fails here and not on the annotations is the extraction's fault.</summary>
public class Real_input_end_to_end(ExtractedGraphFixture extracted, ITestOutputHelper log) : IClassFixture<ExtractedGraphFixture>
{
    /// <summary>Questions that our extraction does not answer yet, with the cause; whoever removes the cause takes the line off.</summary>
    private static readonly Dictionary<string, string> NotYet = new(StringComparer.Ordinal)
    {
        ["02-government-told.rq"] = "«جيشها» is no mention, so the telling has no target, and what is told («يسعى») is no event",
    };

    public static TheoryData<string> Answered() => [.. Real_input_questions.Files().Where(f => !NotYet.ContainsKey(f))];

    public static TheoryData<string> Open() => [.. NotYet.Keys.Order(StringComparer.Ordinal)];

    [SharedTheory("eval/dev")]
    [MemberData(nameof(Answered))]
    public void Our_extraction_answers_the_question_with_evidence(string file) => Assert.Empty(Missing(file));

    /// <summary>The list must not outlive its reasons: a question that is answered now has to come off it.</summary>
    [SharedTheory("eval/dev")]
    [MemberData(nameof(Open))]
    public void An_open_question_is_still_open(string file)
    {
        Assert.True(Missing(file) is not [], $"{file} is answered now ({NotYet[file]}): take it off the list");
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
