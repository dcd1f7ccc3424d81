using System.IO.Compression;
using System.Text.Json;

namespace NewsGraph.Arabic.Training;

/// <summary>Raw news that may be counted: ANT (Apache-2.0) and NTREX-128 (CC BY-SA 4.0).</summary>
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
