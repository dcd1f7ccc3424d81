namespace NewsGraph.Extraction.Coreference;

/// <summary>The words that give a person's office.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens up to the name, or to the end of the office after it.</param>
/// <param name="Stems">Folded stems of the words.</param>
/// <param name="Country">Country named by a nisba in it, or null.</param>
/// <param name="AfterName">True when it follows the name.</param>
public sealed record OfficePhrase(int First, int Count, IReadOnlyList<string> Stems, string? Country, bool AfterName)
{
    /// <summary>Stem of the office's first word.</summary>
    public string Head => Stems[0];
}
