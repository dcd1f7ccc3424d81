namespace NewsGraph.Arabic.Training;

/// <summary>Where the data to learn from lies: a folder laid out as <c>../shared</c> (data/news, data/segmentation, data/treebank, eval/train …).</summary>
/// <param name="Folder">The folder.</param>
public sealed record TrainingData(string Folder)
{
    /// <summary>The project's own annotated corpus, a folder of folders.</summary>
    public string Corpus { get; init; } = Path.Combine("ontology", "corpus");

    /// <summary>The project's annotations of real articles without their text, a file for each corpus that holds the texts.</summary>
    public string Standoff { get; init; } = Path.Combine("ontology", "standoff");

    /// <summary>A file or folder of the data.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Lines of one file.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public IEnumerable<string> Lines(params string[] parts)
    {
        var path = At(parts);
        return File.Exists(path) ? File.ReadLines(path) : throw new FileNotFoundException($"{path} is missing; give the folder of the shared data with --shared.");
    }
}
