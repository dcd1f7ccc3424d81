using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Scoring.Causes;

namespace NewsGraph.Extraction.Tests.Scoring;

public sealed class Causes_of_error
{
    private const string Text = "قال رئيس الوزراء العراقي عادل عبد المهدي إن العراق يرفض القرار";
    private static readonly AnnotatedEntity Holder = new("e1", "PER", "عادل عبد المهدي", "Q1");
    private static readonly AnnotatedEntity Country = new("e2", "LOC", "العراق", "Q2");
    private static readonly Annotation Gold = Of([Holder, Country], [At("e1", "عادل عبد المهدي"), At("e2", "العراق")]);

    [Fact]
    public void What_is_right_has_no_cause() => Assert.Empty(ErrorCauses.Of(Gold, Gold, SeenWords.None));

    [Theory]
    [InlineData("عادل عبد", "cut too early at the end")]
    [InlineData("عبد المهدي", "cut too late at the front")]
    [InlineData("العراقي عادل عبد المهدي", "cut too far to the front")]
    [InlineData("عادل عبد المهدي إن", "cut too far at the end")]
    [InlineData("العراقي عادل عبد", "cut wrongly on both sides")]
    public void A_wrong_boundary_is_named_by_its_side(string cut, string cause) =>
        Assert.Contains(Causes(Of([Holder, Country], [At("e1", cut), At("e2", "العراق")])), c => c == cause);

    [Fact]
    public void A_wrong_type_a_missed_and_an_invented_name_are_told_apart()
    {
        Assert.Equal(["wrong type of name"], Causes(Of([Holder with { Type = "ORG" }, Country], Gold.Mentions)));
        Assert.Contains("name missed", Causes(Of([Country], [At("e2", "العراق")])));
        Assert.Contains("name invented", Causes(Of([.. Gold.Entities, new("e3", "ORG", "القرار", null)], [.. Gold.Mentions, At("e3", "القرار")])));
    }

    [Fact]
    public void A_missed_name_that_training_never_showed_is_said_to_be_unseen()
    {
        var missing = Of([Country], [At("e2", "العراق")]);
        Assert.Contains("name missed, unseen in training", ErrorCauses.Of(Gold, missing, new SeenWords([missing])).Select(c => c.Cause));
        Assert.Contains("name missed, though seen in training", ErrorCauses.Of(Gold, missing, new SeenWords([Gold])).Select(c => c.Cause));
    }

    [Fact]
    public void Split_and_merged_entities_and_descriptions_are_told_apart()
    {
        var gold = Of([Holder, Country], [At("e1", "رئيس الوزراء"), At("e1", "عادل عبد المهدي"), At("e1", "المهدي"), At("e2", "العراق")]);
        Annotation Given(string office, string lastName) => Of([Holder, Country, new("e3", "PER", "س", null)], [At(office, "رئيس الوزراء"), At("e1", "عادل عبد المهدي"), At(lastName, "المهدي"), At("e2", "العراق")]);
        Assert.Equal(["description not resolved"], ErrorCauses.Of(gold, Given("e3", "e1"), SeenWords.None).Select(c => c.Cause));
        Assert.Equal(["entity split in two"], ErrorCauses.Of(gold, Given("e1", "e3"), SeenWords.None).Select(c => c.Cause));
        Assert.Contains("two entities merged", ErrorCauses.Of(gold, Given("e1", "e2"), SeenWords.None).Select(c => c.Cause));
    }

    [Fact]
    public void A_wrong_link_and_a_missing_one_are_told_apart()
    {
        Assert.Equal(["linked to another of that name"], Causes(Of([Holder with { Wikidata = "Q9" }, Country], Gold.Mentions)));
        Assert.Equal(["link missing, the name is not known or not trusted"], Causes(Of([Holder with { Wikidata = null }, Country], Gold.Mentions)));
    }

    [Fact]
    public void Measures_by_type_add_up_to_the_measure()
    {
        var score = AnnotationScorer.Score(Gold, Of([Holder with { Type = "ORG" }, Country], Gold.Mentions), Text);
        var names = score.ByType.Where(t => t.Key.Measure == "names exact").Aggregate(default(Measure), (sum, t) => sum + t.Counts);
        Assert.Equal(score.Measures.First(m => m.Key == "names exact").Value, names);
    }

    private static List<string> Causes(Annotation system) => [.. ErrorCauses.Of(Gold, system, SeenWords.None).Select(c => c.Cause)];

    private static AnnotatedMention At(string entity, string words) => new(entity, Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length, words);

    private static Annotation Of(IReadOnlyList<AnnotatedEntity> entities, IReadOnlyList<AnnotatedMention> mentions) => new("a", entities, mentions, [], []);
}
