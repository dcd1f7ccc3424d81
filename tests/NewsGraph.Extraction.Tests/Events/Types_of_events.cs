using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Tests.Events;

public sealed class Types_of_events
{
    private static readonly int Types = Enum.GetValues<EventType>().Length;

    [Fact]
    public void The_likeliest_types_and_those_of_the_lexicon_are_weighed()
    {
        var view = Sample.View("قصف الجيش المدينة");
        var candidates = new TypeEvidence(view, [Proposal(0, (EventType.Consult, 0.5), (EventType.Aid, 0.3), (EventType.Move, 0.1), (EventType.Form, 0.05))]).Candidates(0);
        Assert.Equal([EventType.Consult, EventType.Aid, EventType.Move, EventType.Form], candidates[..4]);
        Assert.Contains(EventType.Assault, candidates); // by the lexicon
    }

    [Fact]
    public void Every_row_has_the_same_columns()
    {
        var view = Sample.View("قصف الجيش المدينة وقصف القرية");
        var evidence = new TypeEvidence(view, [Proposal(0, (EventType.Assault, 0.8)), Proposal(3, (EventType.Consult, 0.6))]);
        Assert.Single(new[] { 0, 1 }.SelectMany(p => evidence.Candidates(p).Select(type => evidence.Row(p, type).Length)).Distinct());
    }

    [Fact]
    public void The_judge_takes_the_type_that_its_trees_prefer()
    {
        var view = Sample.View("قصف الجيش المدينة");
        var evidence = new TypeEvidence(view, [Proposal(0, (EventType.Consult, 0.5), (EventType.Assault, 0.4))]);
        var rows = evidence.Candidates(0).Select(type => (Row: evidence.Row(0, type), Label: type == EventType.Assault ? 1 : 0)).ToArray();
        var items = Enumerable.Range(0, 50).SelectMany(_ => rows).ToArray();
        var judge = new TypeJudge(BoostedTreesTrainer.Train([.. items.Select(i => i.Row)], [.. items.Select(i => i.Label)], new BoostingOptions { MinimumWeight = 0.1 }));
        Assert.All(judge.Decide(evidence, [0, 0]), decided =>
        {
            Assert.Equal(EventType.Assault, decided.Type);
            Assert.InRange(decided.Probability, 0.6, 1);
        });
    }

    private static TriggerProposal Proposal(int token, params (EventType Type, double Probability)[] likely)
    {
        var types = new double[Types];
        foreach (var (type, probability) in likely)
        {
            types[(int)type] = probability;
        }

        return new TriggerProposal(token, likely[0].Type, 0.9, likely[0].Probability, likely.Length > 1 ? likely[1].Probability : 0, types, 0.9, 0.9);
    }
}
