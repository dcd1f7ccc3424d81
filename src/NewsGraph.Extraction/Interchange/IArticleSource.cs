using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>A text that is kept elsewhere.</summary>
/// <param name="Id">Id of the record that holds it.</param>
/// <param name="Text">The text that offsets are of.</param>
/// <param name="Metadata">What is known of it.</param>
public sealed record SourceText(string Id, string Text, ArticleMetadata Metadata);

/// <summary>A file of texts that annotations point into.</summary>
public interface IArticleSource
{
    /// <summary>Path of the file, for messages.</summary>
    string Path { get; }

    /// <summary>The records of these ids that it holds, each once.</summary>
    /// <param name="ids">Ids.</param>
    IEnumerable<SourceText> Find(IReadOnlySet<string> ids);

    /// <summary>Text → id of the record with that text, for those that are found.</summary>
    /// <param name="texts">Texts.</param>
    IReadOnlyDictionary<string, string> IdsOf(IReadOnlySet<string> texts);
}
