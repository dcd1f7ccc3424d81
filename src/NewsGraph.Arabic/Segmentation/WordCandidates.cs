namespace NewsGraph.Arabic.Segmentation;

/// <summary>The candidates of one spelling with the scores that do not depend on its neighbours; those without a chance are left out.</summary>
internal sealed class WordCandidates(string form, Candidate[] candidates, double[] scores)
{
    private readonly SegmentedWord?[] _described = new SegmentedWord?[candidates.Length];

    /// <summary>The word.</summary>
    public string Form => form;

    /// <summary>The candidates.</summary>
    public Candidate[] Candidates => candidates;

    /// <summary>Score of each candidate from the word alone.</summary>
    public double[] Scores => scores;

    /// <summary>The described candidate, made once.</summary>
    public SegmentedWord Describe(int index, CandidateDescription description) => _described[index] ??= description.Describe(form, candidates[index]);
}
