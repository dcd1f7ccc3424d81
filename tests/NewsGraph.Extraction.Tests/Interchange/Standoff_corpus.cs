using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training;
using NewsGraph.Text;

namespace NewsGraph.Tests;

/// <summary>Annotations whose texts are kept elsewhere (ontology/standoff) find their words again.</summary>
public sealed class Standoff_corpus : IDisposable
{
    private readonly string _news = Path.GetTempFileName();

    public void Dispose() => File.Delete(_news);

    [Fact]
    public void What_is_written_without_words_is_read_with_them()
    {
        File.WriteAllText(_news, """
            {"id":"7","publisher":"إذاعة","published":"2015-03-01","title":"زيارة","text":"زار الوزير بغداد"}
            {"id":"8","title":"أخرى","text":"نص"}

            """.TrimEnd() + "\n");
        var annotation = new Annotation(
            "a", [new("p", "LOC", "بغداد", null)], [new("p", 18, 23, "بغداد")],
            [new("v", "MOVE", new(7, 10, "زار"), [], ["p"], [], [], "2015-03-01", "positive", "asserted")], [new("locatedIn", "p", "p", "")]);
        var written = StandoffCorpus.Write([new AnnotatedArticle("a", "زيارة\n\nزار الوزير بغداد\n", new(), annotation)], new NewsSource(_news));
        Assert.DoesNotContain("بغداد", written, StringComparison.Ordinal);

        var read = Assert.Single(Read(written));
        Assert.Equal(AnnotationJson.Write(annotation), AnnotationJson.Write(read.Annotation));
        Assert.Equal("إذاعة", read.Metadata.Publisher);
    }

    [Theory]
    [InlineData("", "2017-02-05")]
    [InlineData(""" "published":"2015-03-01", """, "2015-03-01")]
    public void The_date_that_times_were_resolved_against_is_kept_where_the_record_has_none(string field, string expected)
    {
        File.WriteAllText(_news, $$"""{"id":"7",{{field}}"title":"زيارة","text":"زار الوزير بغداد"}""");
        var written = StandoffCorpus.Write([new AnnotatedArticle("a", "زيارة\n\nزار الوزير بغداد\n", new(Published: DateBounds.ParseOrNull("2017-02-05")), new Annotation("a", [], [], [], []))], new NewsSource(_news));
        Assert.Equal(field.Length == 0, written.Contains("published", StringComparison.Ordinal));
        Assert.Equal(expected, Assert.Single(Read(written)).Metadata.Published?.Value);
    }

    [Theory]
    [InlineData("""{"article":"a","source":"9","entities":[],"mentions":[],"events":[],"relations":[]}""", "record 9")]
    [InlineData("""{"article":"a","source":"7","entities":[],"mentions":[{"entity":"e","start":5,"end":99}],"events":[],"relations":[]}""", "outside its text")]
    [InlineData("nonsense", ":1: not a standoff annotation")]
    public void What_does_not_fit_its_text_is_told(string line, string message)
    {
        File.WriteAllText(_news, """{"id":"7","title":"زيارة","text":"زار الوزير بغداد"}""");
        Assert.Contains(message, Assert.Throws<FormatException>(() => Read(line + "\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_is_told_with_its_record()
    {
        File.WriteAllText(_news, """{"article":"a","source":"12-20","entities":[],"mentions":[],"events":[],"relations":[]}""" + "\n");
        Assert.Equal([("a", "12-20")], StandoffCorpus.RecordsOf(_news).Select(r => (r.Key, r.Value)));
    }

    [Fact]
    public void Passages_of_a_token_file_are_known_by_their_sentences()
    {
        File.WriteAllText(_news, "قال\tO\n\"\tO\nنعم\tO\n\"\tO\n.\tO\n\nزار\tO\nبغداد\tB-LOC\n(\tO\nأ\tO\n)\tO\n،\tO\nأمس\tO\n\n");
        var source = PassageSource.OfTokens(_news);
        var passage = Assert.Single(source.Find(new HashSet<string> { "1-2", "1-3", "x" }));
        Assert.Equal("زار بغداد (أ)، أمس\n", passage.Text);
        Assert.Equal("قال \"نعم\".\nزار بغداد (أ)، أمس\n", Assert.Single(source.Find(new HashSet<string> { "0-2" })).Text);
        Assert.Equal("1-2", source.IdsOf(new HashSet<string> { passage.Text, "أخرى\n" })[passage.Text]);
    }

    [Fact]
    public void Passages_of_a_file_of_sentences_are_known_by_their_lines()
    {
        File.WriteAllText(_news, "زيارة\nزار الوزير بغداد.\nوعاد أمس.\n");
        var source = PassageSource.OfLines(_news);
        var passage = Assert.Single(source.Find(new HashSet<string> { "1-3", "2-4" }));
        Assert.Equal("زار الوزير بغداد.\nوعاد أمس.\n", passage.Text);
        Assert.Equal("1-3", source.IdsOf(new HashSet<string> { passage.Text })[passage.Text]);
    }

    [Fact]
    public void Passages_of_a_treebank_are_known_by_the_numbers_of_their_sentences()
    {
        File.WriteAllText(_news, "# sent_id = n01\n# text = زيارة\n1\tزيارة\tزيارة\tNOUN\n\n# sent_id = n02\n# text = زار الوزير بغداد. \n1\tزار\tزار\tVERB\n\n# sent_id = n03\n# text = وعاد أمس.\n\n");
        var source = PassageSource.OfTreebank(_news);
        Assert.Equal("زار الوزير بغداد.\nوعاد أمس.\n", Assert.Single(source.Find(new HashSet<string> { "1-3", "2-4" })).Text);
        Assert.Equal("1-3", source.IdsOf(new HashSet<string> { "زار الوزير بغداد.\nوعاد أمس.\n" })["زار الوزير بغداد.\nوعاد أمس.\n"]);
    }

    [SharedFact("data/news/ant.jsonl.gz")]
    public void Every_id_and_label_of_the_shipped_annotations_is_known()
    {
        var articles = new AnnotatedCorpora(new TrainingData(Repository.Shared) { Standoff = Repository.At("ontology", "standoff") }).Press.ToList();
        Assert.NotEmpty(articles);
        foreach (var (id, _, _, annotation) in articles)
        {
            var ids = annotation.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(annotation.Mentions, m => Assert.True(ids.Contains(m.Entity) && m.Text == m.Text.Trim(), $"{id}: mention «{m.Text}» of {m.Entity}"));
            Assert.All(annotation.Events.SelectMany(e => e.Agents.Concat(e.Targets).Concat(e.Places).Concat(e.Source)), e => Assert.True(ids.Contains(e), $"{id}: no entity {e}"));
            Assert.All(annotation.Events, e => AnnotationLabels.ParseEventType(e.Type));
            Assert.All(annotation.Entities, e => AnnotationLabels.ParseEntityType(e.Type));
        }
    }

    private IReadOnlyList<AnnotatedArticle> Read(string lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, lines);
            return StandoffCorpus.Read(path, new NewsSource(_news));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
