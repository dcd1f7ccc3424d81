using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>What every feature of an argument wants to know of its trigger.</summary>
/// <param name="Index">Index of the trigger in its scene.</param>
/// <param name="Token">Its token.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Type">Name of the type.</param>
/// <param name="Shape">Form of the word as the lexicon reads it; «-» where it does not.</param>
/// <param name="Word">Lemma, else consonant skeleton.</param>
internal sealed record TriggerContext(int Index, int Token, Sentence Sentence, string Type, string Shape, string Word);
