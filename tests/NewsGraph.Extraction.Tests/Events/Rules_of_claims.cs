using NewsGraph.Extraction.Events.Rules;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What the rules make of polarity that the models got wrong: exceptions and hindrances.</summary>
public class Rules_of_claims
{
    [Theory]
    [InlineData("الخلاف لن يؤثر على محادثات السلام.", "محادثات", Polarity.Positive)]
    [InlineData("قال الحزب إنه لا يرى مانعا في تكليف النائب.", "تكليف", Polarity.Positive)]
    [InlineData("الشرطة لا تتسامح مع ضرب الطلاب.", "ضرب", Polarity.Positive)]
    [InlineData("الوفد لم يحضر محادثات السلام.", "محادثات", Polarity.Negative)]
    [InlineData("المطر قد يؤثر على عدم تكليف النائب.", "تكليف", Polarity.Negative)]
    [InlineData("القانون لا يمنع عدم تكليف النائب.", "تكليف", Polarity.Negative)]
    [InlineData("الخلاف لا يؤثر فينا، ولم تجر محادثات أمس.", "محادثات", Polarity.Negative)]
    public void What_is_said_not_to_be_hindered_is_not_denied(string text, string trigger, Polarity expected) =>
        Assert.Equal(expected, Denied(text, trigger).Polarity);

    [Theory]
    [InlineData("لم يصل من الوفد إلا رجلان.", "يصل", Polarity.Positive)]
    [InlineData("لم ترسل الوزارة سوى كيسين من الدقيق.", "ترسل", Polarity.Positive)]
    [InlineData("لم يتم إعلام النواب إلا مساء أمس.", "إعلام", Polarity.Positive)]
    [InlineData("لم يصل الوفد أمس.", "يصل", Polarity.Negative)]
    [InlineData("لم يصل الوفد إلا أنه أرسل كتابا.", "يصل", Polarity.Negative)]
    [InlineData("لم يصل الوفد، وما حضر إلا رجلان.", "يصل", Polarity.Negative)]
    public void What_is_denied_but_for_an_exception_happened(string text, string trigger, Polarity expected) =>
        Assert.Equal(expected, Denied(text, trigger).Polarity);

    private static EventDraft Denied(string text, string trigger) =>
        Drafts.Apply(text, [(trigger, EventType.Consult)], (_, d) => d with { Polarity = Polarity.Negative })[0];
}
