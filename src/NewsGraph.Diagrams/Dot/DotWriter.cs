using System.Globalization;

namespace NewsGraph.Diagrams.Dot;

/// <summary>Writes DOT: the same graph gives the same bytes. Lines end in <c>\n</c>.</summary>
public static class DotWriter
{
    /// <summary>The graph in DOT.</summary>
    public static string Write(DotGraph graph)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"digraph {DotEscape.Quote(graph.Name)} {{");
        WriteSettings(text, graph.Attributes);
        WriteDefaults(text, "node", graph.NodeDefaults);
        WriteDefaults(text, "edge", graph.EdgeDefaults);
        foreach (var statement in graph.Statements)
        {
            Write(text, statement, "  ");
        }

        text.WriteLine("}");
        return text.ToString();
    }

    private static void WriteSettings(StringWriter text, DotAttributes attributes, string indent = "  ")
    {
        foreach (var (name, value) in attributes)
        {
            text.WriteLine($"{indent}{name}={Of(value)};");
        }
    }

    private static void WriteDefaults(StringWriter text, string what, DotAttributes attributes)
    {
        if (attributes.Any())
        {
            text.WriteLine($"  {what}{List(attributes)};");
        }
    }

    private static void Write(StringWriter text, DotStatement statement, string indent)
    {
        switch (statement)
        {
            case DotNode node:
                text.WriteLine($"{indent}{DotEscape.Quote(node.Id)}{List(node.Attributes)};");
                break;
            case DotEdge edge:
                text.WriteLine($"{indent}{DotEscape.Quote(edge.From)} -> {DotEscape.Quote(edge.To)}{List(edge.Attributes)};");
                break;
            case DotSubgraph inner:
                text.WriteLine($"{indent}subgraph {DotEscape.Quote(inner.Name)} {{");
                WriteSettings(text, inner.Attributes, indent + "  ");
                foreach (var part in inner.Statements)
                {
                    Write(text, part, indent + "  ");
                }

                text.WriteLine($"{indent}}}");
                break;
        }
    }

    private static string List(DotAttributes attributes) =>
        attributes.Any() ? $" [{string.Join(", ", attributes.Select(a => $"{a.Key}={Of(a.Value)}"))}]" : "";

    private static string Of(DotValue value) => value switch
    {
        DotText text => DotEscape.Quote(text.Text),
        DotHtml html => $"<{HtmlLabelWriter.Write(html.Table)}>",
        _ => throw new ArgumentException("An attribute is text or an HTML-like label.", nameof(value)),
    };
}
