namespace NewsGraph.Extraction.Events;

/// <summary>A kind of number that events of one type carry.</summary>
/// <param name="Type">Event type in capitals.</param>
/// <param name="Subtype">Subtype, or <c>*</c> for any.</param>
/// <param name="Name">Name of the quantity (<c>killed</c>, <c>forces</c> …).</param>
/// <param name="Role">The argument whose mention holds the number; null when it stands free near the trigger.</param>
/// <param name="Units">Keys of the words one of which must follow the number; empty for any.</param>
internal sealed record QuantityKind(string Type, string Subtype, string Name, EventRole? Role, IReadOnlyList<string> Units);
