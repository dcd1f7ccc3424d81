namespace NewsGraph.Extraction.Training.Events;

/// <summary>What event models are learned from, over analysed texts (<see cref="Interchange.AnnotationImport"/>).</summary>
/// <param name="Real">Annotated articles of the press: they alone show how often words of news name events.</param>
/// <param name="Written">Annotated articles that were written to learn from.</param>
/// <param name="Sentences">Single sentences with one event or none, for the words that articles seldom have; they say nothing of arguments.</param>
public sealed record EventExamples(IReadOnlyList<EventExample> Real, IReadOnlyList<EventExample> Written, IReadOnlyList<ArticleExtraction> Sentences);
