using System.Text.Json;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>
/// Articles annotated with names and triggers (eval/train, eval/written) as examples of segmentation:
/// where a span begins inside a word, what stands before it is a proclitic; where it begins with the word, none is attached.
/// </summary>
public static class AnnotatedGold
{
    /// <summary>The words at the edges of the annotated spans of a folder.</summary>
    public static List<SegmentedExample> Read(TrainingData data, string folder)
    {
        var examples = new List<SegmentedExample>();
        foreach (var path in Directory.GetFiles(data.At("eval", folder), "*.txt").Order(StringComparer.Ordinal))
        {
            AddArticle(File.ReadAllText(path), Spans(Path.ChangeExtension(path, ".json")), examples);
        }

        return examples;
    }

    /// <summary>The spans, and whether their last word surely has no pronoun when they end with it: «حزبه» is marked whole now and then, «حزب» is meant.</summary>
    private static IEnumerable<(TextSpan Span, bool ClosesBare)> Spans(string path)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(path));
        var bare = gold.RootElement.GetProperty("entities").EnumerateArray().Where(e => e.GetProperty("type").GetString() is "PER" or "LOC")
            .Select(e => e.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        var mentions = gold.RootElement.GetProperty("mentions").EnumerateArray().Select(m => (SpanOf(m), bare.Contains(m.GetProperty("entity").GetString()!)));
        var triggers = gold.RootElement.GetProperty("events").EnumerateArray().Select(e => (SpanOf(e.GetProperty("trigger")), true));
        return [.. mentions.Concat(triggers).Distinct()];
    }

    private static TextSpan SpanOf(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    private static void AddArticle(string text, IEnumerable<(TextSpan Span, bool ClosesBare)> spans, List<SegmentedExample> examples)
    {
        var tokens = new List<RawToken>();
        WordTokenizer.Tokenize(text, 0, text.Length, tokens);
        var known = new SortedDictionary<int, (int? Outer, int? Pronoun)>();
        foreach (var (span, closesBare) in spans)
        {
            var first = tokens.FindIndex(t => t.Start <= span.Start && span.Start < t.End);
            var last = tokens.FindIndex(t => t.Start < span.End && span.End <= t.End);
            if (first >= 0 && last >= 0)
            {
                var pronoun = LettersIn(text, span.End, tokens[last].End);
                known[first] = (LettersIn(text, tokens[first].Start, span.Start), known.GetValueOrDefault(first).Pronoun);
                known[last] = (known.GetValueOrDefault(last).Outer, pronoun > 0 || closesBare ? pronoun : known.GetValueOrDefault(last).Pronoun);
            }
        }

        foreach (var (at, (outer, pronoun)) in known)
        {
            if (tokens[at].Kind == TokenKind.Word)
            {
                examples.Add(new SegmentedExample(Form(text, tokens, at), Form(text, tokens, at - 1), Form(text, tokens, at + 1), null, outer, pronoun));
            }
        }
    }

    private static int LettersIn(string text, int start, int end) => text[start..end].Count(Letters.IsLetter);

    private static string Form(string text, List<RawToken> tokens, int at) =>
        at < 0 || at >= tokens.Count ? "" : TextRepair.Repair(text[tokens[at].Start..tokens[at].End], RepairKinds.All).Text;
}
