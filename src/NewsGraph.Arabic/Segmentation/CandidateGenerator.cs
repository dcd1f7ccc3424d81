using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Lists every way to part a word into proclitics, stem and suffixes that the spelling allows.</summary>
internal sealed class CandidateGenerator(AffixInventory inventory)
{
    /// <summary>Longest word that is taken apart; anything longer is no Arabic word.</summary>
    public const int LongestWord = 32;

    /// <summary>Replaces the content of <paramref name="candidates"/> with the candidates of a word, the whole word first.</summary>
    public void Generate(ReadOnlySpan<char> word, List<Candidate> candidates)
    {
        candidates.Clear();
        if (word.Length > LongestWord)
        {
            candidates.Add(new Candidate(0, 0, 0, byte.MaxValue));
            return;
        }

        if (AsWholeWord(word) is { } whole)
        {
            candidates.Add(whole);
            return;
        }

        candidates.Add(new Candidate(0, 0, 0, (byte)word.Length));
        for (var p = 0; p < inventory.Proclitics.Length; p++)
        {
            if (word.StartsWith(inventory.Proclitics[p].Surface, StringComparison.Ordinal))
            {
                AddSuffixes(word, p, candidates);
            }
        }
    }

    /// <summary>A word of <see cref="WholeWords"/>, alone or after proclitics («بويكيبيديا»), has one reading.</summary>
    private Candidate? AsWholeWord(ReadOnlySpan<char> word)
    {
        for (var p = 0; p < inventory.Proclitics.Length; p++)
        {
            var start = inventory.Proclitics[p].Surface.Length;
            if (word.StartsWith(inventory.Proclitics[p].Surface, StringComparison.Ordinal) && WholeWords.Default.Contains(word[start..]) && IsPossible(word, p, 0, start, word.Length))
            {
                return new Candidate((byte)p, 0, (byte)start, (byte)word.Length);
            }
        }

        return null;
    }

    private void AddSuffixes(ReadOnlySpan<char> word, int p, List<Candidate> candidates)
    {
        var start = inventory.Proclitics[p].Surface.Length;
        if (WholeWords.Default.AreCut(word, start))
        {
            return;
        }

        for (var s = 0; s < inventory.Suffixes.Length; s++)
        {
            var end = word.Length - inventory.Suffixes[s].Surface.Length;
            if (p + s > 0 && end > start && word.EndsWith(inventory.Suffixes[s].Surface, StringComparison.Ordinal) && IsPossible(word, p, s, start, end))
            {
                candidates.Add(new Candidate((byte)p, (byte)s, (byte)start, (byte)end));
            }
        }
    }

    private bool IsPossible(ReadOnlySpan<char> word, int p, int s, int start, int end)
    {
        var clitics = inventory.Proclitics[p].Clitics;
        var suffix = inventory.Suffixes[s];
        if ((clitics & Clitics.Article) != Clitics.None && (suffix.Pronoun > 0 || suffix.Surface is [Letters.Waw, Letters.Alif]))
        {
            return false;
        }

        // The future particle stands before an imperfect only: its prefix is one of alif-hamza, noon, yeh, teh.
        if ((clitics & Clitics.Seen) != Clitics.None && word[start] is not (Letters.AlifHamzaAbove or Letters.Noon or Letters.Yeh or Letters.Teh or Letters.Alif))
        {
            return false;
        }

        // No stem of one letter but لـ and بـ and كـ with a pronoun (له، بها), which have no proclitic of their own in writing.
        return end - start > 1 || (suffix.Pronoun > 0 && (clitics & ~Clitics.Conjunctions) == Clitics.None && word[start] is Letters.Lam or Letters.Beh or Letters.Kaf);
    }
}
