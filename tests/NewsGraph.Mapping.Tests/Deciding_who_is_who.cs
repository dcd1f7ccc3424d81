using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Decisions;
using NewsGraph.Mapping.Naming;

namespace NewsGraph.Tests;

public sealed class Deciding_who_is_who
{
    private static readonly ResourceNames Names = new("https://example.org/id/");
    private static readonly DecidedEntities Decided = new(t => Names.Entity(t).Value);

    [Fact]
    public void Two_things_that_an_analyst_merges_are_one_in_every_rebuild()
    {
        var things = Things("سليماني", "سليماني");
        var decision = new AnalystDecision(DecisionKind.Merge, Id(things[0]), Id(things[1]));
        var one = Assert.Single(Decided.Apply(things, [decision]));
        Assert.Equal((2, MergeReason.AnalystDecision), (one.Members.Count, one.Reason!.Value));
        Assert.Single(Decided.Apply(Things("سليماني", "سليماني"), [decision]));
    }

    [Fact]
    public void A_thing_is_split_by_articles_and_the_parts_stay_apart()
    {
        var whole = Assert.Single(Things("سابرينا سينج", "سابرينا سينج"));
        var parts = Decided.Apply([whole], [new AnalystDecision(DecisionKind.Split, Id(whole), Articles: ["b"])]);
        Assert.Equal(["a", "b"], parts.Select(p => Assert.Single(p.Members).Article).Order(StringComparer.Ordinal));
        Assert.Equal(2, parts.Select(Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_decision_on_what_is_not_there_changes_nothing()
    {
        var things = Things("سليماني", "قاسم سليماني");
        Assert.Equal(things, Decided.Apply(things, [new AnalystDecision(DecisionKind.Rename, "https://example.org/id/entity/none", Name: "x")]));
    }

    [Fact]
    public void Decisions_are_read_back_as_they_were_written()
    {
        AnalystDecision[] decisions =
        [
            new(DecisionKind.Merge, "https://example.org/a", "https://example.org/b", Because: "said \"so\""),
            new(DecisionKind.Split, "https://example.org/a", Articles: ["x", "y"]),
            new(DecisionKind.Rename, "https://example.org/a", Name: "أحمد علي"),
        ];
        var read = DecisionFile.Read(new StringReader(DecisionFile.Write(decisions)), "decisions.ttl");
        Assert.Equal(DecisionFile.Write(decisions), DecisionFile.Write(read));
        Assert.Equal(decisions.Select(d => (d.Kind, d.Thing, d.Other, d.Name, d.Because)), read.Select(d => (d.Kind, d.Thing, d.Other, d.Name, d.Because)));
    }

    [Theory]
    [InlineData("<urn:newsgraph:decision:1> <https://w3id.org/newsgraph#keeps> <https://example.org/a> .", "decides nothing")]
    [InlineData("<urn:x> <https://w3id.org/newsgraph#keeps> <https://example.org/a> .", "is no decision")]
    [InlineData("<urn:newsgraph:decision:1> <https://w3id.org/newsgraph#calls> \"x\" .", "names no thing")]
    public void A_decision_that_makes_no_sense_is_refused_with_its_file(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => DecisionFile.Read(new StringReader(text), "d.ttl"));
        Assert.StartsWith("d.ttl: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iraq", "iraq", true)]
    [InlineData("iraq", "yemen", false)]
    public void Two_of_one_name_are_compared_by_their_countries(string first, string second, bool same)
    {
        EntityProfile Person(string country, string article) => new(EntityType.Person, ["أحمد علي"], null, null, [country], [article]);
        Assert.Equal(same, EntityComparison.Of(Person(first, "a"), Person(second, "b")).IsSame);
    }

    [Fact]
    public void A_comparison_gives_each_of_its_reasons_a_score()
    {
        var one = new EntityProfile(EntityType.Person, ["أحمد علي"], null, "Q1", ["iraq"], ["a"]);
        var other = one with { Names = ["أحمد حسن"], Wikidata = "Q2" };
        var comparison = EntityComparison.Of(one, other);
        Assert.Contains(comparison.Steps, s => s.Score < 0 && s.What.Contains("Q2", StringComparison.Ordinal));
        Assert.Contains(comparison.Steps, s => s.Score < 0 && s.What.Contains("the article a", StringComparison.Ordinal));
        Assert.False(comparison.IsSame);
    }

    [Theory]
    [InlineData("أحمد علي", "أحمد علي", "", "", false, true)]
    [InlineData("أحمد علي", "أحمد علي", "", "iraq", false, true)]
    [InlineData("أحمد علي", "أحمد علي", "", "iraq", true, false)]
    [InlineData("أحمد علي", "أحمد علي", "iraq", "iraq", true, true)]
    [InlineData("أحمد", "أحمد", "iraq", "iraq", false, false)]
    [InlineData("أحمد علي", "أحمد علي حسن", "iraq", "iraq", false, false)]
    public void The_scores_say_what_the_resolver_does(string first, string second, string firstCountry, string secondCountry, bool contested, bool same)
    {
        EntityProfile Person(string name, string country, string article) =>
            new(EntityType.Person, [name], null, null, country.Length == 0 ? [] : [country], [article]) { IsContested = contested };
        Assert.Equal(same, EntityComparison.Of(Person(first, firstCountry, "a"), Person(second, secondCountry, "b")).IsSame);
    }

    [Fact]
    public void A_known_thing_and_one_that_was_not_taken_for_it_stay_two()
    {
        var known = new EntityProfile(EntityType.Person, ["أحمد علي"], "ahmed", null, ["iraq"], ["a"]);
        Assert.False(EntityComparison.Of(known, known with { KnownId = null, Articles = ["b"] }).IsSame);
    }

    [Theory]
    [InlineData("محمد الكندوري", "Mohammed al-Kanduri")]
    [InlineData("سمير", "Samir")]
    [InlineData("وزارة الداخلية", "Wizarat al-Dakhiliyya")]
    [InlineData("الشرطة العراقية", "al-Shurta al-Iraqiyya")]
    [InlineData("سوق العراق للأوراق المالية", "Suq al-Iraq lil-Awraq al-Maliyya")]
    [InlineData("محكمة الاستئناف بالمنستير", "Mahkamat al-Isti'naf bil-Munastir")]
    [InlineData("الاذاعة الوطنية", "al-Idha'a al-Wataniyya")]
    [InlineData("لجنة مشتركة", "Lajna Mushtaraka")]
    [InlineData("اللواء ٤٤", "al-Liwa 44")]
    public void Names_are_written_in_Latin_letters_as_usual_or_letter_by_letter(string name, string expected)
    {
        var world = new KnownWorld([new KnownEntity("m", EntityType.Person, "محمد علي", "Mohammed Ali", [], "person", null, null)]);
        Assert.Equal(expected, new LatinNames(world).Of(name));
    }

    private static IReadOnlyList<ResolvedEntity> Things(string first, string second) =>
        CorpusResolution.Of([Made.Article("a", [Made.Person("e1", first)]), Made.Article("b", [Made.Person("e1", second)])], KnownWorld.Empty).Entities;

    private static string Id(ResolvedEntity thing) => Names.Entity(thing).Value;
}
