namespace NewsGraph.Extraction.Names;

/// <summary>What the names tagger draws on beside its models.</summary>
/// <param name="Gazetteer">Names of the known world.</param>
/// <param name="Cues">Classes of words around names.</param>
/// <param name="Clusters">Classes of words by their neighbours in raw news, or null.</param>
/// <param name="NameWords">How often a word is part of a person's, place's or body's name, or null.</param>
/// <param name="Phrases">A dictionary of names, or null.</param>
public sealed record NameResources(Gazetteer Gazetteer, NameCues Cues, WordClusters? Clusters, NameWordCounts? NameWords, NamePhrases? Phrases)
{
    /// <summary>The embedded tables beside the names of a known world.</summary>
    public static NameResources With(Gazetteer gazetteer) => new(gazetteer, NameCues.Default, NameModels.Clusters, NameModels.NameWords, NameModels.Phrases);
}
