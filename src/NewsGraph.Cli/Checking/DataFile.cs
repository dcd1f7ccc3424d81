using System.Globalization;

namespace NewsGraph.Cli.Checking;

/// <summary>A data file of <c>ontology/</c>.</summary>
/// <param name="Name">Path, for messages and for telling what kind of file it is; with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record DataFile(string Name, string Text)
{
    /// <summary>A problem at a place: <c>file:line:column: what, and what to do</c>.</summary>
    /// <param name="offset">Offset in the text; below 0 for the file as a whole.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public string Problem(int offset, string problem)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        return Problem(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), problem);
    }

    /// <summary>A problem at a line and column, both from 1.</summary>
    public string Problem(int line, int column, string problem) => string.Create(CultureInfo.InvariantCulture, $"{Name}:{line}:{column}: {problem}");

    /// <summary>True when the file lies in a folder of <c>ontology/</c>, or in one below it.</summary>
    public bool IsIn(string folder) => Name.Contains($"ontology/{folder}/", StringComparison.Ordinal) || Name.StartsWith(folder + "/", StringComparison.Ordinal);
}
