using System.IO.Compression;
using System.Text.Json;

namespace NewsGraph.Arabic.Training;

/// <summary>Raw news that may be counted, ANT (Apache-2.0) and NTREX-128 (CC BY-SA 4.0), and news in which single words are labelled.</summary>
public static class RawNews
{
    /// <summary>The texts of ANT by article id, in file order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Articles(TrainingData data)
    {
        using var file = File.OpenRead(data.At("data", "news", "ant.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            yield return KeyValuePair.Create(article.RootElement.GetProperty("id").ToString(), article.RootElement.GetProperty("text").GetString() ?? "");
        }
    }

    /// <summary>
    /// The texts in which single words are labelled, by id: the articles of ANT, the sentences of NTREX-128 as «ntrex-N» and those of ANERcorp's
    /// training part as «anercorp-N», each N-th of its file from 1 on.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> Labelled(TrainingData data) =>
        [.. Articles(data), .. Numbered("ntrex", data.Lines("data", "news", "ntrex-ar.txt")), .. Numbered("anercorp", PressSentences(data))];

    private static IEnumerable<KeyValuePair<string, string>> Numbered(string name, IEnumerable<string> sentences) =>
        sentences.Select((s, i) => KeyValuePair.Create(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{i + 1}"), s));

    /// <summary>The sentences of ANERcorp's training part, their tokens parted by spaces.</summary>
    private static IEnumerable<string> PressSentences(TrainingData data)
    {
        var words = new List<string>();
        foreach (var line in data.Lines("data", "ner", "anercorp", "train.tsv").Append(""))
        {
            if (line.Length > 0)
            {
                words.Add(line[..line.IndexOf('\t', StringComparison.Ordinal)]);
            }
            else if (words.Count > 0)
            {
                yield return string.Join(' ', words);
                words.Clear();
            }
        }
    }

    /// <summary>Titles, texts and sentences in file order.</summary>
    public static IEnumerable<string> Texts(TrainingData data)
    {
        using var file = File.OpenRead(data.At("data", "news", "ant.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("title").GetString() ?? "";
            yield return article.RootElement.GetProperty("text").GetString() ?? "";
        }

        foreach (var sentence in data.Lines("data", "news", "ntrex-ar.txt"))
        {
            yield return sentence;
        }
    }
}
