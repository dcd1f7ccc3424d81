namespace NewsGraph.Diagrams.Names;

/// <summary>
/// Keeps labels readable that mix scripts (Unicode Standard Annex #9). Renderers take the direction of a line from its first strong
/// character; an isolate around the line gives it the diagram's direction whatever it begins with.
/// </summary>
public static class BidiText
{
    private const char RightToLeftIsolate = '\u2067';
    private const char LeftToRightIsolate = '\u2066';
    private const char PopIsolate = '\u2069';

    /// <summary>One line, isolated when it holds letters against the diagram's direction or starts with none of its letters.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rightToLeft">The diagram's direction.</param>
    public static string Isolate(string line, bool rightToLeft)
    {
        var hasRightToLeft = line.Any(IsRightToLeft);
        if (line.Length == 0 || (hasRightToLeft ? line.All(c => IsRightToLeft(c) || c == ' ') : !rightToLeft))
        {
            return line;
        }

        // Dates and foreign names alone keep their own direction; a line of mixed scripts takes the diagram's.
        var runsRightToLeft = hasRightToLeft && (rightToLeft || !line.Any(c => char.IsLetter(c) && !IsRightToLeft(c)));
        return $"{(runsRightToLeft ? RightToLeftIsolate : LeftToRightIsolate)}{line}{PopIsolate}";
    }

    /// <summary>True for letters of right-to-left scripts.</summary>
    public static bool IsRightToLeft(char c) =>
        char.IsLetter(c) && c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
