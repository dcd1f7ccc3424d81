namespace NewsGraph.Mapping;

/// <summary>How quads are made.</summary>
public sealed record MappingOptions
{
    /// <summary>The base of identifiers when the user sets none.</summary>
    public const string DefaultBaseIri = "https://w3id.org/newsgraph/id/";

    /// <summary>Base of all identifiers; ends in <c>/</c> or <c>#</c>.</summary>
    public string BaseIri { get; init; } = DefaultBaseIri;

    /// <summary>Least confidence of a direct triple made from events, when the user sets none: see src/NewsGraph.Extraction/Models/claim-calibration.md for what it keeps.</summary>
    public const double DefaultEdgeThreshold = 0.35;

    /// <summary>Claims below this are flagged: the words are likelier to name no such event.</summary>
    public const double DefaultClaimThreshold = 0.5;

    /// <summary>Least confidence of a direct triple made from events; what lies below is an uncertain edge with a flag.</summary>
    public double EdgeThreshold { get; init; } = DefaultEdgeThreshold;

    /// <summary>Least confidence of a claim without a flag.</summary>
    public double ClaimThreshold { get; init; } = DefaultClaimThreshold;

    /// <summary>Version of the tool, for the description of the data set.</summary>
    public string ToolVersion { get; init; } = "0.1.0";

    /// <summary>The options of the run, each as <c>name=value</c>, for the description of the data set.</summary>
    public IReadOnlyList<string> RunOptions { get; init; } = [];

    /// <summary>The trained models that were used, each as <c>name=hash</c>, for the description of the data set.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Whether the ontology itself is put into the data set, so that labels and classes can be asked for.</summary>
    public bool IncludeOntology { get; init; } = true;
}
