namespace NewsGraph.Pipeline.Reading;

/// <summary>What could not be read, where, and what to do about it.</summary>
/// <param name="Path">The file or folder, as the user named it.</param>
/// <param name="Line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Severity">Whether anything was lost.</param>
public sealed record ReadingProblem(string Path, int Line, string Message, ReadingSeverity Severity = ReadingSeverity.Error)
{
    /// <summary>One line for people: <c>file[:line]: what, and what to do</c>.</summary>
    public override string ToString() => Line > 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}: {Message}")
        : $"{Path}: {Message}";
}
