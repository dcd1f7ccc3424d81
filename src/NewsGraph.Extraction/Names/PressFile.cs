using System.Text;
using NewsGraph.Arabic;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Labels a file of tokens in ANERcorp's scheme (Benajiba et al. 2007): one token a line, further columns left aside, sentences parted by empty lines.
/// Twenty sentences together are read as one document, as in training, for such files have no document marks.
/// </summary>
public sealed class PressFile(IDocumentAnalyzer analyzer, AnercorpTagger tagger, NameResources resources)
{
    private const int SentencesTogether = 20;
    private static readonly string[] PressNames = ["PERS", "ORG", "LOC", "MISC"];

    /// <summary>The lines with their labels: <c>token TAB tag</c>, empty lines as they were.</summary>
    public IEnumerable<string> Label(IEnumerable<string> lines)
    {
        var parts = Parts(lines).ToList();
        var spans = parts.ConvertAll(_ => new List<TextSpan>());
        var documents = parts.Select((tokens, i) => new NameEvidence(analyzer.Analyze(ToArticle(tokens, spans[i])), resources.Gazetteer, resources.Cues)).ToList();
        var labels = tagger.Label(documents);
        return parts.SelectMany((tokens, i) => Lines(tokens, spans[i], documents[i].Document, labels[i]));
    }

    private static IEnumerable<List<string>> Parts(IEnumerable<string> lines)
    {
        var tokens = new List<string>();
        var sentences = 0;
        foreach (var line in lines)
        {
            var token = line.Split('\t')[0].Trim();
            sentences += token.Length == 0 && tokens.Count > 0 && tokens[^1].Length > 0 ? 1 : 0;
            tokens.Add(token);
            if (sentences == SentencesTogether)
            {
                yield return tokens;
                tokens = [];
                sentences = 0;
            }
        }

        yield return tokens;
    }

    private static IEnumerable<string> Lines(List<string> tokens, List<TextSpan> spans, Document document, int[] labels)
    {
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (at < labels.Length && document.Tokens[at].Span.End <= spans[i].Start)
            {
                at++;
            }

            yield return tokens[i].Length == 0 ? "" : $"{tokens[i]}\t{LabelOf(document, labels, at, spans[i])}";
        }
    }

    private static Article ToArticle(List<string> tokens, List<TextSpan> spans)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var start = 0;
        foreach (var token in tokens.Append(""))
        {
            spans.Add(new TextSpan(text.Length, text.Length + token.Length));
            text.Append(token).Append(token.Length == 0 ? '\n' : ' ');
            if (token.Length > 0)
            {
                continue;
            }

            if (text.Length - 1 > start)
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, text.Length - 1)));
            }

            start = text.Length;
        }

        return new Article("press", text.ToString(), new ArticleMetadata(), [.. blocks], new ArticleSource("press", OffsetMap.Identity, ""));
    }

    // A token of the file may be several of ours («(د», «لندن.»): the first that is labelled speaks for it.
    private static string LabelOf(Document document, int[] labels, int first, TextSpan span)
    {
        for (var i = first; i < labels.Length && document.Tokens[i].Span.Start < span.End; i++)
        {
            if (labels[i] != NameLabels.Outside)
            {
                return (NameLabels.IsBegin(labels[i]) ? "B-" : "I-") + PressNames[(int)NameLabels.TypeOf(labels[i])];
            }
        }

        return "O";
    }
}
