using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Tests;

/// <summary>The corpus under ontology/corpus is what its README says.</summary>
public class Corpus
{
    public static TheoryData<string> Folders() => [.. Directory.GetDirectories(Repository.At("ontology", "corpus")).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_span_holds_the_words_it_says(string folder)
    {
        foreach (var article in Articles(folder))
        {
            Assert.All(article.Annotation.Mentions, m => Assert.Equal(m.Text, article.Text[m.Start..m.End]));
            Assert.All(article.Annotation.Events, e => Assert.Equal(e.Trigger.Text, article.Text[e.Trigger.Start..e.Trigger.End]));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_id_is_unique_and_every_reference_finds_its_entity(string folder)
    {
        foreach (var article in Articles(folder))
        {
            var ids = article.Annotation.Entities.Select(e => e.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            var used = article.Annotation.Mentions.Select(m => m.Entity)
                .Concat(article.Annotation.Events.SelectMany(e => e.Agents.Concat(e.Targets).Concat(e.Places).Concat(e.Source)))
                .Concat(article.Annotation.Relations.SelectMany(r => new[] { r.Subject, r.Object }));
            Assert.All(used, id => Assert.True(ids.Contains(id), $"{article.Id}: no entity {id}"));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_label_is_one_of_the_guidelines(string folder)
    {
        foreach (var article in Articles(folder))
        {
            Assert.All(article.Annotation.Entities, e => AnnotationLabels.ParseEntityType(e.Type));
            Assert.All(article.Annotation.Relations, r => AnnotationLabels.ParseRelationType(r.Type));
            Assert.All(article.Annotation.Events, e =>
            {
                AnnotationLabels.ParseEventType(e.Type);
                AnnotationLabels.ParsePolarity(e.Polarity);
                AnnotationLabels.ParseModality(e.Modality);
            });
        }
    }

    private static List<AnnotatedArticle> Articles(string folder)
    {
        var articles = AnnotatedFolder.Read(Repository.At("ontology", "corpus", folder)).ToList();
        Assert.NotEmpty(articles);
        return articles;
    }
}
