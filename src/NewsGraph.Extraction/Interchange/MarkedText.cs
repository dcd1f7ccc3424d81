using System.Text;
using System.Text.RegularExpressions;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>A sentence with its entities marked in it: <c>[ORG:الجيش]</c>.</summary>
/// <param name="Text">The sentence without the marks.</param>
/// <param name="Marks">Type and place of each mark, in text order.</param>
public sealed partial record MarkedText(string Text, IReadOnlyList<(EntityType Type, TextSpan Span)> Marks)
{
    /// <summary>Reads a marked sentence; brackets that are no mark stay text.</summary>
    public static MarkedText Parse(string marked)
    {
        var plain = new StringBuilder();
        var marks = new List<(EntityType, TextSpan)>();
        var at = 0;
        foreach (Match m in Mark().Matches(marked))
        {
            plain.Append(marked, at, m.Index - at);
            var start = plain.Length;
            plain.Append(m.Groups["words"].Value);
            marks.Add((AnnotationLabels.ParseEntityType(m.Groups["type"].Value), new TextSpan(start, plain.Length)));
            at = m.Index + m.Length;
        }

        return new MarkedText(plain.Append(marked, at, marked.Length - at).ToString(), marks);
    }

    [GeneratedRegex(@"\[(?<type>PER|ORG|LOC|GRP):(?<words>[^\]]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
