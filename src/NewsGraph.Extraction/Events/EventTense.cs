namespace NewsGraph.Extraction.Events;

/// <summary>The time that an event's words put it at, seen from the telling; by the names of Universal Dependencies' feature <c>Tense</c>.</summary>
public enum EventTense
{
    /// <summary>Its words are no finite verb and stand under no light one.</summary>
    Unstated,

    /// <summary>Past: «أعلن», «لم يعلن», «كان يعلن».</summary>
    Past,

    /// <summary>Present: «يعلن».</summary>
    Present,

    /// <summary>Future: «سيعلن», «لن يعلن».</summary>
    Future,

    /// <summary>Before what is told (<c>Pqp</c>), the background of the news: «وكان الجيش قد أعلن».</summary>
    Pluperfect,
}
