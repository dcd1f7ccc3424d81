namespace NewsGraph.Pipeline.Reading;

/// <summary>Formats that articles are read from.</summary>
public enum ArticleFormat
{
    /// <summary>Not a format that holds articles.</summary>
    None,

    /// <summary>One article as plain text.</summary>
    PlainText,

    /// <summary>One article as an HTML page.</summary>
    Page,

    /// <summary>One JSON object with an article on each line.</summary>
    JsonLines,
}
