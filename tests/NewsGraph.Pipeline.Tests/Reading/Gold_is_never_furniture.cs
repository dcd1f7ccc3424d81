using System.Text.Json;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

/// <summary>What annotators marked must stay readable: measured on the articles whose annotations may be learnt from.</summary>
public class Gold_is_never_furniture
{
    [SharedTheory("eval/train")]
    [InlineData("train")]
    [InlineData("written")]
    public void No_marked_name_or_trigger_lies_in_furniture(string set)
    {
        var lost = new List<string>();
        var marked = 0;
        foreach (var article in ReadAll(set))
        {
            var furniture = article.Blocks.Where(b => b.Kind == BlockKind.Furniture).Select(b => b.Span).ToList();
            foreach (var span in Marked(Repository.InShared("eval", set, article.Id + ".json")))
            {
                marked++;
                if (furniture.Exists(f => f.Overlaps(span)))
                {
                    lost.Add($"{article.Id}: {span.Of(article.Text)}");
                }
            }
        }

        Assert.True(marked > 1000, "the gold was found");
        Assert.Empty(lost);
    }

    [SharedTheory("eval/train")]
    [InlineData("train")]
    [InlineData("written")]
    public void Every_marked_name_and_trigger_lies_in_one_block(string set)
    {
        var split = ReadAll(set)
            .SelectMany(a => Marked(Repository.InShared("eval", set, a.Id + ".json"))
                .Where(s => !a.Blocks.Any(b => b.Span.Contains(s)))
                .Select(s => $"{a.Id}: {s.Of(a.Text)}"));
        Assert.Empty(split);
    }

    private static List<Article> ReadAll(string set)
    {
        var results = new ArticleSourceReader().Read([Repository.InShared("eval", set)]).ToList();
        Assert.DoesNotContain(results, r => r.Problem is { Severity: ReadingSeverity.Error });
        return [.. results.Where(r => r.Article is not null).Select(r => r.Article!)];
    }

    private static IEnumerable<TextSpan> Marked(string gold)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(gold));
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
        {
            yield return Span(mention);
        }

        foreach (var happening in json.RootElement.GetProperty("events").EnumerateArray())
        {
            yield return Span(happening.GetProperty("trigger"));
        }
    }

    private static TextSpan Span(JsonElement e) => new(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32());
}
