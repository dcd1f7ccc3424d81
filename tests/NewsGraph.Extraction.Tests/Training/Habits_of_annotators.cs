using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Networks;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Events;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Training;

/// <summary>One group of annotators gives sources, another never does: a network that learns from both answers as whichever it is asked for.</summary>
public sealed class Habits_of_annotators
{
    private const int Articles = 25;

    [Fact]
    public void The_network_answers_as_the_group_that_it_is_asked_for()
    {
        var articles = Read();
        var times = articles.Select(_ => (IReadOnlyList<TimeExpression>)[]).ToArray();
        ArticleExtraction[] both = [.. articles, .. articles.Select(WithoutSources)];
        AnnotatorGroup[] annotators = [.. articles.Select(_ => AnnotatorGroup.Evaluation), .. articles.Select(_ => AnnotatorGroup.Written)];
        var network = SceneTraining.Train(both.Select((a, i) => SceneTraining.Examples(a, times[i % Articles], annotators[i])));

        int Sources(AnnotatorGroup group) => articles.Sum(a => SourcesIn(a, network, group));
        var (given, withheld) = (Sources(AnnotatorGroup.Evaluation), Sources(AnnotatorGroup.Written));

        Assert.InRange(given, 50, int.MaxValue);
        Assert.InRange(withheld, 0, given / 10);
    }

    [Fact]
    public void Articles_of_the_corpus_are_by_the_project_but_those_of_the_evaluation()
    {
        var corpora = new AnnotatedCorpora(new TrainingData(Repository.Shared) { Corpus = Repository.At("ontology", "corpus") });
        var evaluation = AnnotatedFolder.Read(Repository.At("ontology", "corpus", "written")).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(corpora.Written.Select(a => evaluation.Contains(a.Id) ? AnnotatorGroup.EvaluationWritten : AnnotatorGroup.Written), corpora.WrittenBy);
    }

    private static ArticleExtraction[] Read()
    {
        var analyzer = new ArabicAnalyzer();
        return [.. AnnotatedFolder.Read(Repository.At("ontology", "corpus", "prs")).Take(Articles)
            .Select(a => AnnotationImport.ToExtraction(a.Annotation, analyzer.Analyze(new Article(a.Id, a.Text, a.Metadata, [], new ArticleSource(a.Id, OffsetMap.Identity, "")))))];
    }

    private static ArticleExtraction WithoutSources(ArticleExtraction article) =>
        article with { Events = [.. article.Events.Select(e => e with { Arguments = [.. e.Arguments.Where(a => a.Role != EventRole.Source)] })] };

    private static int SourcesIn(ArticleExtraction article, SceneNetwork network, AnnotatorGroup group)
    {
        var scene = ArgumentTraining.SceneOf(article);
        var opinions = network.Read(scene, [], group);
        return Enumerable.Range(0, scene.Triggers.Length)
            .Sum(v => Enumerable.Range(0, article.Entities.Entities.Count).Count(e => opinions.OddsOf(v, EventRole.Source, e) > 0));
    }
}
