using System.Collections.Concurrent;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Morphology;

/// <summary>What the form of a tagged word says, and the verb it belongs to.</summary>
/// <param name="Features">Verb form, aspect, voice, person, gender, number.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Verb">Verb of a finite verb, verbal noun or participle.</param>
public sealed record MorphologicalAnalysis(Text.Morphology Features, string Lemma, string? Verb);

/// <summary>Morphology of tagged stems, each spelling and tag analysed once. Safe for several threads.</summary>
public sealed class MorphologicalAnalyzer
{
    private const int AnalysesKept = 200_000;
    private int _added;
    private readonly VerbAnalyzer _verbs;
    private readonly VerbalNounAnalyzer _verbals;
    private readonly NominalFeatures _nominals;
    private readonly ConcurrentDictionary<(string Stem, PartOfSpeech Tag, bool Future), MorphologicalAnalysis> _seen = new();

    /// <summary>Creates an analyzer.</summary>
    /// <param name="counts">Counts of words in raw news.</param>
    /// <param name="lexicon">Dictionary flags.</param>
    public MorphologicalAnalyzer(HashedTable counts, HashedTable lexicon)
    {
        var verbs = new VerbLexicon(counts, lexicon);
        _verbs = new VerbAnalyzer(verbs);
        _verbals = new VerbalNounAnalyzer(verbs);
        _nominals = new NominalFeatures(counts, lexicon);
    }

    /// <summary>The analyzer over the embedded tables.</summary>
    public static MorphologicalAnalyzer Default => ArabicModels.Morphology;

    /// <summary>Analyses a stem.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="clitics">What was attached to it.</param>
    public MorphologicalAnalysis Analyze(string stem, PartOfSpeech tag, Clitics clitics)
    {
        var key = (stem, tag, (clitics & Clitics.Seen) != Clitics.None);
        if (_seen.TryGetValue(key, out var known))
        {
            return known;
        }

        // ConcurrentDictionary.Count takes all its locks; a counter of our own is enough to keep memory bounded.
        if (Interlocked.Increment(ref _added) % AnalysesKept == 0)
        {
            _seen.Clear();
        }

        return _seen.GetOrAdd(key, static (key, self) => self.Read(key.Stem, key.Tag, key.Future), this);
    }

    private MorphologicalAnalysis Read(string stem, PartOfSpeech tag, bool future)
    {
        switch (tag)
        {
            case PartOfSpeech.Verb or PartOfSpeech.Auxiliary:
                var verb = _verbs.Read(future && stem[0] == Letters.Seen ? stem[1..] : stem, future);
                return new MorphologicalAnalysis(verb.Features, verb.Lemma, verb.Lemma);
            case PartOfSpeech.Noun or PartOfSpeech.Adjective:
                return ReadNominal(stem, tag);
            default:
                return new MorphologicalAnalysis(default, stem, null);
        }
    }

    private MorphologicalAnalysis ReadNominal(string stem, PartOfSpeech tag)
    {
        var (gender, number, lemma) = _nominals.Read(stem, tag);

        // Feminine nouns of participle shape are names of things by now (مدينة، محافظة، منظمة).
        var participle = tag == PartOfSpeech.Noun && stem.EndsWith(Letters.TehMarbuta) ? null : _verbals.VerbOfParticiple(stem);
        var noun = tag == PartOfSpeech.Noun ? _verbals.VerbOfNoun(stem) : null;
        var form = noun is not null ? VerbForm.VerbalNoun : participle is not null ? VerbForm.Participle : VerbForm.None;
        return new MorphologicalAnalysis(new Text.Morphology(form, Gender: gender, Number: number), lemma, noun ?? participle);
    }
}
