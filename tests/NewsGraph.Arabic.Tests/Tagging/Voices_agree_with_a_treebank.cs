using NewsGraph.Arabic.Training;
using NewsGraph.Arabic.Voices;
using NewsGraph.Tests;
using Xunit.Abstractions;

namespace NewsGraph.Arabic.Tests.Tagging;

public class Voices_agree_with_a_treebank(ITestOutputHelper output)
{
    [SharedFact("data/treebank")]
    public void Passives_of_PADT_from_plain_spelling()
    {
        var score = VoiceMeasure.Measure(VoiceClassifier.Default, new VoiceGold(VoiceRecipe.Analyzer).Treebank(PadtDev.Sentences()));

        var text = $"PADT dev: {score.Gold} passives among {score.Verbs} verbs, {score.Found} found, {score.Right} right: P {score.Precision:P1} R {score.Recall:P1} F1 {score.F1:P1}";
        output.WriteLine(text);
        Assert.True(score.F1 >= 0.70, text);
    }

    [SharedFact("data/news")]
    public void Every_labelled_verb_stands_where_its_table_says()
    {
        var recipe = new VoiceRecipe(new TrainingData(Repository.Shared) { Corpus = Repository.At("ontology", "corpus") });

        var listed = File.ReadLines(Repository.At("ontology", "corpus", "voice.tsv")).Count(line => line.Length > 0 && line[0] != '#');
        Assert.InRange(listed, 1_000, int.MaxValue);
        Assert.Equal(listed, recipe.Corpus().Sum(s => s.Voices.Count(v => v == Text.Voice.Passive)));
        Assert.True(recipe.News().Sum(s => s.Voices.Count(v => v != Text.Voice.None)) > 3_000);
    }
}
