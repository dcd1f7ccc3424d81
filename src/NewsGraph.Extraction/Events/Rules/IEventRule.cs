using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// A rule of grammar that holds between events of one sentence and that the models, which judge one pair of event and entity at a time, cannot keep.
/// Each is sure enough to overrule them, and names itself in what it adds.
/// </summary>
internal interface IEventRule
{
    /// <summary>Changes the drafts in place.</summary>
    /// <param name="scene">The events of the document.</param>
    /// <param name="drafts">One draft for each trigger of the scene.</param>
    void Apply(EventScene scene, EventDraft[] drafts);
}
