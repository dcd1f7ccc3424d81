using NewsGraph.Arabic.Lexicons;
using NewsGraph.Diagrams.Rendering;
using NewsGraph.Extraction.Events;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Pipeline.Extraction;

namespace NewsGraph.Cli.Checking;

/// <summary>Where data files come from: a checkout's folder, or the program itself, which carries those it reads.</summary>
internal static class DataFiles
{
    private static readonly string[] Extensions = [".tsv", ".ttl", ".rq", ".json", ".txt"];

    /// <summary>All data files of a folder, in ordinal order of their paths.</summary>
    /// <exception cref="UserErrorException">There is no such folder, or it holds none.</exception>
    public static IReadOnlyList<DataFile> OfFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UserErrorException($"{folder}: there is no such folder; --ontology names the folder with the data files");
        }

        List<DataFile> files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.Ordinal))
                .Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal).Select(f => new DataFile(f, File.ReadAllText(f))),
        ];
        return files.Count > 0 ? files : throw new UserErrorException($"{folder}: no data file (.tsv, .ttl, .rq) lies in it");
    }

    /// <summary>The data files that the program carries.</summary>
    public static IReadOnlyList<DataFile> Shipped() =>
    [
        .. new[] { typeof(TableFile), typeof(EventLexicon), typeof(QuestionPack), typeof(CorpusExtractor), typeof(DiagramFile) }.Select(t => t.Assembly).Distinct()
            .SelectMany(assembly => assembly.GetManifestResourceNames().Where(n => n.StartsWith("ontology/", StringComparison.Ordinal)), Read)
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    private static DataFile Read(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new DataFile(name, reader.ReadToEnd());
    }
}
