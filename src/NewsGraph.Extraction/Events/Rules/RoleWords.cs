using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Asks words and events for their classes in <c>role-words.tsv</c>.</summary>
internal static class RoleWords
{
    /// <summary>True when a token is of a class.</summary>
    public static bool Is(DocumentView view, int token, string wordClass) =>
        token >= 0 && token < view.Count && WordClasses.OfRoles.Is(NameFolding.Default.Fold(view[token].Stem), wordClass);

    /// <summary>True when the verb that an event's word belongs to is of a class of lemmas, whatever type the word was given.</summary>
    public static bool IsVerb(EventScene scene, int v, string lemmaClass) =>
        scene.View.Readings[scene.Triggers[v].Token].Any(r => WordClasses.OfRoles.Is(NameFolding.Default.Fold(r.Entry.Lemma), lemmaClass));
}
