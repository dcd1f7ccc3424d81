using System.Globalization;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Passages of a file of sentences, which has no documents: a record is a run of sentences, its id their numbers <c>FIRST-END</c> from 0, the end exclusive; its text has a sentence a line.</summary>
public sealed class PassageSource : IArticleSource
{
    private const string PrintedSentence = "# text =";
    private readonly Lazy<string[]> _lines;

    private PassageSource(string path, Func<IEnumerable<string>> lines) => (Path, _lines) = (path, new(() => [.. lines()]));

    /// <inheritdoc/>
    public string Path { get; }

    /// <summary>A file of tokens in ANERcorp's form; spaces around punctuation as they are printed.</summary>
    /// <param name="path">The file.</param>
    public static PassageSource OfTokens(string path) => new(path, () => TokenFile.Sentences(path).Select(s => PrintedLine.Join(s.Select(t => t.Token))));

    /// <summary>A file of a sentence a line (NTREX-128).</summary>
    /// <param name="path">The file.</param>
    public static PassageSource OfLines(string path) => new(path, () => File.ReadLines(path));

    /// <summary>A treebank in CoNLL-U, of which the sentences as printed are read (<c># text =</c>; Universal Dependencies, "CoNLL-U Format", sentence comments).</summary>
    /// <param name="path">The file.</param>
    public static PassageSource OfTreebank(string path) =>
        new(path, () => File.ReadLines(path).Where(line => line.StartsWith(PrintedSentence, StringComparison.Ordinal)).Select(line => line[PrintedSentence.Length..].Trim()));

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
}
