using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Tests.Entities;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Coreference;

/// <summary>What is said of two mentions by their names, offices and kinds, before any model is asked.</summary>
public sealed class Ties_of_mentions
{
    [Theory]
    [InlineData("سمير العمري", "سمير العمري", 1)]
    [InlineData("جو هاربر", "جوزيف هاربر", 2)]
    [InlineData("سمير العمري", "خالد العمري", -1)]
    [InlineData("سمير العمري", "سمير العمري جونيور", -1)]
    [InlineData("سمير العمري", "سمير الجعيد", 0)]
    public void Given_names_part_those_who_share_the_last_one(string a, string b, int expected)
    {
        var (one, other) = Pair($"وصل {a} أمس. وغادر {b} اليوم.", a, b, EntityType.Person);
        Assert.Equal(expected, NameTies.Given(one, other));
    }

    [Theory]
    [InlineData("نور الدين", "نورالدين", 2)]
    [InlineData("الجرو شي", "الجروشي", 2)]
    [InlineData("سمير الجعيد", "خالد العمري", 0)]
    public void A_name_may_be_written_apart(string a, string b, int expected)
    {
        var (one, other) = Pair($"وصل {a} أمس. وغادر {b} اليوم.", a, b, EntityType.Person);
        Assert.Equal(expected, NameTies.Joined(one, other));
    }

    [Theory]
    [InlineData("سمير العمري", "خالد الجعيد", true)]
    [InlineData("سمير العمري", "خالد العمري", true)]
    [InlineData("سمير العمري", "العمري", false)]
    [InlineData("سمير العمري", "أبو جندل العراقي", false)]
    [InlineData("سمير العمري", "شقيق العمري", false)]
    public void Two_full_names_are_of_two_people(string a, string b, bool expected)
    {
        var (one, other) = Pair($"وصل {a} أمس. وغادر {b} اليوم.", a, b, EntityType.Person);
        Assert.Equal(expected, NameTies.AreTwoPeople(one, other));
    }

    [Theory]
    [InlineData("أوقف الجيش سمير العمري الملقب بأبي جندل.", true)]
    [InlineData("أوقف الجيش سمير العمري المكنى \"أبي جندل\".", true)]
    [InlineData("أوقف الجيش سمير العمري ثم أبي جندل.", false)]
    [InlineData("أوقف الجيش سمير العمري في بلدة قرب الحدود ومعه رجل آخر هو الملقب بأبي جندل.", false)]
    public void Another_name_is_given_right_behind_the_name(string text, bool expected)
    {
        var (one, other) = Pair(text, "سمير العمري", "أبي جندل", EntityType.Person);
        Assert.Equal(expected, NameTies.AreAliases(one, other));
    }

    [Theory]
    [InlineData("رئيس وزراء", null, "prime-minister")]
    [InlineData("رئيس حكومه سابق", null, "prime-minister")]
    [InlineData("رئيس", null, "president")]
    [InlineData("رئيس عراقي", "iraq", "president")]
    [InlineData("رئيس نقابه", null, null)]
    public void An_office_is_read_off_its_first_words(string stems, string? country, string? expected) =>
        Assert.Equal(expected, NamedOffice.Of(NameFolding.Default.Fold(stems).Split(' '), country));

    [Theory]
    [InlineData("رئيس الحكومة", "رئيس الجمهورية", true)]
    [InlineData("رئيس الحكومة", "رئيس الوزراء", false)]
    [InlineData("رئيس الحكومة", "رئيس النقابة", false)]
    public void Two_offices_are_of_two_people(string a, string b, bool expected)
    {
        var (one, other) = Pair($"وصل {a} أمس. وغادر {b} اليوم.", a, b, EntityType.Group);
        Assert.Equal(expected, NamedOffice.AreTwoOffices(one, other));
    }

    [Theory]
    [InlineData("البرلمان", "مجلس نواب الشعب", true, false)]
    [InlineData("البرلمان العراقي", "مجلس النواب السوري", false, false)]
    [InlineData("مجلس النواب العراقي", "مجلس الشيوخ العراقي", false, true)]
    [InlineData("الحكومة", "البرلمان", false, true)]
    public void Institutions_of_states_have_several_names(string a, string b, bool share, bool apart)
    {
        var (one, other) = Pair($"رحب {a} بالقرار. ورفض {b} التعليق.", a, b, EntityType.Organization);
        Assert.Equal((share, apart), (PairTies.ShareInstitution(one, other), PairTies.AreInstitutionsOfOtherKinds(one, other)));
    }

    [Theory]
    [InlineData("أوقفت الشرطة طالبة عراقية. وقالت الطالبة سارة العمري إنها بريئة.", "طالبة عراقية", true)]
    [InlineData("أوقفت الشرطة موظفة عراقية. وقالت الطالبة سارة العمري إنها بريئة.", "موظفة عراقية", false)]
    public void The_noun_before_a_name_takes_a_description_up(string text, string description, bool expected)
    {
        var evidence = Reading.Evidence(text);
        var (one, other) = (Profile(evidence, description, EntityType.Group), Profile(evidence, "سارة العمري", EntityType.Person));
        Assert.Equal(expected, PairTies.ShareTitle(one, other));
    }

    [Theory]
    [InlineData("حلب", "المدينة", true)]
    [InlineData("سوريا", "المدينة", false)]
    [InlineData("سوريا", "الدولة", true)]
    public void A_bare_noun_fits_a_known_place_of_its_kind(string place, string noun, bool expected)
    {
        var (one, other) = Pair($"دخل الجيش {place} أمس. وخرج السكان من {noun} ليلا.", place, noun, EntityType.Location);
        Assert.Equal(expected, PairTies.FitsKnownKind(one, other));
    }

    [Theory]
    [InlineData("وقالت العمري إنها لن تعود.", Gender.Feminine)]
    [InlineData("وقال العمري إنه لن يعود.", Gender.Masculine)]
    [InlineData("وفي بيت العمري وجدت الشرطة رسائل.", Gender.None)]
    public void The_verb_before_a_name_says_its_gender(string text, Gender expected) =>
        Assert.Equal(expected, Mentions.In(Reading.Evidence(text), "العمري", EntityType.Person).Setting.VerbGender);

    [Theory]
    [InlineData("وصل سمير العمري وخالد العمري. وقال العمري إنه متعب.", "سمير العمري|خالد العمري|العمري", 2)]
    [InlineData("وصل سمير العمري وخالد الجعيد. وقال العمري إنه متعب.", "سمير العمري|خالد الجعيد|العمري", 1)]
    public void A_short_name_may_stand_for_several_fuller_ones(string text, string mentions, int expected)
    {
        var all = Article(text, mentions, EntityType.Person);
        Assert.Equal(expected, new MentionRivals(all).Fuller(all[0], all[2]));
    }

    [Theory]
    [InlineData("وصل رئيس الحكومة سمير العمري. ووصل خالد الجعيد. وقال رئيس الحكومة إنه متعب.", 3, 1)]
    [InlineData("وصل سمير العمري. ووصل خالد الجعيد. وقال رئيس الحكومة إنه متعب.", 0, 0)]
    public void An_office_belongs_to_those_whom_it_introduces(string text, int first, int second)
    {
        var all = Article(text, "سمير العمري|خالد الجعيد|رئيس الحكومة", EntityType.Person);
        var rivals = new MentionRivals(all);
        Assert.Equal((first, second), (rivals.Holders(all[0], all[2]), rivals.Holders(all[1], all[2])));
    }

    private static MentionProfile[] Article(string text, string mentions, EntityType type)
    {
        var evidence = Reading.Evidence(text);
        var offices = new OfficeFinder(evidence);
        return [.. mentions.Split('|').Select((words, i) =>
        {
            var mention = Mentions.In(evidence, words, type);
            mention.Office = words.StartsWith("رئيس", StringComparison.Ordinal) ? null : offices.Find(mention.Span);
            return new MentionProfile(mention, NameCues.Default, null) { Order = i };
        })];
    }

    private static (MentionProfile A, MentionProfile B) Pair(string text, string a, string b, EntityType type)
    {
        var evidence = Reading.Evidence(text);
        return (Profile(evidence, a, type), Profile(evidence, b, type));
    }

    private static MentionProfile Profile(NameEvidence evidence, string words, EntityType type)
    {
        var gazetteer = new Gazetteer(Reading.World);
        var mention = Mentions.In(evidence, words, type);
        mention.Known = new KnownNames(gazetteer, NameCues.Default).Of(mention);
        return new MentionProfile(mention, NameCues.Default, gazetteer);
    }
}
