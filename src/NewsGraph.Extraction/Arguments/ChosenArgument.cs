namespace NewsGraph.Extraction.Arguments;

/// <summary>An entity that was chosen for a role of an event.</summary>
/// <param name="Trigger">The event.</param>
/// <param name="Role">The role.</param>
/// <param name="Entity">The entity, by index.</param>
/// <param name="Score">How probable it is.</param>
internal readonly record struct ChosenArgument(int Trigger, EventRole Role, int Entity, double Score);
