using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Extraction.Training.Anercorp;

namespace NewsGraph.Tests.Names;

public class Anercorp_tagger_parts
{
    [Fact]
    public void Tallies_tell_the_mean_and_habits_its_level()
    {
        var tally = new LabelTally();
        tally.Add(Certain(1));
        tally.Add(Certain(0));
        Assert.Equal((2, 0.5, 0.5, 0.0), (tally.Count, tally.Mean(0), tally.Mean(1), tally.Mean(2)));

        var rare = new LabelTally();
        rare.Add(Certain(1));
        var habits = LabelHabits.From(new Dictionary<string, LabelTally>(StringComparer.Ordinal) { ["بغداد"] = tally, ["نادر"] = rare });
        Assert.Equal([1, 4, 4, 0, 0, 0, 0, 0, 0, 0], habits.Of("بغداد").ToArray());
        Assert.True(habits.Of("نادر").IsEmpty);
    }

    [Fact]
    public void Habits_and_phrases_are_read_as_they_were_written()
    {
        var tally = new LabelTally();
        tally.Add(Certain(5));
        tally.Add(Certain(5));
        var habits = LabelHabits.From(new Dictionary<string, LabelTally>(StringComparer.Ordinal) { ["باريس"] = tally });
        using var stream = new MemoryStream();
        habits.Save(new BinaryWriter(stream));
        stream.Position = 0;
        Assert.Equal(habits.Of("باريس").ToArray(), LabelHabits.Load(new BinaryReader(stream)).Of("باريس").ToArray());
    }

    [Fact]
    public void Spans_count_when_edges_and_type_are_right()
    {
        var scores = new SpanScores();
        scores.Add([1, 2, 0, 5, 0, 3], [1, 2, 0, 5, 6, 5]);
        Assert.Equal(1.0 / 3, scores.F1, 9);
        Assert.Equal((1 + 0 + 0 + 0) / 4.0, scores.Macro, 9);
    }

    [Fact]
    public void The_longest_name_of_the_dictionary_is_found()
    {
        var paris = NamePhrases.Extend(0, "باريس");
        var club = NamePhrases.Extend(paris, "سان");
        var whole = NamePhrases.Extend(club, "جيرمان");
        var phrases = new NamePhrases(new Dictionary<ulong, byte> { [paris] = 2 | NamePhrases.Prefix, [club] = NamePhrases.Prefix, [whole] = 4 });
        var evidence = Evidence("باريس سان جيرمان فاز في باريس أمس");
        Assert.Equal("B+4 I+4 E+4 - - S2 -", string.Join(' ', phrases.MatchesIn(evidence, 0, evidence.Keys.Stem.Length).Select(m => m ?? "-")));
    }

    [Fact]
    public void A_file_of_tokens_comes_back_with_a_tag_on_each_line()
    {
        var resources = NameResources.With(new Gazetteer(KnownWorld.Empty));
        var file = new PressFile(new NewsGraph.Arabic.ArabicAnalyzer(), new AnercorpTagger(AnercorpModels.Embedded, resources), resources);
        string[] lines = ["وصل\tO", "الرئيس", "الفرنسي", "جاك", "شيراك", "إلى", "باريس", ".", "", "وقال", "شيراك", "إنه", "متفائل", "."];
        var labelled = file.Label(lines).ToList();
        Assert.Equal(lines.Select(l => l.Split('\t')[0]), labelled.Select(l => l.Split('\t')[0]));
        Assert.Equal("شيراك\tB-PERS", labelled[10]);
        Assert.Equal("باريس\tB-LOC", labelled[6]);
    }

    private static double[] Certain(int label) => [.. Enumerable.Range(0, NameLabels.All.Count).Select(l => l == label ? 1.0 : 0.0)];

    private static NameEvidence Evidence(string text)
    {
        var article = new NewsGraph.Text.Article("t", text, new NewsGraph.Text.ArticleMetadata(), [], new NewsGraph.Text.ArticleSource("t", NewsGraph.Text.OffsetMap.Identity, ""));
        return new NameEvidence(new NewsGraph.Arabic.ArabicAnalyzer().Analyze(article), new Gazetteer(KnownWorld.Empty), NameCues.Default);
    }
}
