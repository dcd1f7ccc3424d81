namespace NewsGraph.Arabic.Training;

/// <summary>A written word of a treebank with its syntactic words.</summary>
/// <param name="Form">The written word, repaired, without marks.</param>
/// <param name="Parts">Its syntactic words.</param>
public sealed record ConlluWord(string Form, IReadOnlyList<ConlluPart> Parts)
{
    /// <summary>Which part is the stem: the longest that is no clitic.</summary>
    public int Stem { get; init; }
}

/// <summary>A syntactic word.</summary>
/// <param name="Form">Form, without marks.</param>
/// <param name="Lemma">Lemma as given.</param>
/// <param name="Tag">UPOS.</param>
/// <param name="Features">Morphological features as given.</param>
public sealed record ConlluPart(string Form, string Lemma, string Tag, string Features);
