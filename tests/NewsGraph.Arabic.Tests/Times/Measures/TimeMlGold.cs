using System.Text;
using System.Text.RegularExpressions;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times.Measures;

/// <summary>A TIMEX3-annotated document: its text without marks, and the marks.</summary>
internal sealed partial record TimeMlGold(string Name, string Text, IReadOnlyList<TimeMlGold.Timex> Marks)
{
    internal sealed record Timex(TextSpan Span, string Type, string Value, string Words);

    /// <summary>All documents of a folder, by name.</summary>
    public static IReadOnlyList<TimeMlGold> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.tml").Order(StringComparer.Ordinal).Select(Read)];

    private static TimeMlGold Read(string path)
    {
        var source = File.ReadAllText(path);
        var body = source[(source.IndexOf("<TimeML>", StringComparison.Ordinal) + 8)..source.LastIndexOf("</TimeML>", StringComparison.Ordinal)];
        var text = new StringBuilder();
        var marks = new List<Timex>();
        var at = 0;
        foreach (Match match in Mark().Matches(body))
        {
            text.Append(Plain(body[at..match.Index]));
            var words = Plain(match.Groups["words"].Value);
            var start = text.Length;
            text.Append(words);
            marks.Add(new Timex(new TextSpan(start, text.Length), match.Groups["type"].Value, match.Groups["value"].Value, words));
            at = match.Index + match.Length;
        }

        return new TimeMlGold(Path.GetFileNameWithoutExtension(path), text.Append(Plain(body[at..])).ToString(), marks);
    }

    private static string Plain(string xml) => System.Net.WebUtility.HtmlDecode(Tag().Replace(xml, ""));

    [GeneratedRegex("<TIMEX3[^>]*? type=\"(?<type>[A-Z]+)\"[^>]*? value=\"(?<value>[^\"]*)\"[^>]*>(?<words>.*?)</TIMEX3>", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
