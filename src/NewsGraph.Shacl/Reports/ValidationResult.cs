using NewsGraph.Rdf;

namespace NewsGraph.Shacl.Reports;

/// <summary>One validation result (SHACL §3.6.2).</summary>
/// <param name="FocusNode">The node that was judged.</param>
/// <param name="Path">The node that states the property path, or null.</param>
/// <param name="Value">The offending value, or null.</param>
/// <param name="SourceShape">The shape.</param>
/// <param name="Component">The constraint component.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Messages">The shape's own messages.</param>
/// <param name="Explanation">What the component asks for, in English, where the shape has no message.</param>
public sealed record ValidationResult(
    Term FocusNode,
    Term? Path,
    Term? Value,
    Term SourceShape,
    Iri Component,
    Term Severity,
    IReadOnlyList<Literal> Messages,
    string Explanation)
{
    /// <summary>The constraint node of a SPARQL-based constraint, or null.</summary>
    public Term? SourceConstraint { get; init; }

    /// <summary>The message in a language, else any message, else the explanation.</summary>
    public string MessageIn(string language) =>
        Messages.OrderByDescending(m => string.Equals(m.Language, language, StringComparison.Ordinal)).Select(m => m.Lexical).FirstOrDefault(Explanation);
}
