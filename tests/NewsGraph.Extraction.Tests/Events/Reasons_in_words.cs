using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>What an event and its arguments rest on is told in words (<c>newsgraph why</c>).</summary>
public sealed class Reasons_in_words
{
    private const string Text = "قصف [ORG:الجيش السوري] [LOC:مدينة إدلب] وقتل [GRP:ثلاثة مدنيين]";

    [Theory]
    [InlineData("slot distance", "0.5 -0.2", "slot; despite distance")]
    [InlineData("slot slot word", "0.1 0.1 0.9", "word, slot")]
    [InlineData("slot word voice kind", "0.3 0.6 0.2 0.5", "word, kind, slot")]
    [InlineData("slot word", "0.14 -0.4", "despite word")]
    [InlineData("slot word", "0.1 0.1", "")]
    public void The_strongest_come_first_and_those_against_it_last(string columns, string contributions, string told) =>
        Assert.Equal(told, new Reasons(columns.Split(' ')).Tell(Array.ConvertAll(contributions.Split(' '), c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Every_column_of_the_rows_has_a_name()
    {
        var scene = Scene();
        var candidates = ArgumentRanker.Candidates(scene);
        var scores = candidates.Select(c => new RoleScores(c, [.. Enum.GetValues<EventRole>().Select(_ => c.Select(_ => 0.5).ToArray())], scene.View.Entities.Entities.Count)).ToArray();
        var rows = new EvidenceRows(scene, scores);
        Assert.All(candidates[0], entity => Assert.Equal(EvidenceRows.Reasons.Columns, rows.Row(0, entity).Length));

        TriggerProposal[] proposals = [new(0, EventType.Assault, 0.9, 0.9, 0.05, [], 0.9, 0.9), new(5, EventType.Casualty, 0.4, 0.9, 0.05, [], 0.5, 0.3)];
        var evidence = new TriggerEvidence(scene.View, proposals);
        Assert.All([0, 1], p => Assert.Equal(TriggerEvidence.Reasons.Columns, evidence.Row(p).Length));
    }

    [Fact]
    public void Events_and_arguments_say_what_they_rest_on()
    {
        var (document, entities) = Sample.Parse(Text);
        var attack = new EventExtractor().Extract(document, entities, [])[0];
        Assert.Matches(@"^event-lexicon\.tsv:\d+ \(قصف, \w+\) \+ trigger model \([a-z ,;]+\)$", attack.Rule);
        Assert.Matches(@"^agent: after the trigger at 1 \([a-z ,;]+\)$", attack.Arguments.First(a => a.Role == EventRole.Agent).Rule);
    }

    private static EventScene Scene()
    {
        var (document, entities) = Sample.Parse(Text);
        return new EventScene(new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default), [new Trigger(0, EventType.Assault, 0.9, 0.9), new Trigger(5, EventType.Casualty, 0.4, 0.9)]);
    }
}
