using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains all models of the event stage; what <c>newsgraph train events</c> runs.</summary>
public static class EventTraining
{
    /// <summary>Trains on annotated articles. The same articles in the same order give the same bytes.</summary>
    /// <param name="real">Annotated articles of the press over analysed documents (<see cref="Interchange.AnnotationImport"/>), with their entities as annotated and as found.</param>
    /// <param name="written">Annotated articles that were written to learn from.</param>
    /// <param name="times">Finds the time expressions that the gold times are matched with.</param>
    /// <param name="progress">Told what is being trained, or null.</param>
    public static EventModels Train(IReadOnlyList<EventExample> real, IReadOnlyList<EventExample> written, ITimeTagger times, Action<string>? progress = null)
    {
        ArticleExtraction[] gold = [.. real.Concat(written).Select(e => e.Annotated)];
        progress?.Invoke("event triggers and arguments");
        var triggers = Task.Run(() => TriggerTraining.Train(gold[..real.Count], gold[real.Count..])); // independent of the rest, and half of the time
        var arguments = ArgumentTraining.Train(real, written);
        progress?.Invoke("polarity and modality");
        var claims = ClaimTraining.Train(gold);
        progress?.Invoke("times of events");
        return new EventModels(triggers.GetAwaiter().GetResult(), arguments, claims, TimeTraining.Train(gold, times));
    }
}
