namespace NewsGraph.Arabic.Repair;

/// <summary>How much of one kind was mended.</summary>
/// <param name="Kind">One kind.</param>
/// <param name="Changes">Places mended.</param>
public readonly record struct RepairCount(RepairKinds Kind, int Changes);
