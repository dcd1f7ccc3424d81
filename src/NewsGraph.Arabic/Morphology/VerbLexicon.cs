using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Morphology;

/// <summary>Tells which letter sequences are verbs, by dictionary and by frequency in raw news.</summary>
internal sealed class VerbLexicon(HashedTable counts, HashedTable lexicon)
{
    /// <summary>A dictionary entry outweighs any frequency.</summary>
    private const int Listed = 1000;

    /// <summary>True when a dictionary lists the letters as a verb's lemma.</summary>
    public bool IsListed(ReadOnlySpan<char> lemma) => ((LexicalFlags)lexicon.Value(lemma) & LexicalFlags.Verb) != LexicalFlags.None;

    /// <summary>How often the letters occur as a word in raw news, as <see cref="HashedTable"/> keeps it.</summary>
    public int Count(ReadOnlySpan<char> word) => counts.Value(word);

    /// <summary>How well the letters are attested as a verb's lemma; 0 when nothing speaks for them.</summary>
    public int Evidence(ReadOnlySpan<char> lemma) => (IsListed(lemma) ? Listed : 0) + counts.Value(lemma);

    /// <summary>The best attested of several possible lemmas, or null when none is attested.</summary>
    public string? Best(IEnumerable<string> candidates)
    {
        string? best = null;
        var most = 0;
        foreach (var candidate in candidates)
        {
            var evidence = candidate.Length < 2 ? 0 : Evidence(candidate);
            if (evidence > most)
            {
                (best, most) = (candidate, evidence);
            }
        }

        return best;
    }
}
