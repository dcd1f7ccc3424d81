using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Voices;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Counts in raw news what <see cref="VoiceEvidence"/> tells.</summary>
public sealed class VoiceStatistics
{
    private const int Enough = 3;
    private const int EnoughPairs = 2;
    private readonly SortedDictionary<string, (int Part, int All)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the verbs of a document.</summary>
    public void Add(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (VoiceClassifier.HasVoice(tokens[i]))
                {
                    Add(tokens, tokens[i], VerbComplements.After(tokens, i), i);
                }
            }
        }
    }

    /// <summary>The table of all that was seen often enough.</summary>
    public HashedTable ToTable() => HashedTable.Build(
        [.. _counts.Where(c => c.Value.All >= (c.Key[0] == 'o' ? EnoughPairs : Enough)).Select(c => KeyValuePair.Create(c.Key, VoiceEvidence.Pack(c.Value.Part, c.Value.All)))]);

    private void Add(ReadOnlySpan<Token> tokens, Token verb, VerbComplements after, int at)
    {
        var pronoun = (verb.Clitics & Clitics.Pronoun) != Clitics.None;
        var hasObject = pronoun || after.Phrases > 1 || after.Clause >= 0;
        Count("l" + verb.Lemma, hasObject);
        Count("f" + verb.Stem, hasObject);
        Count("p" + verb.Lemma, after.Preposition == at + 1);
        if (after.First >= 0 && (pronoun || after.Second >= 0))
        {
            Count("n" + tokens[after.First].Stem, part: false);
            Count("o" + verb.Lemma + " " + tokens[after.First].Stem, part: false);
        }

        if (after.Second >= 0)
        {
            Count("n" + tokens[after.Second].Stem, part: true);
            Count("o" + verb.Lemma + " " + tokens[after.Second].Stem, part: true);
        }
    }

    private void Count(string key, bool part)
    {
        var known = _counts.GetValueOrDefault(key);
        _counts[key] = (known.Part + (part ? 1 : 0), known.All + 1);
    }
}
