using System.Globalization;
using System.Text;

namespace NewsGraph.Diagrams.Dot;

/// <summary>Writes HTML-like labels.</summary>
internal static class HtmlLabelWriter
{
    /// <summary>A table.</summary>
    public static string Write(HtmlTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<TABLE BORDER=\"{table.Border}\" CELLBORDER=\"{table.CellBorder}\" CELLSPACING=\"{table.CellSpacing}\" CELLPADDING=\"{table.CellPadding}\"");
        Attribute(text, "BGCOLOR", table.Background);
        Attribute(text, "COLOR", table.Colour);
        text.Append('>');
        foreach (var row in table.Rows)
        {
            text.Append("<TR>").AppendJoin("", row.Cells.Select(Write)).Append("</TR>");
        }

        return text.Append("</TABLE>").ToString();
    }

    private static string Write(HtmlCell cell)
    {
        var text = new StringBuilder();
        text.Append("<TD ALIGN=\"").Append(cell.Align).Append('"');
        Attribute(text, "BGCOLOR", cell.Background);
        Attribute(text, "COLSPAN", cell.Columns > 1 ? cell.Columns.ToString(CultureInfo.InvariantCulture) : null);
        text.Append('>').Append(Font(cell));
        return text.Append("</TD>").ToString();
    }

    private static string Font(HtmlCell cell)
    {
        var words = cell.Bold ? $"<B>{DotEscape.Html(cell.Text)}</B>" : DotEscape.Html(cell.Text);
        if (cell.Size is null && cell.Colour is null)
        {
            return words;
        }

        var font = new StringBuilder("<FONT");
        Attribute(font, "POINT-SIZE", cell.Size?.ToString(CultureInfo.InvariantCulture));
        Attribute(font, "COLOR", cell.Colour);
        return font.Append('>').Append(words).Append("</FONT>").ToString();
    }

    private static void Attribute(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }
    }
}
