using NewsGraph.Learning;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// Finds the words that name events in two passes (stacking, Wolpert 1992): the tagger proposes words and types sentence by sentence, trees weigh
/// what it thought of the whole article: whether a word names an event, and then of which type.
/// </summary>
internal sealed class TriggerModels(TriggerTagger tagger, BoostedTrees judge, TypeJudge types)
{
    /// <summary>Least probability, by the tagger, of a word that the trees are asked about.</summary>
    public const double ProposalThreshold = 0.02;

    /// <summary>Least probability with which a word is taken to name an event; found on a third of 1,452 real articles held out (events .740 at .42, .742 at .46).</summary>
    public const double Threshold = 0.46;

    /// <summary>The tagger.</summary>
    public TriggerTagger Tagger => tagger;

    /// <summary>The deciding trees.</summary>
    public BoostedTrees Judge => judge;

    /// <summary>Decides of which type the events are.</summary>
    public TypeJudge Types => types;

    private readonly BoostedGroup _judges = new([judge]);

    /// <summary>The words of a document that name events, in text order.</summary>
    public IReadOnlyList<Trigger> Find(DocumentView view)
    {
        var proposals = tagger.Propose(view);
        var evidence = new TriggerEvidence(view, proposals);
        var rows = Enumerable.Range(0, proposals.Count).Select(evidence.Row).ToArray();
        var probabilities = new double[rows.Length];
        _judges.Probabilities(rows, probabilities);
        int[] kept = [.. Enumerable.Range(0, rows.Length).Where(p => probabilities[p] >= Threshold)];
        var decided = types.Decide(new TypeEvidence(view, proposals), kept);
        var reasons = _judges.Contributions(0, Array.ConvertAll(kept, p => rows[p]));
        return [.. kept.Select((p, i) => new Trigger(proposals[p].Token, decided[i].Type, probabilities[p], decided[i].Probability)
        {
            Reasons = TriggerEvidence.Reasons.Tell(reasons[i]),
        })];
    }
}
