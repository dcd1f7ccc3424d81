using System.Globalization;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Anercorp;

/// <summary>
/// Sentences of news whose names the project has marked in the scheme of ANERcorp (<c>ontology/standoff/press-names.tsv</c>), without their text:
/// <c>source TAB record TAB start-end TAB names</c>, the sentence's place in the text of its record and <c>TYPE start-end; …</c> in the sentence, or <c>-</c>; UTF-16 units, ends exclusive.
/// </summary>
public static class PressNames
{
    private const string FileName = "press-names.tsv";

    /// <summary>Reads the sentences in the order of the file.</summary>
    /// <param name="data">Where the file and the texts lie.</param>
    /// <exception cref="FormatException">A line can't be read or points outside its text; the message names it.</exception>
    /// <exception cref="FileNotFoundException">The texts are not there.</exception>
    public static IReadOnlyList<PressSentence> Read(TrainingData data)
    {
        var path = Path.Combine(data.Standoff, FileName);
        var rows = File.ReadLines(path).Select((line, i) => (Line: line, Place: $"{path}:{i + 1}")).Where(l => l.Line.Length > 0 && l.Line[0] != '#').Select(l => Row.Parse(l.Line, l.Place)).ToList();
        var texts = rows.GroupBy(r => r.Source, StringComparer.Ordinal).ToDictionary(g => g.Key, g => TextsOf(g.Key, g, data), StringComparer.Ordinal);
        return [.. rows.Select(row => row.Over(texts[row.Source]))];
    }

    private static Dictionary<string, string> TextsOf(string source, IEnumerable<Row> rows, TrainingData data)
    {
        var texts = StandoffSource.All.FirstOrDefault(s => s.Name == source)?.Texts(data) ?? throw new FormatException($"{rows.First().Place}: there is no source {source}");
        return texts.Find(rows.Select(r => r.Record).ToHashSet(StringComparer.Ordinal)).ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
    }

    private sealed record Row(string Source, string Record, TextSpan Sentence, IReadOnlyList<(TextSpan Span, EntityType Type)> Names, string Place)
    {
        public static Row Parse(string line, string place)
        {
            if (line.Split('\t') is not [var source, var record, var sentence, var names])
            {
                throw new FormatException($"{place}: expected source, record, sentence and names, parted by tabs");
            }

            return new Row(source, record, SpanOf(sentence, place), names == "-" ? [] : [.. names.Split("; ").Select(n => NameOf(n, place))], place);
        }

        public PressSentence Over(Dictionary<string, string> texts)
        {
            if (!texts.TryGetValue(Record, out var text) || Sentence.End > text.Length || Names.Any(n => n.Span.End > Sentence.Length))
            {
                throw new FormatException($"{Place}: record {Record} of {Source} is missing or shorter than this line says");
            }

            return new PressSentence(text[Sentence.Start..Sentence.End], Names);
        }

        private static (TextSpan Span, EntityType Type) NameOf(string name, string place) =>
            name.Split(' ') is [var type, var span] && PressSentence.TypeOf(type) is { } known
                ? (SpanOf(span, place), known)
                : throw new FormatException($"{place}: expected PERS, ORG, LOC or MISC and START-END, found «{name}»");

        private static TextSpan SpanOf(string span, string place) =>
            span.Split('-') is [var start, var end] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from < to
                ? new TextSpan(from, to)
                : throw new FormatException($"{place}: expected START-END, found «{span}»");
    }
}
