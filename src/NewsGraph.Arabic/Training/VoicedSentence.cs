using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>A sentence whose finite verbs are known to be active or passive.</summary>
/// <param name="Text">Text that the tokens' spans point into.</param>
/// <param name="Tokens">The tokens as our analyzer sees them, their voice read from the letters alone.</param>
/// <param name="Voices">The voice of each token; <see cref="Voice.None"/> where the annotation says nothing.</param>
public sealed record VoicedSentence(string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<Voice> Voices);
