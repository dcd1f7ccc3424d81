using System.Collections.Concurrent;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>
/// Tells the clitics and inflections of written words apart: every candidate proclitic × stem × suffix is scored by a log-linear model
/// of its affixes, letters, frequency in raw news, dictionary entries and neighbours. Safe for several threads.
/// </summary>
public sealed class Segmenter
{
    /// <summary>Candidates this much worse than the best on the word alone are not tried in context: their odds are below 1 : 20,000.</summary>
    private const double Hopeless = 10;

    private const int SpellingsKept = 200_000;
    private int _added;
    private readonly AffixInventory _inventory = AffixInventory.Default;
    private readonly CandidateGenerator _generator;
    private readonly CandidateFeatures _features;
    private readonly CandidateDescription _description;
    private readonly RankingModel _model;
    private readonly ConcurrentDictionary<string, WordCandidates> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordCandidates>.AlternateLookup<ReadOnlySpan<char>> _seenSpans;

    /// <summary>Creates a segmenter.</summary>
    /// <param name="model">Trained by <see cref="Training.SegmenterTraining"/>.</param>
    /// <param name="counts">Counts of words in raw news.</param>
    /// <param name="lexicon">Dictionary flags.</param>
    public Segmenter(RankingModel model, HashedTable counts, HashedTable lexicon)
    {
        _model = model;
        _generator = new CandidateGenerator(_inventory);
        _features = new CandidateFeatures(_inventory, counts, lexicon);
        _description = new CandidateDescription(_inventory, new StemSpelling(counts));
        _seenSpans = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The segmenter with the embedded model.</summary>
    public static Segmenter Default => ArabicModels.Segmenter;

    /// <summary>Parts one word.</summary>
    /// <param name="word">The repaired word, without marks.</param>
    /// <param name="previous">The token before it in its sentence, or empty.</param>
    /// <param name="next">The token after it, or empty.</param>
    public SegmentedWord Segment(string word, string previous = "", string next = "")
    {
        var known = Candidates(word);
        return known.Describe(known.Candidates.Length == 1 ? 0 : Best(known, previous, next), _description);
    }

    /// <summary>One string for all occurrences of a spelling, so that a document's forms cost no memory of their own.</summary>
    internal string Intern(ReadOnlySpan<char> word) => Candidates(word).Form;

    private int Best(WordCandidates known, string previous, string next)
    {
        var features = FeatureBuffer;
        var best = 0;
        var bestScore = double.NegativeInfinity;
        for (var i = 0; i < known.Candidates.Length; i++)
        {
            features.Clear();
            features.NextItem();
            CandidateFeatures.AddContext(known.Form, known.Candidates[i], previous, next, features);
            var score = known.Scores[i] + _model.Score(features[0]);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    private WordCandidates Candidates(ReadOnlySpan<char> word)
    {
        if (_seenSpans.TryGetValue(word, out var known))
        {
            return known;
        }

        // ConcurrentDictionary.Count takes all its locks; a counter of our own is enough to keep memory bounded.
        if (Interlocked.Increment(ref _added) % SpellingsKept == 0)
        {
            _seen.Clear();
        }

        return _seen.GetOrAdd(word.ToString(), Rank);
    }

    private WordCandidates Rank(string word)
    {
        var candidates = new List<Candidate>();
        _generator.Generate(word, candidates);
        var scores = candidates.ConvertAll(c => ScoreAlone(word, c));
        var floor = scores.Max() - Hopeless;
        var kept = Enumerable.Range(0, scores.Count).Where(i => scores[i] >= floor).ToArray();
        return new WordCandidates(word, Array.ConvertAll(kept, i => candidates[i]), Array.ConvertAll(kept, i => scores[i]));
    }

    private double ScoreAlone(string word, Candidate candidate)
    {
        var features = FeatureBuffer;
        features.Clear();
        features.NextItem();
        _features.AddLocal(word, candidate, features);
        return _model.Score(features[0]);
    }

    [ThreadStatic]
    private static FeatureSequence? _buffer;

    private static FeatureSequence FeatureBuffer => _buffer ??= new FeatureSequence();
}
