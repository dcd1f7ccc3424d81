namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>A code unit of a text node and the stretch of the page's source that stands for it.</summary>
internal readonly record struct SourceCharacter(char Value, int Start, int End);
