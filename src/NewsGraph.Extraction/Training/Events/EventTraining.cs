using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Extraction.Networks;

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
        ArticleExtraction[] all = [.. real, .. written];
        IReadOnlyList<TimeExpression>[] expressions = [.. all.Select(a => NamedTimes.LeaveOut(times.Tag(a.Document), a.Entities.Mentions))];
        progress?.Invoke("event triggers, and the network that reads their surroundings");
        var triggers = Task.Run(() => TriggerTraining.Train(examples)); // independent of the rest, and half of the time
        var scenes = SceneTraining.Train(all, expressions, [.. examples.Real.Concat(examples.Written).Select(e => e.Annotators)]);
        SceneOpinions OpinionsOf(EventScene scene, int article) => scenes.OpinionsOf(scene, article, expressions[article]);
        progress?.Invoke("arguments");
        var arguments = ArgumentTraining.Train(examples.Real, examples.Written, OpinionsOf);
        progress?.Invoke("polarity and modality");
        var claims = ClaimTraining.Train(real, written);
        progress?.Invoke("times of events");
        return new EventModels(triggers.GetAwaiter().GetResult(), scenes.Whole, arguments, claims, TimeTraining.Train(all, expressions, OpinionsOf));
    }
}
