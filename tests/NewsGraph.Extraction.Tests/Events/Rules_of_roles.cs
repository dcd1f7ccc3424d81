using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Events.Rules;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What the rules make of roles that the models confused: who acts, who is acted on, who only helps. Entities are e1, e2 … in the order of the text.</summary>
public class Rules_of_roles
{
    [Theory]
    [InlineData("قتل [PER:سامر الحلاق] على يد [GRP:مسلحين] أمس.", "قتل", EventType.Assault, "e2", "e1")]
    [InlineData("إن [GRP:عشرين صيادا] أعدموا على أيدي رجال [ORG:العصابة] الصيف الماضي.", "أعدموا", EventType.Assault, "e2", "e1")]
    [InlineData("أدى اعتقال [PER:سامر الحلاق] من قبل [ORG:الشرطة] إلى أزمة.", "اعتقال", EventType.Coerce, "e2", "e1")]
    [InlineData("تعرض [LOC:الحي] لقصف عنيف من جانب [ORG:الجيش] ليلا.", "لقصف", EventType.Assault, "e2", "e1")]
    [InlineData("أصيب [GRP:عامل] برصاص [ORG:الشرطة] في السوق.", "أصيب", EventType.Casualty, "e2", "e1")]
    [InlineData("احتجاز [GRP:رهائن] من قبل [GRP:مجموعة] و[ORG:العصابة].", "احتجاز", EventType.Coerce, "e2 e3", "e1")]
    public void Who_is_named_with_by_is_the_agent(string marked, string trigger, EventType type, string agents, string targets) =>
        Assert.Equal((agents, targets), Roles(Apply(marked, [(trigger, type)], "e1")[0]));

    [Theory]
    [InlineData("تخطف [ORG:العصابة] [GRP:عمالا] مدربين على أيدي [ORG:الشرطة].", "تخطف", EventType.Assault)]
    [InlineData("هاجم [ORG:الجيش] [LOC:القرية] من جانب واحد.", "هاجم", EventType.Assault)]
    [InlineData("أيد [ORG:الحزب] الجهود المبذولة من قبل [ORG:المجلس].", "أيد", EventType.Support)]
    [InlineData("التقى [PER:سامر الحلاق] من قبل ب[PER:نادر العطار].", "التقى", EventType.Consult)]
    [InlineData("هرب [PER:سامر الحلاق] المعين من قبل [ORG:الحكومة].", "هرب", EventType.Move)]
    [InlineData("هاجم [ORG:الجيش] [LOC:القرية]، وهي خطة وضعت من قبل [ORG:الحكومة].", "هاجم", EventType.Assault)]
    public void Who_made_something_else_than_the_event_is_not_its_agent(string marked, string trigger, EventType type) =>
        Assert.Equal("e1", Roles(Apply(marked, [(trigger, type)], "e1")[0]).Agents);

    [Theory]
    [InlineData("استعاد [ORG:الجيش] [LOC:المدينة] من [ORG:العصابة] أمس.", "استعاد", "e1 e3", "e1", "e3")]
    [InlineData("تم تطهير [LOC:المدينة] من عناصر [ORG:العصابة] و[ORG:الميليشيا].", "تطهير", "e2", "", "e2 e3")]
    [InlineData("بعد تحرير كامل [LOC:المدينة] من قبضة [ORG:العصابة].", "تحرير", "e2", "", "e2")]
    [InlineData("انتزع [ORG:الجيش] الجسر من أيدي [GRP:المسلحين].", "انتزع", "e1", "e1", "e2")]
    [InlineData("استعاد [ORG:الجيش] [LOC:المدينة] بدعم من [ORG:العشائر].", "استعاد", "e1", "e1", "")]
    [InlineData("حررت [ORG:الشرطة] [GRP:الرهائن] من [ORG:العصابة].", "حررت", "e1", "e1", "")]
    [InlineData("استعاد [ORG:الجيش] السيطرة على عدد من [ORG:المصانع].", "استعاد", "e1", "e1", "")]
    [InlineData("استعاد [ORG:الجيش] الأحياء القديمة من [LOC:المدينة].", "استعاد", "e1", "e1", "")]
    [InlineData("غادر [ORG:الجيش] [LOC:المدينة] هربا من [ORG:العصابة].", "غادر", "e1", "e1", "")]
    public void Who_held_what_is_retaken_is_acted_on(string marked, string trigger, string drafted, string agents, string targets) =>
        Assert.Equal((agents, targets), Roles(Apply(marked, [(trigger, EventType.Assault)], drafted)[0]));

    [Theory]
    [InlineData("حررت [ORG:القوات] [LOC:المدينة] أمس.", "حررت", EventType.Aid, EventType.Assault)]
    [InlineData("بعد تحرير كامل محافظة [LOC:النخيل].", "تحرير", EventType.Concede, EventType.Assault)]
    [InlineData("بعد تحريرها من المليشيات.", "تحريرها", EventType.Concede, EventType.Assault)]
    [InlineData("استعدادا لتحرير [LOC:الميناء].", "لتحرير", EventType.Aid, EventType.Assault)]
    [InlineData("حررت الشرطة [GRP:الرهائن] أمس.", "حررت", EventType.Concede, EventType.Concede)]
    [InlineData("تحرير [PER:سامر الحلاق] من السجن.", "تحرير", EventType.Concede, EventType.Concede)]
    [InlineData("تحرير التجارة مع [LOC:المدينة].", "تحرير", EventType.Concede, EventType.Concede)]
    [InlineData("دعمت القوات [LOC:المدينة] بالغذاء.", "دعمت", EventType.Aid, EventType.Aid)]
    public void Freeing_a_town_is_an_attack(string marked, string trigger, EventType drafted, EventType expected) =>
        Assert.Equal(expected, Drafts.Scene(marked, [(trigger, drafted)], (_, d) => d).Scene.Triggers[0].Type);

    [Theory]
    [InlineData("تكبيد خسائر في صفوف [ORG:العصابة].", "خسائر", "e1", "", "e1")]
    [InlineData("أوقع الكمين قتلى وجرحى في صفوف [ORG:العصابة] و[ORG:الميليشيا].", "قتلى", "e1", "", "e1 e2")]
    [InlineData("مقتل [GRP:جنديين] من [ORG:الجيش].", "مقتل", "e2", "", "e1")]
    [InlineData("مقتل [GRP:عشرة مسلحين] من عناصر [ORG:العصابة] و[ORG:الميليشيا].", "مقتل", "e2 e3", "", "e1")]
    [InlineData("قتل [ORG:الجيش] [GRP:عشرة مسلحين] من [ORG:العصابة].", "قتل", "e1", "e1", "e2")]
    [InlineData("مواجهات قتل فيها [GRP:جنديان] من [ORG:الجيش].", "مواجهات", "e2", "e2", "e1")]
    [InlineData("مقتل [GRP:جنديين] بهجوم شنته [ORG:العصابة].", "مقتل", "e2", "e2", "e1")]
    [InlineData("مقتل [GRP:جنديين] من قبل [ORG:العصابة].", "مقتل", "e2", "e2", "e1")]
    [InlineData("أوقع [ORG:الجيش] خسائر في صفوفهم.", "خسائر", "e1", "e1", "")]
    [InlineData("أوقع [ORG:الجيش] خسائر كبيرة، وقاتل في صفوف [ORG:العصابة].", "خسائر", "e1", "e1", "")]
    public void Nobody_kills_his_own(string marked, string trigger, string agents, string expectedAgents, string expectedTargets)
    {
        var drafts = Drafts.Apply(marked, [(trigger, EventType.Casualty)], (_, d) =>
        {
            var draft = agents.Split(' ').Aggregate(d, (x, e) => x.With(Argument(EventRole.Agent, e)));
            return draft.In(EventRole.Agent).Contains(expectedTargets) || expectedTargets is not ("e1" or "e2") ? draft : draft.With(Argument(EventRole.Target, expectedTargets));
        });
        Assert.Equal((expectedAgents, expectedTargets), Roles(drafts[0]));
    }

    [Theory]
    [InlineData("نجح الجيش في دحر [ORG:العصابة] أمس.", "دحر", "", "e1")]
    [InlineData("بعد هزيمة مقاتلي [ORG:العصابة] و[ORG:الميليشيا].", "هزيمة", "", "e1 e2")]
    [InlineData("بعد دحر [GRP:المسلحين] من القرية.", "دحر", "", "e1")]
    [InlineData("بدحر [ORG:العصابة] انتهت الأزمة.", "بدحر", "", "e1")]
    [InlineData("دحر [ORG:الجيش] [ORG:العصابة] أمس.", "دحر", "e1", "")]
    [InlineData("بعد هزيمة على يد [ORG:الجيش].", "هزيمة", "e1", "")]
    [InlineData("هزيمة العصابة أمام [ORG:الجيش].", "هزيمة", "e1", "")]
    [InlineData("بعد هجوم [ORG:الجيش] أمس.", "هجوم", "e1", "")]
    public void Whose_defeat_it_is_is_beaten(string marked, string trigger, string agents, string targets) =>
        Assert.Equal((agents, targets), Roles(Apply(marked, [(trigger, EventType.Assault)], "e1")[0]));

    [Theory]
    [InlineData("اندلعت اشتباكات عنيفة بين [ORG:الجيش] و[ORG:العصابة].", "e1 e2")]
    [InlineData("اندلعت اشتباكات بين قوات [ORG:الجيش] من جهة، و[ORG:العصابة] من جهة أخرى.", "e1 e2")]
    [InlineData("اندلعت اشتباكات بين [ORG:الجيش] و[ORG:الحرس] من جهة، وبين [ORG:العصابة] من جهة ثانية.", "e1 e2 e3")]
    [InlineData("شهدت [LOC:المدينة] اشتباكات بين [ORG:الجيش] و[ORG:العصابة] في السوق والميناء.", "e2 e3")]
    [InlineData("اندلعت اشتباكات في [LOC:المدينة].", "e1")]
    [InlineData("اندلعت اشتباكات بين السكان و[ORG:العصابة].", "e1")]
    [InlineData("اندلعت اشتباكات في [LOC:المدينة]، وفرق [ORG:الجيش] بين [ORG:العصابة] والسكان.", "e1")]
    [InlineData("اندلعت اشتباكات بين [LOC:الميناء] والسوق.", "e1")]
    public void Both_sides_of_a_clash_fight(string marked, string agents)
    {
        var draft = Apply(marked, [("اشتباكات", EventType.Assault)], "e1")[0];
        Assert.Equal((agents, ""), Roles(draft));
    }

    [Theory]
    [InlineData("صد [ORG:الجيش] هجوما ل[ORG:لعصابة] على القرية.", "صد", "هجوما", "e2", "e1")]
    [InlineData("أحبطت [ORG:القوات] أمس هجوما شنه [GRP:مسلحون].", "أحبطت", "هجوما", "e2", "e1")]
    [InlineData("تصدى [ORG:الجيش] لهجوم [ORG:العصابة] على القرية.", "تصدى", "لهجوم", "e2", "e1")]
    [InlineData("أفشل [ORG:الجيش] محاولة تسلل [GRP:مسلحين] إلى القرية.", "أفشل", "تسلل", "e2", "e1")]
    [InlineData("صد [ORG:الجيش] الهجوم على القرية.", "صد", "الهجوم", "", "e1")]
    public void Whose_attack_is_repelled_attacked_those_who_repel_it(string marked, string repel, string attack, string agents, string targets)
    {
        var drafts = Apply(marked, [(repel, EventType.Assault), (attack, EventType.Assault)], "e1");
        Assert.Equal((agents, targets), Roles(drafts[1]));
        Assert.Equal(("e1", agents), Roles(drafts[0]));
    }

    [Theory]
    [InlineData("تصدى [ORG:الجيش] للعصابة باستخدام القصف.", "تصدى", "القصف")]
    [InlineData("صد [ORG:الجيش] العصابة بعد هجوم على القرية.", "صد", "هجوم")]
    [InlineData("صد [ORG:الجيش] العصابة وقصف القرية.", "صد", "وقصف")]
    [InlineData("شن [ORG:الجيش] هجوما على القرية.", "شن", "هجوما")]
    [InlineData("صد [ORG:الجيش] العصابة في اشتباكات بالقرية.", "صد", "اشتباكات")]
    public void Another_attack_is_not_the_repelled_one(string marked, string repel, string attack)
    {
        attack = attack.TrimStart('و');
        var drafts = Apply(marked.Replace("وقصف", "و قصف", StringComparison.Ordinal), [(repel, EventType.Assault), (attack, EventType.Assault)], "e1");
        Assert.Equal("e1", Roles(drafts[1]).Agents);
    }

    [Theory]
    [InlineData("استعاد [ORG:الجيش] القرية بدعم من [ORG:العشائر].", "استعاد", EventType.Assault, "e1", "")]
    [InlineData("استعاد [ORG:الجيش] القرية بإسناد جوي من [ORG:التحالف].", "استعاد", EventType.Assault, "e1", "")]
    [InlineData("اجتمع [PER:سامر الحلاق] أمس بحضور [PER:نادر العطار].", "اجتمع", EventType.Consult, "e1", "")]
    [InlineData("نفذ [ORG:الجيش] عملية في القرية بالتنسيق مع [ORG:العشائر].", "عملية", EventType.Assault, "e1", "")]
    [InlineData("يطالب [ORG:الحزب] بدعم [ORG:العشائر].", "يطالب", EventType.Request, "e1", "e2")]
    [InlineData("اتهم [ORG:الحزب] خصومه بدعم [ORG:العشائر].", "اتهم", EventType.Accuse, "e1", "e2")]
    [InlineData("هاجم [ORG:الجيش] دعم [ORG:العشائر].", "هاجم", EventType.Assault, "e1", "e2")]
    [InlineData("هاجم [ORG:الجيش] [ORG:العشائر]، بدعم من البلدية.", "هاجم", EventType.Assault, "e1", "e2")]
    public void Who_helps_is_not_acted_on(string marked, string trigger, EventType type, string agents, string targets)
    {
        var drafts = Drafts.Apply(marked, [(trigger, type)], (_, d) => d.With(Argument(EventRole.Agent, "e1")).With(Argument(EventRole.Target, "e2")));
        Assert.Equal((agents, targets), Roles(drafts[0]));
    }

    [Theory]
    [InlineData("استعاد [ORG:الجيش] القرية بدعم من [ORG:العشائر].", EventType.Assault, "e2", "e1")]
    [InlineData("لوح [ORG:الجيش] بدعم [ORG:العشائر].", EventType.Threaten, "e1", "e2")]
    public void Who_helps_is_the_agent_of_the_help(string marked, EventType main, string agents, string targets)
    {
        var drafts = Drafts.Apply(marked, [(marked[..marked.IndexOf(' ', StringComparison.Ordinal)], main), ("بدعم", EventType.Aid)], (v, d) =>
            v == 0 ? d.With(Argument(EventRole.Agent, "e1")) : d.With(Argument(EventRole.Agent, "e1")).With(Argument(EventRole.Target, "e2")));
        Assert.Equal((agents, targets), Roles(drafts[1]));
    }

    [Theory]
    [InlineData("قال [PER:سامر الحلاق] متهما [ORG:الحزب] بتسليح [ORG:العصابة].", "متهما", "e3", "e2")]
    [InlineData("وقف [PER:سامر الحلاق] متهمة إياه [ORG:الصحيفة] بتسليح [ORG:العصابة].", "متهمة", "e3", "e3")]
    [InlineData("اتهم [PER:سامر الحلاق] [ORG:الحزب] بتسليح [ORG:العصابة].", "اتهم", "e2 e3", "e2")]
    [InlineData("اتهم [PER:سامر الحلاق] [ORG:الحزب] و[ORG:العصابة] بالسرقة.", "اتهم", "e2 e3", "e2 e3")]
    [InlineData("اتهم [PER:سامر الحلاق] خصومه بتسليح [ORG:العصابة].", "اتهم", "e2", "e2")]
    public void Who_stands_in_the_charge_is_not_accused(string marked, string trigger, string drafted, string targets)
    {
        var drafts = Drafts.Apply(marked, [(trigger, EventType.Accuse)], (_, d) => drafted.Split(' ').Aggregate(d, (x, e) => x.With(Argument(EventRole.Target, e))));
        Assert.Equal(targets, Roles(drafts[0]).Targets);
    }

    [Theory]
    [InlineData("نفى [PER:سامر الحلاق] الاتهامات بأن شركته أفلست.", "نفى", "")]
    [InlineData("نفى الرئيس [PER:سامر الحلاق] بشدة الاتهامات حول شركته.", "نفى", "")]
    [InlineData("كرر [PER:سامر الحلاق] الاتهامات حول الشركة.", "كرر", "e1")]
    [InlineData("نفى [PER:سامر الحلاق] أن تكون الاتهامات من عنده.", "نفى", "e1")]
    public void Who_denies_a_charge_does_not_make_it(string marked, string denial, string agents) =>
        Assert.Equal(agents, Roles(Apply(marked, [(denial, EventType.State), ("الاتهامات", EventType.Accuse)], "e1")[1]).Agents);

    private static EventDraft[] Apply(string marked, (string Word, EventType Type)[] triggers, string agents) =>
        Drafts.Apply(marked, triggers, (_, d) => agents.Split(' ').Aggregate(d, (x, e) => x.With(Argument(EventRole.Agent, e))));

    private static EventArgument Argument(EventRole role, string entity) => new(role, entity, "test", 0.5);

    private static (string Agents, string Targets) Roles(EventDraft draft) =>
        (string.Join(' ', draft.In(EventRole.Agent).Order(StringComparer.Ordinal)), string.Join(' ', draft.In(EventRole.Target).Order(StringComparer.Ordinal)));
}
