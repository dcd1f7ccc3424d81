using Humanizer;

namespace NewsGraph.Diagrams.Views;

/// <summary>How much a picture may hold before it is cut.</summary>
public static class Screenful
{
    /// <summary>Neighbours around one node.</summary>
    public const int Neighbours = 14;

    /// <summary>Events of a picture.</summary>
    public const int Events = 12;

    /// <summary>Events of a timeline.</summary>
    public const int TimelineEvents = 16;

    /// <summary>Lines on one edge.</summary>
    public const int EdgeLines = 4;

    private const int NameLength = 34;

    /// <summary>A name cut to what a node can hold, at a word where possible.</summary>
    public static string Name(string name) => Cut(name, NameLength);

    /// <summary>A text cut to a length, at a word where possible, with an ellipsis.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length - 1);
        return text.Truncate(space > length / 2 ? space + 1 : length, "…", Truncator.FixedLength);
    }
}
