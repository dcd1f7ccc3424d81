using System.Globalization;
using System.Text;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Training;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the confidence of links is fitted: on the annotated articles (<see cref="AnnotatedCorpora"/>), never on <c>eval/dev</c>.</summary>
public static class LinkRecipe
{
    /// <summary>Name of the table of weights.</summary>
    public const string FileName = "link-confidence.tsv";

    /// <summary>The links made in the annotated articles, with the verdict of the annotation.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="world">The known world.</param>
    public static IReadOnlyList<LinkCase> Cases(TrainingData data, KnownWorld world)
    {
        var (reader, analyzer) = (new ArticleSourceReader(), new ArabicAnalyzer());
        var (entities, relations, cases) = (new EntityExtractor(world), new RelationExtractor(world), new LinkCases(world));
        IEnumerable<LinkCase> Of(AnnotatedArticle gold)
        {
            var document = analyzer.Analyze(reader.FromText(gold.Id, gold.Text, gold.Metadata));
            var layer = entities.Extract(document);
            return cases.Of(gold.Annotation, new ArticleExtraction(document, layer, [], relations.Extract(document, layer)));
        }

        return [.. new AnnotatedCorpora(data).ForNames.AsParallel().AsOrdered().SelectMany(Of)];
    }

    /// <summary>Fits the weights and writes their table into a folder; the same data give the same bytes.</summary>
    /// <param name="cases">The links to fit on.</param>
    /// <param name="folder">The folder.</param>
    public static void Save(IReadOnlyList<LinkCase> cases, string folder)
    {
        var text = new StringBuilder()
            .Append("# title: Weights of the probability that a link to the known world is right\n# licence: MIT\n# source: fitted by «newsgraph train links» on the annotated articles of eval/train and ontology/corpus\n# columns: feature weight\n")
            .Append(CultureInfo.InvariantCulture, $"# limits: {cases.Count} links, {cases.Count(c => !c.IsRight)} of them wrong by the annotated full name and country, as those articles carry no outside ids; not to be edited by hand\n");
        foreach (var (feature, weight) in LinkTraining.Fit(cases))
        {
            text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.000}\n");
        }

        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }
}
