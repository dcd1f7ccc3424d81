namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>A place-and-agency line, or the opening of a paragraph that serves as one.</summary>
/// <param name="Length">Number of code units it takes from the start of its line.</param>
/// <param name="Place">The place, or null.</param>
/// <param name="Agency">The agency, or null.</param>
/// <param name="Outlet">The outlet in quotes, or null.</param>
/// <param name="Author">The reporter, or null.</param>
internal sealed record Dateline(int Length, string? Place, string? Agency, string? Outlet, string? Author);
