using NewsGraph.Arabic.Training;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Tagging;

public class One_tag_for_closed_class_words
{
    [Theory]
    [InlineData("أن", PartOfSpeech.Adposition, PartOfSpeech.SubordinatingConjunction)]
    [InlineData("لكن", PartOfSpeech.Particle, PartOfSpeech.CoordinatingConjunction)]
    [InlineData("كان", PartOfSpeech.Verb, PartOfSpeech.Auxiliary)]
    [InlineData("كل", PartOfSpeech.Determiner, PartOfSpeech.Noun)]
    [InlineData("العام", PartOfSpeech.Adjective, PartOfSpeech.Adjective)]
    [InlineData("قال", PartOfSpeech.Verb, PartOfSpeech.Verb)]
    public void What_an_annotation_says_is_read_by_one_convention(string word, PartOfSpeech annotated, PartOfSpeech kept) =>
        Assert.Equal(kept, TagConventions.Default.Keep(word, annotated));

    [Fact]
    public void The_tagger_keeps_to_it()
    {
        var document = new ArabicAnalyzer().Analyze(Analysis.Articles.Of("أعلن الوزير أن كل المفاوضات كانت صعبة، لكن بعض الدول ترفض ذلك إذا لم تتغير الشروط."));
        Assert.Equal(
            "أن SCONJ|كل NOUN|كانت AUX|لكن CCONJ|بعض NOUN|إذا SCONJ",
            string.Join('|', document.Tokens.Where(t => t.Form is "أن" or "كل" or "كانت" or "لكن" or "بعض" or "إذا").Select(t => $"{t.Form} {Arabic.Tagging.UniversalTags.NameOf(t.Tag)}")));
    }
}
