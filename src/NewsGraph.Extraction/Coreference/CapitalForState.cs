using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Tells whether a capital's name stands for the city or for the state that acts from it («Washington refuses»).</summary>
internal sealed class CapitalForState
{
    private readonly Dictionary<string, KnownEntity> _states = new(StringComparer.Ordinal);

    /// <summary>Reads which city is whose capital.</summary>
    public CapitalForState(KnownWorld world)
    {
        foreach (var country in world.Entities.Where(e => e.Capital is not null))
        {
            _states.TryAdd(country.Capital!, country);
        }
    }

    /// <summary>Turns a mention of a capital into one of its state where the words around it say so.</summary>
    public void Resolve(MentionCandidate mention, NameEvidence evidence)
    {
        var city = mention.Known.FirstOrDefault(k => k.KnownId is not null && _states.ContainsKey(k.KnownId));
        if (city is null || mention.Span.Count > 1 || mention.Known.Any(k => k.Kind is "country") || !Acts(mention.Span.First, evidence))
        {
            return;
        }

        var state = _states[city.KnownId!];
        mention.Known = [new GazetteerEntry(EntityType.Location, "country", state.Id, null)];
    }

    private static bool Acts(int token, NameEvidence evidence)
    {
        var tokens = evidence.Document.Tokens;
        var own = tokens[token];
        if ((own.Clitics & (Clitics.Ba | Clitics.Kaf)) != Clitics.None || IsAt(token + 1, evidence, t => t.Kind == TokenKind.Punctuation && t.Form is "-" or ":" or "(" or "\u2013"))
        {
            return false;
        }

        return IsAt(token + 1, evidence, t => t.Tag == PartOfSpeech.Verb && !t.HasConjunction)
            || IsAt(token - 1, evidence, t => t.Tag == PartOfSpeech.Verb)
            || HasCue(token - 1, evidence, "state-preposition") || HasCue(token - 1, evidence, "saying");
    }

    private static bool IsAt(int token, NameEvidence evidence, Func<Token, bool> test) =>
        token >= 0 && token < evidence.Document.Tokens.Length && test(evidence.Document.Tokens[token]);

    private static bool HasCue(int token, NameEvidence evidence, string cue) =>
        token >= 0 && token < evidence.Cues.Length && evidence.Cues[token].Contains(cue, StringComparer.Ordinal);
}
