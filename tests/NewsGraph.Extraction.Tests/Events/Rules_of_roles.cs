using NewsGraph.Extraction.Events.Rules;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What the rules make of who acted and who was acted on when a phrase of the sentence tells it plainly.</summary>
public class Rules_of_roles
{
    [Theory]
    [InlineData("قتل [PER:سامر الحلاق] على يد [GRP:مسلحين].", "قتل", "e2", "e1")]
    [InlineData("مقتل [PER:سامر الحلاق] على أيدي عناصر [ORG:التنظيم].", "مقتل", "e2", "e1")]
    [InlineData("حصار [LOC:المدينة] من قبل [ORG:الجيش].", "حصار", "e2", "e1")]
    [InlineData("حصار [LOC:المدينة] من جانب [ORG:الجيش] و[ORG:الحشد].", "حصار", "e2 e3", "e1")]
    [InlineData("حاصر [ORG:الجيش] الناس من قبل [ORG:الحشد].", "حاصر", "", "e1 e2")] // an active verb has its doer elsewhere
    [InlineData("حصار [LOC:المدينة]، وهو من قبل [ORG:الجيش].", "حصار", "", "e1 e2")]
    [InlineData("حصار [LOC:المدينة] في يد [ORG:الجيش].", "حصار", "", "e1 e2")]
    public void Who_is_named_behind_by_did_it(string marked, string trigger, string agents, string targets)
    {
        var draft = Apply(marked, (trigger, EventType.Assault), ("e1", EventRole.Target), ("e2", EventRole.Target));
        Assert.Equal((agents, targets), (In(draft, EventRole.Agent), In(draft, EventRole.Target)));
    }

    [Theory]
    [InlineData("استعاد [ORG:الجيش] [LOC:عدن] من [ORG:الحوثيين].", "استعاد", "e3", "e2")]
    [InlineData("تحرير [ORG:الجيش] [LOC:عدن] من قبضة [ORG:الحوثيين].", "تحرير", "e3", "e2")]
    [InlineData("استعاد [ORG:الجيش] [LOC:عدن] من قبل [ORG:الحوثيين].", "استعاد", "e2", "e3")]
    [InlineData("استعاد [ORG:الجيش] [LOC:عدن] من [LOC:الشمال].", "استعاد", "e2", "e3")]
    [InlineData("قصف [ORG:الجيش] [LOC:عدن] من [ORG:الحوثيين].", "قصف", "e2", "e3")]
    [InlineData("استعاد [ORG:الجيش] [LOC:عدن] ثم هربت أسرة من [ORG:الحوثيين].", "استعاد", "e2", "e3")]
    public void What_is_retaken_from_somebody_was_done_to_them(string marked, string trigger, string targets, string places)
    {
        var draft = Apply(marked, (trigger, EventType.Assault), ("e1", EventRole.Agent), ("e2", EventRole.Target), ("e3", EventRole.Place));
        Assert.Equal((targets, places), (In(draft, EventRole.Target), In(draft, EventRole.Place)));
    }

    [Theory]
    [InlineData("صد [ORG:الجيش] هجوم [ORG:الحوثيين].", "e2", "e1")]
    [InlineData("تصدى [ORG:الجيش] لهجوم [ORG:الحوثيين].", "e2", "e1")]
    [InlineData("أحبط [ORG:الجيش] هجوما ل[ORG:لحوثيين].", "e2", "e1")]
    [InlineData("أحبط [ORG:الجيش] هجوما على [ORG:المطار].", "", "e1")]
    [InlineData("شن [ORG:الجيش] هجوما على [ORG:المطار].", "e1", "")]
    [InlineData("صد [ORG:الجيش] الناس، ثم هجوم [ORG:الحوثيين].", "e1", "")]
    public void Who_repels_an_attack_is_attacked(string marked, string agents, string targets)
    {
        var trigger = marked.Contains("هجوما", StringComparison.Ordinal) ? "هجوما" : marked.Contains("لهجوم", StringComparison.Ordinal) ? "لهجوم" : "هجوم";
        var draft = Apply(marked, (trigger, EventType.Assault), ("e1", EventRole.Agent));
        Assert.Equal((agents, targets), (In(draft, EventRole.Agent), In(draft, EventRole.Target)));
    }

    [Theory]
    [InlineData("هاجم [ORG:الجيش] الموقع بدعم من [ORG:التحالف].", "")]
    [InlineData("هاجم [ORG:الجيش] الموقع بالتنسيق مع قوات [ORG:التحالف].", "")]
    [InlineData("هاجم [ORG:الجيش] الموقع بمشاركة [ORG:التحالف].", "")]
    [InlineData("هاجم [ORG:الجيش] [ORG:التحالف] بدعم من [ORG:التحالف].", "e2")] // named before, too
    [InlineData("هاجم [ORG:الجيش] الموقع ورفض دعم [ORG:التحالف].", "e2")]
    [InlineData("هاجم [ORG:الجيش] الموقع بصواريخ من [ORG:التحالف].", "e2")]
    public void Who_supports_is_not_acted_on(string marked, string targets)
    {
        var draft = Apply(marked, ("هاجم", EventType.Assault), ("e1", EventRole.Agent), ("e2", EventRole.Target));
        Assert.Equal(targets, In(draft, EventRole.Target));
    }

    [Theory]
    [InlineData("سيرد الجيش على أي هجوم.", "هجوم", Modality.Possible)]
    [InlineData("سيرد الجيش على هذا الهجوم.", "الهجوم", Modality.Asserted)]
    [InlineData("يجب على الأطراف مواصلة محادثات السلام.", "محادثات", Modality.Requested)]
    [InlineData("يجب على الأطراف في هذه البلاد مواصلة محادثات السلام.", "محادثات", Modality.Asserted)] // too far
    [InlineData("أكد ضرورة عقد محادثات.", "محادثات", Modality.Requested)]
    [InlineData("يجب وقف إطلاق النار.", "وقف", Modality.Requested)]
    [InlineData("لا يجب وقف القصف.", "وقف", Modality.Asserted)]
    [InlineData("يجب، كما قال، وقف القصف.", "وقف", Modality.Asserted)]
    [InlineData("تجمع الجنود بهدف اقتحام المخيم.", "اقتحام", Modality.Planned)]
    [InlineData("تجمع الجنود من أجل اقتحام المخيم.", "اقتحام", Modality.Planned)]
    [InlineData("تجمع الجنود في محاولة لاقتحام المخيم.", "لاقتحام", Modality.Planned)]
    [InlineData("تجمع الجنود بعد اقتحام المخيم.", "اقتحام", Modality.Asserted)]
    [InlineData("سجل الهدف بعد اقتحام المرمى.", "اقتحام", Modality.Asserted)]
    public void Duties_goals_and_any_are_no_facts(string text, string trigger, Modality expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Consult)], (_, d) => d)[0].Modality);

    private static EventDraft Apply(string marked, (string Word, EventType Type) trigger, params (string Entity, EventRole Role)[] arguments) =>
        Drafts.Apply(marked, [trigger], (_, d) => arguments.Aggregate(d, (draft, a) => draft.With(new EventArgument(a.Role, a.Entity, "test", 1))))[0];

    private static string In(EventDraft draft, EventRole role) => string.Join(' ', draft.In(role).Order(StringComparer.Ordinal));
}
