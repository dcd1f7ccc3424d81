using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Tests;

/// <summary>Quality on the annotated articles that nothing was trained on never falls below what was reached.</summary>
public class Quality_floors(Quality_floors.Scored scored) : IClassFixture<Quality_floors.Scored>
{
    [SharedTheory("eval/dev")]
    [InlineData("names exact", 0.65)]
    [InlineData("entities", 0.45)]
    [InlineData("events", 0.45)]
    [InlineData("arguments", 0.30)]
    [InlineData("triples", 0.20)]
    [InlineData("times", 0.50)]
    [InlineData("relations", 0.30)]
    public void A_measure_reaches_its_floor(string measure, double floor)
    {
        var reached = scored.Report[measure].F1;
        Assert.True(reached >= floor, $"{measure}: {reached:F3} < {floor:F2}");
    }

    public sealed class Scored
    {
        private readonly Lazy<ScoreReport> _report = new(Score);

        public ScoreReport Report => _report.Value;

        private static ScoreReport Score()
        {
            var reader = new ArticleSourceReader();
            var extractor = ArticleExtractors.Default();
            return new ScoreReport([.. AnnotatedFolder.Read(Repository.InShared("eval", "dev"))
                .AsParallel().AsOrdered()
                .Select(a => AnnotationScorer.Score(a.Annotation, AnnotationExport.From(extractor.Extract(reader.FromText(a.Id, a.Text, a.Metadata))), a.Text))]);
        }
    }
}
