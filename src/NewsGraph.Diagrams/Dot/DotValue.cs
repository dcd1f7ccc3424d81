namespace NewsGraph.Diagrams.Dot;

/// <summary>The value of an attribute: text, or an HTML-like label.</summary>
public abstract record DotValue
{
    /// <summary>Plain text.</summary>
    public static implicit operator DotValue(string text) => new DotText(text);

    /// <summary>Plain text.</summary>
    public static DotValue FromString(string text) => new DotText(text);
}

/// <summary>A quoted string. A line feed in it is a line break of the label.</summary>
/// <param name="Text">The text, unescaped.</param>
public sealed record DotText(string Text) : DotValue;

/// <summary>An HTML-like label (https://graphviz.org/doc/info/shapes.html#html).</summary>
/// <param name="Table">Its one table.</param>
public sealed record DotHtml(HtmlTable Table) : DotValue;
