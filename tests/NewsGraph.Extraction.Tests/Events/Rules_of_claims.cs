using NewsGraph.Extraction.Events.Rules;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What the rules make of polarity and modality that the models got wrong: exceptions, hindrances, conditions and days to come.</summary>
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
    [InlineData("منع الوالي الحزب من عقد مؤتمر شعبي.", "مؤتمر", Polarity.Negative)]
    [InlineData("قررت السلطات منع عودة النازحين.", "عودة", Polarity.Negative)]
    [InlineData("أحبط الأمن هجوما، كما قال الوالي.", "هجوما", Polarity.Negative)]
    [InlineData("قال الوالي إنه تم إحباط هجوم قرب السوق.", "هجوم", Polarity.Negative)]
    [InlineData("تراجعت الحكومة عن استقبال اللاجئين.", "استقبال", Polarity.Negative)]
    [InlineData("منع الوالي الحفل بعد هجوم قرب السوق.", "هجوم", Polarity.Positive)]
    [InlineData("منع الوالي الحفل وقرر عودة النازحين.", "عودة", Polarity.Positive)]
    [InlineData("القانون لا يمنع عودة النازحين.", "عودة", Polarity.Positive)]
    [InlineData("تحدثت الحكومة عن استقبال اللاجئين.", "استقبال", Polarity.Positive)]
    public void What_is_prevented_did_not_happen(string text, string trigger, Polarity expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Consult)], (_, d) => d)[0].Polarity);

    [Theory]
    [InlineData("لم يصل من الوفد إلا رجلان.", "يصل", Polarity.Positive)]
    [InlineData("لم ترسل الوزارة سوى كيسين من الدقيق.", "ترسل", Polarity.Positive)]
    [InlineData("لم يتم إعلام النواب إلا مساء أمس.", "إعلام", Polarity.Positive)]
    [InlineData("لم يصل الوفد أمس.", "يصل", Polarity.Negative)]
    [InlineData("لم يصل الوفد إلا أنه أرسل كتابا.", "يصل", Polarity.Negative)]
    [InlineData("لم يصل الوفد، وما حضر إلا رجلان.", "يصل", Polarity.Negative)]
    public void What_is_denied_but_for_an_exception_happened(string text, string trigger, Polarity expected) =>
        Assert.Equal(expected, Denied(text, trigger).Polarity);

    [Theory]
    [InlineData("سيعقد الوزيران اجتماعا غدا إذا قبلت القبائل الشروط.", "اجتماعا", Modality.Possible)]
    [InlineData("أعلن الحزب استعداده لفتح تحقيق في حال ثبتت الشبهة.", "تحقيق", Modality.Possible)]
    [InlineData("ينوي الحزب دعم الحكومة شرط أن تعلن برنامجها.", "دعم", Modality.Possible)]
    [InlineData("تعتزم النقابة تنظيم مسيرة ما لم تصرف الأجور.", "مسيرة", Modality.Possible)]
    [InlineData("إذا رفضت الشركة العرض، سيضرب العمال.", "سيضرب", Modality.Possible)]
    [InlineData("سيعقد الوزيران اجتماعا غدا في حالة طوارئ.", "اجتماعا", Modality.Planned)]
    [InlineData("سيعقد الوزيران اجتماعا غدا حتى إذا غابت القبائل.", "اجتماعا", Modality.Planned)]
    [InlineData("سيعقد الوزيران اجتماعا غدا ولو غابت القبائل.", "اجتماعا", Modality.Planned)]
    [InlineData("سيعقد الوزيران اجتماعا غدا، وإذا هطل المطر بقي الناس.", "اجتماعا", Modality.Planned)]
    [InlineData("تحدث عن اجتماعا يبحث ما إذا قبلت القبائل.", "اجتماعا", Modality.Planned)]
    [InlineData("إذا هطل المطر قال الوزير إن المجلس سيضرب الموعد.", "سيضرب", Modality.Planned)]
    public void A_plan_under_a_condition_is_possible(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Consult)], (_, d) => d with { Modality = Modality.Planned })[0].Modality);

    [Theory]
    [InlineData("في حال وافقت الحكومة رفع الحزب شعاره.", "وافقت", Modality.Possible)]
    [InlineData("لو وافقت الحكومة لانتهت الأزمة.", "وافقت", Modality.Possible)]
    [InlineData("عما إذا وافقت الحكومة سأل النواب.", "وافقت", Modality.Asserted)]
    [InlineData("في حالة من الفوضى وافقت الحكومة على الشروط.", "وافقت", Modality.Asserted)]
    [InlineData("وضعت القوات في حال تأهب.", "تأهب", Modality.Asserted)]
    [InlineData("لو هطل المطر، وافقت الحكومة.", "وافقت", Modality.Asserted)]
    public void What_a_condition_names_is_possible(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Agree)], (_, d) => d)[0].Modality);

    [Theory]
    [InlineData("حظر المسيرة المقررة غدا.", "المسيرة", "2020-01-04", Modality.Planned, true)]
    [InlineData("حظر المسيرة التي جرت.", "المسيرة", "2020-01-05", Modality.Asserted, true)]
    [InlineData("حظر المسيرة التي جرت.", "المسيرة", null, Modality.Asserted, true)]
    [InlineData("أطاحت المسيرة بالوالي.", "أطاحت", "2020-01-04", Modality.Asserted, false)]
    [InlineData("قرر المجلس إثر المسيرة إضرابا غدا.", "المسيرة", "2020-01-04", Modality.Asserted, false)]
    public void What_is_dated_ahead_is_planned_and_what_is_past_is_not_dated_ahead(string text, string trigger, string? published, Modality modality, bool isDated)
    {
        var time = new EventTime("2020-01-05", new DateOnly(2020, 1, 5), new DateOnly(2020, 1, 5), default, "test");
        var draft = Drafts.Apply(text, [(trigger, EventType.Protest)], (_, d) => d with { Time = time }, published)[0];
        Assert.Equal((modality, isDated), (draft.Modality, draft.Time is not null));
    }

    [Theory]
    [InlineData("شن الجيش حملة بهدف اقتحام القرية.", "اقتحام", Modality.Planned)]
    [InlineData("تحركت القوات تمهيدا لاقتحام القرية.", "لاقتحام", Modality.Planned)]
    [InlineData("حفر الجيش خندقا من أجل اقتحام القرية.", "اقتحام", Modality.Planned)]
    [InlineData("سعيا إلى اقتحام القرية حفر الجيش خندقا.", "اقتحام", Modality.Planned)]
    [InlineData("فاز الفريق بهدف بعد اقتحام الجمهور الملعب.", "اقتحام", Modality.Asserted)]
    [InlineData("أعلن الجيش اقتحام القرية بهدف الاستطلاع.", "اقتحام", Modality.Asserted)]
    [InlineData("كان هدف اقتحام القرية واضحا.", "اقتحام", Modality.Asserted)]
    [InlineData("تحركت القوات استعدادا للعيد، واقتحام القرية انتهى.", "واقتحام", Modality.Asserted)]
    public void What_is_aimed_at_is_planned(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Assault)], (_, d) => d)[0].Modality);

    [Theory]
    [InlineData("سيرد الجيش على أي هجوم.", "هجوم", Modality.Possible)]
    [InlineData("سيمنع الجيش أي محاولة اقتحام.", "اقتحام", Modality.Possible)]
    [InlineData("تعد الحكومة أية ضربة عدوانا.", "ضربة", Modality.Possible)]
    [InlineData("الإبلاغ عن أي اشتباكات واجب.", "اشتباكات", Modality.Possible)]
    [InlineData("سيرد الجيش على الهجوم.", "الهجوم", Modality.Asserted)]
    [InlineData("قال إن المدينة أهدأ من أي وقت قبل هجوم أمس.", "هجوم", Modality.Asserted)]
    [InlineData("سأل الوزير أي الفريقين هاجم.", "هاجم", Modality.Asserted)]
    [InlineData("هجوم أمس أنهى أي أمل.", "هجوم", Modality.Asserted)]
    public void Any_event_has_not_happened(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Assault)], (_, d) => d)[0].Modality);

    [Theory]
    [InlineData("قال الوزير إن على [ORG:الجيش] أن ينسحب فورا.", "ينسحب", Modality.Requested, "e1")]
    [InlineData("يجب على [ORG:الجيش] أن ينسحب فورا.", "ينسحب", Modality.Requested, "e1")]
    [InlineData("يتعين على [ORG:الجيش] و[ORG:الحزب] الانسحاب فورا.", "الانسحاب", Modality.Requested, "e1 e2")]
    [InlineData("ينبغي عليه أن ينسحب فورا.", "ينسحب", Modality.Requested, "")]
    [InlineData("اتفق الوزير مع الحزب على أن ينسحب [ORG:الجيش].", "ينسحب", Modality.Asserted, "")]
    [InlineData("ضغط الحزب على [ORG:الجيش] أن ينسحب.", "ينسحب", Modality.Asserted, "")]
    [InlineData("بعد هجوم على [ORG:الجيش] انسحب الحزب.", "انسحب", Modality.Asserted, "")]
    [InlineData("كان يجب على [ORG:الجيش] الانسحاب.", "الانسحاب", Modality.Asserted, "")]
    public void What_is_on_somebody_is_requested_of_him(string marked, string trigger, Modality expected, string agents)
    {
        var draft = Drafts.Apply(marked, [(trigger, EventType.Retreat)], (_, d) => d)[0];
        Assert.Equal((expected, agents), (draft.Modality, string.Join(' ', draft.In(EventRole.Agent))));
    }

    [Theory]
    [InlineData("يجب على الأطراف مواصلة محادثات السلام.", "محادثات", Modality.Requested)]
    [InlineData("يجب على الأطراف في هذه البلاد مواصلة محادثات السلام.", "محادثات", Modality.Asserted)] // too far
    [InlineData("أكد ضرورة عقد محادثات.", "محادثات", Modality.Requested)]
    [InlineData("يجب وقف إطلاق النار.", "وقف", Modality.Requested)]
    [InlineData("لا يجب وقف القصف.", "وقف", Modality.Asserted)]
    [InlineData("كان يجب وقف القصف.", "وقف", Modality.Asserted)] // one did not
    [InlineData("يجب، كما قال، وقف القصف.", "وقف", Modality.Asserted)]
    public void What_must_be_done_is_requested_of_whoever_it_is(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Retreat)], (_, d) => d)[0].Modality);

    private static EventDraft Denied(string text, string trigger) =>
        Drafts.Apply(text, [(trigger, EventType.Consult)], (_, d) => d with { Polarity = Polarity.Negative })[0];
}
