namespace NewsGraph.Extraction.Networks;

/// <summary>
/// Whose annotations a network learns from. Groups differ in small habits (how freely they give sources, times, places), so a network is told whose article it reads
/// and answers as that group would (as «treebank embeddings» do for parsers: Stymne, de Lhoneux, Smith and Nivre 2018, "Parser Training with Heterogeneous Treebanks").
/// In use it is asked what the makers of the evaluation would say.
/// </summary>
public enum AnnotatorGroup
{
    /// <summary>The makers of the evaluation, on real articles.</summary>
    Evaluation,

    /// <summary>The project, on real articles, by readers who were first measured on the evaluation's.</summary>
    Calibrated,

    /// <summary>The project, on real articles, by readers who were not.</summary>
    Uncalibrated,

    /// <summary>The project, on articles that it wrote.</summary>
    Written,

    /// <summary>The makers of the evaluation, on articles that they wrote, with what the project wrote beside them.</summary>
    EvaluationWritten,
}
