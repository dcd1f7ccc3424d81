using NewsGraph.Text;

namespace NewsGraph.Arabic.Morphology;

/// <summary>A verb form read: its features and its lemma.</summary>
/// <param name="Features">Aspect, voice, person, gender, number.</param>
/// <param name="Lemma">Third person masculine singular of the perfect; the stem itself where nothing better is attested.</param>
internal readonly record struct VerbReading(Text.Morphology Features, string Lemma);
