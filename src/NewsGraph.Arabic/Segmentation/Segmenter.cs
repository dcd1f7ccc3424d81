using System.Collections.Concurrent;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Tells the clitics of written words apart.</summary>
public sealed class Segmenter
{
    private readonly AffixInventory _inventory = AffixInventory.Default;
    private readonly HashedCounts _counts;
    private readonly ConcurrentDictionary<string, SegmentedWord> _seen = new(StringComparer.Ordinal);

    /// <summary>Creates a segmenter over the counts of words in raw text.</summary>
    public Segmenter(HashedCounts counts) => _counts = counts;

    /// <summary>Parts one word.</summary>
    public SegmentedWord Segment(string word) => _seen.TryGetValue(word, out var known) ? known : _seen[word] = Best(word);

    private SegmentedWord Best(string word)
    {
        var candidates = new List<Candidate>();
        new CandidateGenerator(_inventory).Generate(word, candidates);
        var best = candidates[0];
        var bestScore = double.NegativeInfinity;
        foreach (var candidate in candidates)
        {
            var score = Score(word, candidate);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return Describe(word, best);
    }

    private double Score(string word, Candidate candidate)
    {
        var proclitic = _inventory.Proclitics[candidate.Proclitic];
        var suffix = _inventory.Suffixes[candidate.Suffix];
        if (suffix.Pronoun == 0 && candidate.Suffix != 0)
        {
            return double.NegativeInfinity;
        }

        var stem = StemOf(word, candidate);
        var evidence = Math.Max(_counts.LogCount(stem), _counts.LogCount("\u0627\u0644" + stem) - 4) / 8.0;
        var cost = (proclitic.Outer > 0 ? -1.5 : 0) + (suffix.Pronoun > 0 ? -0.5 : 0) + (word[0] is Letters.Waw || proclitic.Outer == 0 ? 0 : 2);
        if ((proclitic.Clitics & Clitics.Article) != Clitics.None)
        {
            cost -= 4;
        }

        return evidence - cost - (candidate.StemLength < 3 ? 4 : candidate.StemLength < 4 ? (proclitic.Clitics == Clitics.Waw ? 0.7 : 1.5) : 0);
    }

    private string StemOf(string word, Candidate candidate)
    {
        var suffix = _inventory.Suffixes[candidate.Suffix];
        var end = word.Length - suffix.Pronoun;
        return suffix.Opened ? string.Concat(word.AsSpan(candidate.Start, end - 1 - candidate.Start), [Letters.TehMarbuta]) : word[candidate.Start..end];
    }

    private SegmentedWord Describe(string word, Candidate candidate)
    {
        if (candidate.End == byte.MaxValue)
        {
            return new SegmentedWord(word, word, Clitics.None, 0, word.Length, 0);
        }

        var proclitic = _inventory.Proclitics[candidate.Proclitic];
        var suffix = _inventory.Suffixes[candidate.Suffix];
        var segments = string.Join('+', new[] { proclitic.Segments, word[candidate.Start..candidate.End], suffix.Segments }.Where(s => s.Length > 0));
        var clitics = proclitic.Clitics | (suffix.Pronoun > 0 ? Clitics.Pronoun : Clitics.None);
        return new SegmentedWord(segments, StemOf(word, candidate), clitics, proclitic.Outer, word.Length - suffix.Pronoun, candidate.Start);
    }
}
