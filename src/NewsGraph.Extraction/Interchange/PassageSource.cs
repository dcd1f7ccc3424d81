using System.Globalization;
using System.Text;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>
/// Passages of a file of tokens in ANERcorp's form, which has no documents: a record is a run of sentences, its id their numbers <c>FIRST-END</c> from 0, the end exclusive.
/// Its text has a sentence a line, with the spaces around punctuation as they are printed.
/// </summary>
/// <param name="path">The file.</param>
public sealed class PressSource(string path) : IArticleSource
{
    private const string Closing = ".,\u060c\u061b:;\u061f?!)\u00bb]\u2026";
    private const string Opening = "(\u00ab[";

    private readonly Lazy<string[]> _lines = new(() => [.. TokenFile.Sentences(path).Select(s => Join(s.Select(t => t.Token)))]);

    /// <inheritdoc/>
    public string Path => path;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Find(IReadOnlySet<string> ids) =>
        ids.Order(StringComparer.Ordinal).Select(id => (Id: id, Range: RangeOf(id))).Where(r => r.Range is not null).Select(r => new SourceText(r.Id, TextOf(r.Range!.Value), new ArticleMetadata()));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> IdsOf(IReadOnlySet<string> texts)
    {
        var starts = _lines.Value.Select((line, i) => (line, i)).ToLookup(l => l.line, l => l.i, StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var lines = text.TrimEnd('\n').Split('\n');
            foreach (var range in starts[lines[0]].Select(first => new Range(first, first + lines.Length)).Where(r => r.End.Value <= _lines.Value.Length && TextOf(r) == text))
            {
                ids.TryAdd(text, string.Create(CultureInfo.InvariantCulture, $"{range.Start.Value}-{range.End.Value}"));
            }
        }

        return ids;
    }

    private string TextOf(Range range) => string.Concat(_lines.Value[range].Select(line => line + "\n"));

    private Range? RangeOf(string id) =>
        id.Split('-') is [var first, var end] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from < to && to <= _lines.Value.Length ? from..to : null;

    /// <summary>Tokens as a line: no space before what closes and after what opens; straight quotes open and close in turn.</summary>
    private static string Join(IEnumerable<string> tokens)
    {
        var line = new StringBuilder();
        var (isQuoted, isGlued) = (false, true);
        foreach (var token in tokens)
        {
            isQuoted ^= token == "\"";
            var closes = token == "\"" ? !isQuoted : token.All(c => Closing.Contains(c, StringComparison.Ordinal));
            line.Append(isGlued || closes ? "" : " ").Append(token);
            isGlued = token == "\"" ? isQuoted : token.Length == 1 && Opening.Contains(token, StringComparison.Ordinal);
        }

        return line.ToString();
    }
}
