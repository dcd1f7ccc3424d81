using System.Diagnostics;
using System.Text.Json;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Tests;

public class Scores
{
    private static string Dev => Repository.InShared("eval", "dev");

    [SharedFact("eval/dev")]
    public void Gold_against_itself_is_perfect()
    {
        var report = new ScoreReport([.. AnnotatedFolder.Read(Dev).Select(a => AnnotationScorer.Score(a.Annotation, a.Annotation, a.Text))]);
        Assert.All(report.Totals, m => Assert.Equal(1.0, m.Value.F1));
        Assert.All(report.Articles, a => Assert.Empty(a.Errors));
    }

    [SharedTheory("eval/score.py")]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_copy_of_gold_scores_as_the_reference_scorer_says(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("newsgraph-scores").FullName;
        try
        {
            var scores = new List<ArticleScore>();
            foreach (var article in AnnotatedFolder.Read(Dev))
            {
                var damaged = Damage(article.Annotation, new Random(seed));
                File.WriteAllText(Path.Combine(folder, article.Id + ".json"), AnnotationJson.Write(damaged));
                scores.Add(AnnotationScorer.Score(article.Annotation, damaged, article.Text));
            }

            var reference = RunReference(folder);
            Assert.All(new ScoreReport(scores).Totals, m =>
            {
                var row = reference.GetProperty("total").GetProperty(m.Key);
                Assert.Equal((row.GetProperty("right").GetInt32(), row.GetProperty("gold").GetInt32(), row.GetProperty("system").GetInt32(), m.Key),
                    (m.Value.Right, m.Value.Gold, m.Value.System, m.Key));
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Drops, moves and relabels things at random.</summary>
    private static Annotation Damage(Annotation gold, Random random)
    {
        bool Often(int percent) => random.Next(100) < percent;
        return gold with
        {
            Mentions = [.. gold.Mentions.Where(_ => !Often(10)).Select(m => Often(10) ? m with { Start = m.Start + 1 } : m)],
            Entities = [.. gold.Entities.Select(e => Often(10) ? e with { Type = "ORG" } : e)],
            Events = [.. gold.Events.Where(_ => !Often(10)).Select(e => Often(20)
                ? e with { Type = "STATE", Polarity = "negative", Time = "2015", Agents = [.. e.Targets], Modality = "planned" }
                : e)],
            Relations = [.. gold.Relations.Where(_ => !Often(20))],
        };
    }

    private static JsonElement RunReference(string folder)
    {
        var json = Path.Combine(folder, "report.out");
        using var process = Process.Start(new ProcessStartInfo("python3", [Repository.InShared("eval", "score.py"), Dev, folder, "--json", json])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return JsonDocument.Parse(File.ReadAllText(json)).RootElement;
    }
}
