using NewsGraph.Arabic.Morphology;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Analysis;

public class Morphology_is_read_from_the_form
{
    [Theory]
    [InlineData("أعلنت", "أعلن", Aspect.Perfect, Voice.Active, Gender.Feminine)]
    [InlineData("يعلن", "أعلن", Aspect.Imperfect, Voice.Active, Gender.Masculine)]
    [InlineData("يقول", "قال", Aspect.Imperfect, Voice.Active, Gender.Masculine)]
    [InlineData("تدعو", "دعا", Aspect.Imperfect, Voice.Active, Gender.Feminine)]
    [InlineData("ينسحب", "انسحب", Aspect.Imperfect, Voice.Active, Gender.Masculine)]
    [InlineData("دعت", "دعا", Aspect.Perfect, Voice.Active, Gender.Feminine)]
    [InlineData("أصيب", "أصاب", Aspect.Perfect, Voice.Passive, Gender.Masculine)]
    [InlineData("قال", "قال", Aspect.Perfect, Voice.Active, Gender.Masculine)]
    public void A_verb_has_its_lemma_and_features(string verb, string lemma, Aspect aspect, Voice voice, Gender gender)
    {
        var analysis = MorphologicalAnalyzer.Default.Analyze(verb, PartOfSpeech.Verb, Clitics.None);

        Assert.Equal(lemma, analysis.Lemma);
        Assert.Equal((aspect, voice, gender), (analysis.Features.Aspect, analysis.Features.Voice, analysis.Features.Gender));
    }

    [Theory]
    [InlineData("إعلان", "أعلن", VerbForm.VerbalNoun)]
    [InlineData("اجتماع", "اجتمع", VerbForm.VerbalNoun)]
    [InlineData("هجوم", "هجم", VerbForm.VerbalNoun)]
    [InlineData("قصف", "قصف", VerbForm.VerbalNoun)]
    [InlineData("تفجير", "فجر", VerbForm.VerbalNoun)]
    [InlineData("مشاركة", "شارك", VerbForm.VerbalNoun)]
    [InlineData("اعتداء", "اعتدى", VerbForm.VerbalNoun)]
    [InlineData("مدينة", null, VerbForm.None)]
    public void A_verbal_noun_is_tied_to_its_verb(string noun, string? verb, VerbForm form)
    {
        var analysis = MorphologicalAnalyzer.Default.Analyze(noun, PartOfSpeech.Noun, Clitics.None);

        Assert.Equal((verb, form), (analysis.Verb, analysis.Features.Form));
    }

    [Theory]
    [InlineData("وزراء", PartOfSpeech.Noun, "وزير")]
    [InlineData("صواريخ", PartOfSpeech.Noun, "صاروخ")]
    [InlineData("اجتماعات", PartOfSpeech.Noun, "اجتماع")]
    [InlineData("شركات", PartOfSpeech.Noun, "شركة")]
    [InlineData("مدنيين", PartOfSpeech.Noun, "مدني")]
    [InlineData("عراقية", PartOfSpeech.Adjective, "عراقي")]
    [InlineData("حكومة", PartOfSpeech.Noun, "حكومة")]
    [InlineData("هجوم", PartOfSpeech.Noun, "هجوم")]
    public void A_noun_has_its_singular_and_an_adjective_its_masculine_as_lemma(string stem, PartOfSpeech tag, string lemma) =>
        Assert.Equal(lemma, MorphologicalAnalyzer.Default.Analyze(stem, tag, Clitics.None).Lemma);

    [Theory]
    [InlineData("عمليات", Gender.Feminine, GrammaticalNumber.Plural)]
    [InlineData("جنديين", Gender.Masculine, GrammaticalNumber.Plural)]
    [InlineData("حكومة", Gender.Feminine, GrammaticalNumber.Singular)]
    [InlineData("رئيس", Gender.Masculine, GrammaticalNumber.Singular)]
    public void A_noun_has_gender_and_number(string noun, Gender gender, GrammaticalNumber number)
    {
        var features = MorphologicalAnalyzer.Default.Analyze(noun, PartOfSpeech.Noun, Clitics.None).Features;

        Assert.Equal((gender, number), (features.Gender, features.Number));
    }
}
