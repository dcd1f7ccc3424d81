using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains all models of the event stage; what <c>newsgraph train events</c> runs.</summary>
public static class EventTraining
{
    /// <summary>Trains on annotated articles. The same articles in the same order give the same bytes.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="times">Finds the time expressions that the gold times are matched with.</param>
    /// <param name="progress">Told what is being trained, or null.</param>
    public static EventModels Train(EventExamples examples, ITimeTagger times, Action<string>? progress = null)
    {
        ArticleExtraction[] real = [.. examples.Real.Select(e => e.Annotated)];
        ArticleExtraction[] written = [.. examples.Written.Select(e => e.Annotated)];
        progress?.Invoke("event triggers and arguments");
        var triggers = Task.Run(() => TriggerTraining.Train(examples)); // independent of the rest, and half of the time
        var arguments = ArgumentTraining.Train(examples.Real, examples.Written);
        progress?.Invoke("polarity and modality");
        var claims = ClaimTraining.Train(real, written);
        progress?.Invoke("times of events");
        return new EventModels(triggers.GetAwaiter().GetResult(), arguments, claims, TimeTraining.Train(real.Concat(written), times));
    }
}
