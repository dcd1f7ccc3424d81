namespace NewsGraph.Pipeline.Reading;

/// <summary>Finds the article files under what the user named, in a fixed order and each once.</summary>
internal static class CorpusFiles
{
    private const string Known = ".txt, .html, .htm, .jsonl or .ndjson (each also .gz)";

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>A file to read, or what is wrong with a path.</summary>
    public readonly record struct Item(string Path, ReadingProblem? Problem);

    /// <summary>The files under <paramref name="paths"/>.</summary>
    public static IEnumerable<Item> Under(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var item in UnderOne(path))
            {
                if (item.Problem is not null || seen.Add(Path.GetFullPath(item.Path)))
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>The format that a file name promises.</summary>
    public static ArticleFormat FormatOf(string path) => ExtensionOf(path) switch
    {
        ".txt" => ArticleFormat.PlainText,
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Page,
        ".jsonl" or ".ndjson" => ArticleFormat.JsonLines,
        _ => ArticleFormat.None,
    };

    /// <summary>The file's name without folder, format and compression: the id of the article in it.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        name = IsCompressed(name) ? name[..^3] : name;
        return Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>True for names that end in <c>.gz</c>.</summary>
    public static bool IsCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static string ExtensionOf(string path) =>
        Path.GetExtension(IsCompressed(path) ? path[..^3] : path).ToLowerInvariant();

    private static IEnumerable<Item> UnderOne(string path)
    {
        if (Directory.Exists(path))
        {
            return UnderFolder(path);
        }

        if (!File.Exists(path))
        {
            return [Bad(path, "no such file or folder; check the spelling")];
        }

        return FormatOf(path) == ArticleFormat.None
            ? [Bad(path, $"«{Path.GetExtension(path)}» is no format that articles are read from; give {Known}")]
            : [new Item(path, null)];
    }

    private static IEnumerable<Item> UnderFolder(string folder)
    {
        var any = false;
        foreach (var file in Directory.EnumerateFiles(folder, "*", AllFiles)
            .Where(f => FormatOf(f) != ArticleFormat.None)
            .Select(f => (File: f, Key: Path.GetRelativePath(folder, f).Replace('\\', '/')))
            .OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            any = true;
            yield return new Item(file.File, null);
        }

        if (!any)
        {
            yield return Bad(folder, $"the folder holds no article; give one with {Known} files");
        }
    }

    private static Item Bad(string path, string message) => new(path, new ReadingProblem(path, 0, message));
}
