using System.IO.Compression;
using System.Text.Json;
using NewsGraph.Arabic;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training;

/// <summary>Clusters the stems of raw news.</summary>
public static class WordClusterTraining
{
    /// <summary>Reads a JSON-lines file (gzip) with <c>title</c> and <c>text</c> and clusters its stems.</summary>
    /// <param name="analyzer">Tokens and stems.</param>
    /// <param name="path">The file.</param>
    /// <param name="minimum">Stems seen less often are left out.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="rounds">Passes of the exchange algorithm.</param>
    public static WordClusters Train(IDocumentAnalyzer analyzer, string path, int minimum, int classes, int rounds)
    {
        var sentences = Sentences(analyzer, path).ToList();
        var numbers = sentences.SelectMany(s => s).GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() >= minimum)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select((g, i) => (g.Key, i))
            .ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var bigrams = new Dictionary<(int, int), int>();
        foreach (var sentence in sentences)
        {
            Count(sentence, numbers, bigrams);
        }

        var found = ExchangeClustering.Cluster(bigrams, numbers.Count, classes, rounds);
        return WordClusters.From(numbers.OrderBy(n => n.Value).Select(n => (n.Key, found[n.Value])));
    }

    private static void Count(List<string> sentence, Dictionary<string, int> numbers, Dictionary<(int, int), int> bigrams)
    {
        var previous = -1;
        foreach (var word in sentence)
        {
            var number = numbers.GetValueOrDefault(word, -1);
            if (previous >= 0 && number >= 0)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(bigrams, (previous, number), out _)++;
            }

            previous = number;
        }
    }

    private static IEnumerable<List<string>> Sentences(IDocumentAnalyzer analyzer, string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var document = analyzer.Analyze(new Article("raw", text, new ArticleMetadata(), [], new ArticleSource("raw", OffsetMap.Identity, "")));
            var keys = new TokenKeys(document);
            foreach (var sentence in document.Sentences)
            {
                var words = new List<string>(sentence.Count + 2) { "<s>" };
                for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
                {
                    words.Add(document.Tokens[i].Kind == TokenKind.Number ? "<n>" : keys.Stem[i].Length == 0 ? "\"" : keys.Stem[i]);
                }

                words.Add("</s>");
                yield return words;
            }
        }
    }
}
