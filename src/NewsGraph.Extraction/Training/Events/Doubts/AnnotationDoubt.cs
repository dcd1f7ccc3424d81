using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Events.Doubts;

/// <summary>A point of an annotation that models find hard to believe which have not seen the article; whether they or it are right, a reader has to say.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Span">The word of the event, as it lies in the file.</param>
/// <param name="Word">The same as text.</param>
/// <param name="Point">What is in doubt: <c>event</c>, <c>agent ID</c>, <c>target ID</c>, <c>place ID</c>, <c>source ID</c>, <c>time VALUE</c>, <c>polarity</c> or <c>modality</c>.</param>
/// <param name="Annotated">What is annotated: a type, a polarity or a modality, <c>yes</c> or <c>no</c>; <c>-</c> for no event.</param>
/// <param name="Thought">What the models take it to be, in the same words.</param>
/// <param name="Probability">How probable they take what is annotated to be.</param>
public sealed record AnnotationDoubt(int Article, TextSpan Span, string Word, string Point, string Annotated, string Thought, double Probability);
