using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring.Causes;

namespace NewsGraph.Cli.Evaluating;

/// <summary>Reads what names and triggers the training articles hold.</summary>
internal static class SeenArticles
{
    private static readonly string[] Usual = ["../shared/eval/train", "ontology/corpus"];

    /// <summary>The words of some folders of annotated articles and the folders in them; of the usual ones, as far as they are there, where none is given.</summary>
    public static SeenWords Read(string[] folders) => new(
        (folders.Length > 0 ? folders.Select(Existing) : Usual.Where(Directory.Exists))
        .SelectMany(f => Directory.GetDirectories(f).Order(StringComparer.Ordinal).Prepend(f)).SelectMany(AnnotatedFolder.Read).Select(a => a.Annotation));

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : throw new UserErrorException($"{folder}: no such folder; give one of annotated articles with --seen");
}
