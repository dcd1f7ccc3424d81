using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Asks the words of a document for their classes in <c>role-words.tsv</c>.</summary>
internal static class RoleWords
{
    /// <summary>True when a token is of a class.</summary>
    public static bool Is(DocumentView view, int token, string wordClass) =>
        token >= 0 && token < view.Count && WordClasses.OfRoles.Is(NameFolding.Default.Fold(view[token].Stem), wordClass);
}
