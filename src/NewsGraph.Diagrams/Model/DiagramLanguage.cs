namespace NewsGraph.Diagrams.Model;

/// <summary>The language that a picture speaks.</summary>
public enum DiagramLanguage
{
    /// <summary>Arabic, read from right to left.</summary>
    Arabic,

    /// <summary>English; names that have no English form stay Arabic.</summary>
    English,
}
