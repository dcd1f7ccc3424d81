using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Events.Rules;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What the rules of grammar make of drafts that the models got half right. Triggers are given by their words, times too.</summary>
public class Rules_between_events
{
    private static readonly EventTime AnyDay = new("2020-01-05", null, null, default, "test");

    [Theory]
    [InlineData("تأجيل إعلان إنهاء مهمة [ORG:التحالف].", Modality.Planned)]
    [InlineData("تأجيل المحاكمة بعد إنهاء مهمة [ORG:التحالف].", Modality.Asserted)]
    public void What_is_put_off_is_planned(string marked, Modality expected)
    {
        var drafts = Apply(marked, [("تأجيل", EventType.Suspend), ("إعلان", EventType.State), ("إنهاء", EventType.Retreat)], (_, d) => d);
        Assert.Equal(expected, drafts[^1].Modality);
    }

    [Theory]
    [InlineData("[PER:ترامب]: لم يقتل أي جندي.", "يقتل", "", "e1")]
    [InlineData("قال [PER:ترامب] لم يقتل أي جندي.", "يقتل", "e1", "")]
    [InlineData("[PER:بوتين]: لن نهاجم القاعدة.", "نهاجم", "e1", "")]
    public void Who_stands_before_a_colon_tells_what_follows(string marked, string verb, string agents, string sources)
    {
        var drafts = Apply(marked, [(verb, EventType.Assault)], (_, d) => d.With(Argument(EventRole.Agent, "e1")));
        Assert.Equal((agents, sources), (string.Join(' ', drafts[0].In(EventRole.Agent)), string.Join(' ', drafts[0].In(EventRole.Source))));
    }

    [Theory]
    [InlineData("قررت [ORG:الحكومة] إنهاء مهمة [ORG:التحالف].", "e2")]
    [InlineData("قررت [ORG:الحكومة] إنهاء المهمة العسكرية ل[ORG:لتحالف].", "e2")]
    [InlineData("قررت [ORG:الحكومة] إنهاء خلاف [ORG:التحالف].", "")]
    public void Whose_mission_ends_is_the_one_who_retreats(string marked, string agents)
    {
        var drafts = Apply(marked, [("إنهاء", EventType.Retreat)], (_, d) => d.With(Argument(EventRole.Target, "e2")));
        Assert.Equal(agents, string.Join(' ', drafts[0].In(EventRole.Agent)));
        Assert.Equal(agents.Length > 0, drafts[0].Lacks(EventRole.Target));
    }

    [Theory]
    [InlineData("أعلن [ORG:الجيش] أنه و[ORG:التحالف] استأنفا العمليات.", "e2 e1")]
    [InlineData("أعلن [ORG:الجيش] أن [ORG:التحالف] استأنف العمليات.", "e2")]
    public void A_pronoun_joined_with_a_name_acts_with_it(string marked, string agents)
    {
        var resumed = marked.Contains("استأنفا", StringComparison.Ordinal) ? "استأنفا" : "استأنف";
        var drafts = Apply(marked, [("أعلن", EventType.State), (resumed, EventType.Resume)], (v, d) => d.With(Argument(EventRole.Agent, v == 0 ? "e1" : "e2")));
        Assert.Equal(agents, string.Join(' ', drafts[1].In(EventRole.Agent)));
    }

    [Theory]
    [InlineData("أصدر [ORG:البرلمان] قرارا إلى [ORG:الحكومة] يطالبها بالإلغاء.", "e2")]
    [InlineData("أصدر [ORG:البرلمان] قرارا إلى [ORG:المجلس] يطالبه بالإلغاء.", "e2")]
    [InlineData("أصدر [ORG:البرلمان] قرارا إلى [ORG:المجلس] يطالبها بالإلغاء.", "")]
    public void Whom_an_object_pronoun_means_is_acted_on(string marked, string targets)
    {
        var asks = marked.Contains("يطالبها", StringComparison.Ordinal) ? "يطالبها" : "يطالبه";
        var drafts = Apply(marked, [(asks, EventType.Request)], (_, d) => d.With(Argument(EventRole.Agent, "e1")).With(Argument(EventRole.Agent, "e2")));
        Assert.Equal(targets, string.Join(' ', drafts[0].In(EventRole.Target)));
        Assert.Equal(targets.Length == 0 ? "e1 e2" : "e1", string.Join(' ', drafts[0].In(EventRole.Agent)));
    }

    [Theory]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] أن الاتفاق انتهى.", "e2")]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] ألا يتحرك.", "e2")]
    [InlineData("أبلغت [ORG:الحكومة] و[ORG:الجيش] أن الاتفاق انتهى.", "")]
    [InlineData("أبلغت [ORG:الحكومة] في [LOC:بغداد] أن الاتفاق انتهى.", "")]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] وغادرت.", "")]
    public void Who_stands_between_subject_and_what_is_told_is_addressed(string marked, string targets)
    {
        var drafts = Apply(marked, [("أبلغت", EventType.State)], (_, d) => d.With(Argument(EventRole.Agent, "e1")));
        Assert.Equal(targets, string.Join(' ', drafts[0].In(EventRole.Target)));
    }

    [Theory]
    [InlineData("سقوط [GRP:ثلاثة جنود] في [LOC:الأردن] أمس.", EventType.Casualty, "e2")]
    [InlineData("سقوط [GRP:ثلاثة جنود] ب[LOC:الأردن] أمس.", EventType.Casualty, "e2")]
    [InlineData("سقوط [GRP:ثلاثة جنود] من [LOC:الأردن] أمس.", EventType.Casualty, "")]
    [InlineData("سقوط [GRP:ثلاثة جنود]، وفي [LOC:الأردن] هدوء.", EventType.Casualty, "")]
    [InlineData("سقوط [GRP:ثلاثة جنود] وصلوا في [LOC:الأردن] أمس.", EventType.Casualty, "")]
    [InlineData("سقوط [GRP:ثلاثة جنود] في [LOC:الأردن] أمس.", EventType.State, "")]
    public void What_befalls_people_happens_in_the_place_of_its_phrase(string marked, EventType type, string places)
    {
        var drafts = Apply(marked, [("سقوط", type)], (_, d) => d.With(Argument(EventRole.Target, "e1")));
        Assert.Equal(places, string.Join(' ', drafts[0].In(EventRole.Place)));
    }

    [Theory]
    [InlineData("علق [ORG:التحالف] مهمته يوم 5 يناير في أعقاب مقتل [PER:سامر الحلاق].", "مقتل", false)]
    [InlineData("علق [ORG:التحالف] مهمته يوم 5 يناير ثم مقتل [PER:سامر الحلاق].", "مقتل", true)]
    public void A_time_before_an_aftermath_dates_what_stands_before(string marked, string trigger, bool kept)
    {
        var drafts = Apply(marked, [("علق", EventType.Suspend), (trigger, EventType.Casualty)], (v, d) => v == 1 ? d with { Time = At(marked, "يناير") } : d);
        Assert.Equal(kept, drafts[1].Time is not null);
    }

    [Fact]
    public void A_time_after_a_purpose_dates_the_verb()
    {
        const string Marked = "علق [ORG:التحالف] مهمته لقتال [ORG:التنظيم] يوم 5 يناير.";
        var drafts = Apply(Marked, [("علق", EventType.Suspend), ("لقتال", EventType.Assault)], (v, d) => v == 1 ? d with { Time = At(Marked, "يناير") } : d);
        Assert.NotNull(drafts[0].Time);
        Assert.Null(drafts[1].Time);
    }

    [Theory]
    [InlineData("عاد الهدوء بعد يومين من الهجوم.", "الهجوم", "2020-01-03")]
    [InlineData("عاد الهدوء بعد يومين من حادثة الهجوم.", "الهجوم", "2020-01-03")]
    [InlineData("عاد الهدوء غداة الهجوم.", "الهجوم", "2020-01-04")]
    [InlineData("أحيا الحزب الذكرى السبعين لتأسيسه.", "لتأسيسه", "1950")]
    [InlineData("عاد الهدوء بعد أقل من أسبوع على الهجوم.", "الهجوم", null)]
    [InlineData("عاد الهدوء بعد يومين من الصمت، وتواصل الهجوم.", "الهجوم", null)]
    [InlineData("تواصل الهجوم بعد يومين من الصمت.", "الهجوم", null)]
    public void A_time_counted_from_an_event_dates_it(string text, string trigger, string? expected) =>
        Assert.Equal(expected, Drafts.Apply(text, [(trigger, EventType.Assault)], (_, d) => d, "2020-01-05")[0].Time?.Value);

    [Fact]
    public void An_attack_and_its_victims_share_place_and_time()
    {
        var drafts = Apply("مقتل [PER:سامر الحلاق] في غارة قرب [LOC:المطار].", [("مقتل", EventType.Casualty), ("غارة", EventType.Assault)], (v, d) =>
            v == 0 ? d.With(Argument(EventRole.Target, "e1")) : d.With(Argument(EventRole.Target, "e1")).With(Argument(EventRole.Place, "e2")) with { Time = AnyDay });
        Assert.Equal(["e2"], drafts[0].In(EventRole.Place));
        Assert.Equal("2020-01-05", drafts[0].Time?.Value);
    }

    [Theory]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] ألا يغادر المدينة.", "يغادر", EventType.State, "e2", Modality.Requested, Polarity.Negative)]
    [InlineData("أبلغت [ORG:الحكومة] [ORG:الجيش] أن يغادر المدينة.", "يغادر", EventType.State, "e2", Modality.Requested, Polarity.Positive)]
    [InlineData("دعت [ORG:الحكومة] [ORG:الجيش] إلى مغادرة المدينة.", "مغادرة", EventType.Request, "e2", Modality.Asserted, Polarity.Positive)]
    [InlineData("هاجمت [ORG:الحكومة] [ORG:الجيش] قبل أن يغادر المدينة.", "يغادر", EventType.Assault, "e1", Modality.Asserted, Polarity.Positive)]
    [InlineData("هاجمت [ORG:الحكومة] [ORG:الجيش] بعد مغادرة المدينة.", "مغادرة", EventType.Assault, "e1", Modality.Asserted, Polarity.Positive)]
    public void Who_is_asked_is_who_is_to_do_it(string marked, string inner, EventType outer, string agent, Modality modality, Polarity polarity)
    {
        var verb = marked[..marked.IndexOf(' ', StringComparison.Ordinal)];
        var drafts = Apply(marked, [(verb, outer), (inner, EventType.Retreat)], (v, d) =>
            v == 0 ? d.With(Argument(EventRole.Agent, "e1")).With(Argument(EventRole.Target, "e2")) : d.With(Argument(EventRole.Agent, "e1")));
        Assert.Equal([agent], drafts[1].In(EventRole.Agent));
        Assert.Equal((modality, polarity), (drafts[1].Modality, drafts[1].Polarity));
    }

    private static EventArgument Argument(EventRole role, string entity) => new(role, entity, "test", 0.9);

    private static EventTime At(string marked, string word)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(marked, @"\[\w+:([^\]]+)\]", "$1");
        var start = plain.IndexOf(word, StringComparison.Ordinal);
        return AnyDay with { Span = new(start, start + word.Length) };
    }

    private static EventDraft[] Apply(string marked, (string Word, EventType Type)[] triggers, Func<int, EventDraft, EventDraft> draft) => Drafts.Apply(marked, triggers, draft);
}
