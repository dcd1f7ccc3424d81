using NewsGraph.Arabic;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Tests.KnownWorlds;

/// <summary>Floors a little below what is reached, so that a change for the worse shows.</summary>
public sealed class Names_on_real_articles
{
    [SharedFact("eval/dev")]
    public void Names_entities_links_and_relations_stay_above_their_floors()
    {
        var analyzer = new ArabicAnalyzer();
        var entities = new EntityExtractor(KnownWorldFiles.Embedded);
        var relations = new RelationExtractor(KnownWorldFiles.Embedded);
        var scores = new List<ArticleScore>();
        foreach (var article in AnnotatedFolder.Read(Repository.InShared("eval", "dev")))
        {
            var document = analyzer.Analyze(new Article(article.Id, article.Text, article.Metadata, [], new ArticleSource(article.Id, OffsetMap.Identity, "")));
            var layer = entities.Extract(document);
            var system = AnnotationExport.From(new ArticleExtraction(document, layer, [], relations.Extract(document, layer)));
            scores.Add(AnnotationScorer.Score(article.Annotation, system, article.Text));
        }

        var report = new ScoreReport(scores);
        Assert.True(report["names exact"].F1 >= 0.80, $"names exact {report["names exact"].F1:F3}");
        Assert.True(report["entities"].F1 >= 0.79, $"entities {report["entities"].F1:F3}");
        Assert.True(report["links"].F1 >= 0.78, $"links {report["links"].F1:F3}");
        Assert.True(report["relations"].F1 >= 0.47, $"relations {report["relations"].F1:F3}");
    }
}
