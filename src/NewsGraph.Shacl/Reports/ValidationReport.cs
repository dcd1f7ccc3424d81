namespace NewsGraph.Shacl.Reports;

/// <summary>A validation report (SHACL §3.6.1).</summary>
/// <param name="Results">All results, whatever their severity.</param>
public sealed record ValidationReport(IReadOnlyList<ValidationResult> Results)
{
    /// <summary>True when there is no result.</summary>
    public bool Conforms => Results.Count == 0;
}
