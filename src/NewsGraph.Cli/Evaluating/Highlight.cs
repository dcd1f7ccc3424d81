namespace NewsGraph.Cli.Evaluating;

/// <summary>A stretch of text to be marked.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="Label">What it is: an entity type with id, or an event type.</param>
/// <param name="Class">Classes for the style sheet, without the verdict.</param>
/// <param name="Verdict">Empty when it is right, <c>near</c> when cut or typed wrongly, <c>bad</c> when missed or invented.</param>
internal sealed record Highlight(int Start, int End, string Label, string Class, string Verdict);
