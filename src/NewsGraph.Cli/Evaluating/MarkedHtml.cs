using System.Net;
using System.Text;

namespace NewsGraph.Cli.Evaluating;

/// <summary>A text with marks as HTML. Marks may nest; one that crosses another is cut where the other ends.</summary>
internal sealed class MarkedHtml(string text)
{
    private readonly StringBuilder _html = new();
    private readonly Stack<Highlight> _open = new();
    private int _at;

    /// <summary>The text with some marks, which come outer before inner.</summary>
    public static string Of(string text, IReadOnlyList<Highlight> marks) => new MarkedHtml(text).Write(marks);

    private string Write(IReadOnlyList<Highlight> marks)
    {
        foreach (var mark in marks)
        {
            CloseUntil(mark.Start);
            Copy(mark.Start);
            var end = _open.Count > 0 ? Math.Min(mark.End, _open.Peek().End) : mark.End;
            _html.Append("<mark class=\"").Append(mark.Class).Append(mark.Verdict.Length > 0 ? " " : "").Append(mark.Verdict).Append("\">");
            _open.Push(mark with { End = end });
        }

        CloseUntil(int.MaxValue);
        Copy(text.Length);
        return _html.ToString();
    }

    private void CloseUntil(int offset)
    {
        while (_open.Count > 0 && _open.Peek().End <= offset)
        {
            var mark = _open.Pop();
            Copy(mark.End);
            _html.Append("&#8288;<sub>").Append(WebUtility.HtmlEncode(mark.Label)).Append("</sub></mark>");
        }
    }

    private void Copy(int to)
    {
        var end = Math.Clamp(to, _at, text.Length);
        _html.Append(WebUtility.HtmlEncode(text[_at..end]));
        _at = end;
    }
}
