using NewsGraph.Extraction.Interchange;

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>Sorts every error of an extraction by its cause, by rule: each miss, invention, wrong cut, wrong type, wrong merge gets one.</summary>
public static class ErrorCauses
{
    /// <summary>The causes of all errors of one article.</summary>
    /// <param name="gold">The gold annotation.</param>
    /// <param name="system">The extraction.</param>
    /// <param name="seen">What the training data held.</param>
    public static IReadOnlyList<ErrorCause> Of(Annotation gold, Annotation system, SeenWords seen)
    {
        var context = new CauseContext(gold, system, seen);
        return [.. new NameCauses(context).Find().Concat(new EntityCauses(context).Find()).Concat(new EventCauses(context).Find()).Concat(new RelationCauses(context).Find())];
    }
}
