namespace NewsGraph.Diagrams.Drawing;

/// <summary>Signs that stand for Graphviz shapes and edges in a legend.</summary>
internal static class ShapeSigns
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["ellipse"] = "\u2B2D",
        ["box"] = "\u25AD",
        ["house"] = "\u2302",
        ["component"] = "\u229E",
        ["octagon"] = "\u2BC4",
        ["hexagon"] = "\u2B21",
        ["note"] = "\u25F3",
        ["egg"] = "\u25EF",
    };

    /// <summary>The sign of a shape.</summary>
    public static string Of(string shape) => Signs.GetValueOrDefault(shape, "\u25A0");

    /// <summary>An arrow in reading direction.</summary>
    public static string Arrow(bool rightToLeft) => rightToLeft ? "\u27F5" : "\u27F6";
}
