namespace NewsGraph.Extraction;

/// <summary>What one person is to another.</summary>
public enum Kinship
{
    /// <summary>Son or daughter.</summary>
    Child,

    /// <summary>Father or mother.</summary>
    Parent,

    /// <summary>Brother or sister.</summary>
    Sibling,

    /// <summary>Husband or wife.</summary>
    Spouse,

    /// <summary>Any other kin by blood or marriage.</summary>
    Relative,
}
