using System.IO.Compression;
using System.Text;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class Corpus : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("newsgraph-reading-").FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string AddCompressed(string name, string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Add(name, memory.ToArray());
    }

    public static List<ReadingResult> Read(params string[] paths) => [.. new ArticleSourceReader(new ReadingOptions(WarnOfMissingDates: false)).Read(paths)];

    public static Article ReadOne(string path) => Assert.Single(Read(path)).Article!;

    public static ReadingProblem ReadProblem(string path) => Assert.Single(Read(path)).Problem!;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
