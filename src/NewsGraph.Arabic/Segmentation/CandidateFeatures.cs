using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Features of one way to part a word: of the word alone (which can be scored once per spelling) and of its neighbours.</summary>
internal sealed class CandidateFeatures(AffixInventory inventory, HashedTable counts, HashedTable lexicon)
{
    private static readonly FeatureTemplate Affixes = new("affixes");
    private static readonly FeatureTemplate ProcliticOnly = new("p");
    private static readonly FeatureTemplate SuffixOnly = new("s");
    private static readonly FeatureTemplate Length = new("length");
    private static readonly FeatureTemplate StemWord = new("stem");
    private static readonly FeatureTemplate StemWithProclitic = new("stem+p");
    private static readonly FeatureTemplate StemWithSuffix = new("stem+s");
    private static readonly FeatureTemplate StemOpening = new("opening");
    private static readonly FeatureTemplate StemEnding = new("ending");
    private static readonly FeatureTemplate StemCount = new("count");
    private static readonly FeatureTemplate BaseCount = new("base");
    private static readonly FeatureTemplate DefiniteCount = new("definite");
    private static readonly FeatureTemplate FeminineCount = new("feminine");
    private static readonly FeatureTemplate WordVersusBase = new("word-base");
    private static readonly FeatureTemplate Pattern = new("pattern");
    private static readonly FeatureTemplate Known = new("known");
    private static readonly FeatureTemplate WholeWord = new("word");
    private static readonly FeatureTemplate Previous = new("previous");
    private static readonly FeatureTemplate Next = new("next");
    private static readonly FeatureTemplate PreviousEnding = new("previous ending");
    private static readonly FeatureTemplate NextOpening = new("next opening");
    private static readonly FeatureTemplate Alternative = new("alternative");
    private static readonly FeatureTemplate Neighbours = new("neighbours");
    private static readonly FeatureTemplate OpeningWithSuffix = new("opening+s");
    private static readonly FeatureTemplate Nisba = new("nisba");
    private static readonly FeatureTemplate Paradigm = new("paradigm");
    private static readonly FeatureTemplate PreviousToStem = new("previous, opening");
    private static readonly char[] NisbaEnding = [Letters.Yeh, Letters.TehMarbuta];
    private static readonly char[] Article = [Letters.Alif, Letters.Lam];

    private static readonly string[] ParadigmEndings =
    [
        "", new([Letters.TehMarbuta]), new([Letters.Alif, Letters.Teh]), new([Letters.Yeh, Letters.Noon]), new([Letters.Waw, Letters.Noon]), new([Letters.Heh]),
        new([Letters.Heh, Letters.Alif]), new([Letters.Heh, Letters.Meem]), new([Letters.Teh]), new([Letters.Alif]), new([Letters.Yeh]), new([Letters.Yeh, Letters.TehMarbuta]),
        new([Letters.Waw, Letters.Alif]), new([Letters.Teh, Letters.Heh]), new([Letters.Teh, Letters.Heh, Letters.Alif]),
    ];

    private readonly string[] _pronouns = [.. inventory.Suffixes.Where(s => s.Pronoun > 0 && s.Pronoun == s.Surface.Length).Select(s => s.Surface)];

    /// <summary>Adds the features of the word alone.</summary>
    public void AddLocal(ReadOnlySpan<char> word, Candidate candidate, FeatureSequence features)
    {
        var p = candidate.Proclitic;
        var s = candidate.Suffix;
        features.Add(Affixes.Of((p << 8) | s));
        features.Add(ProcliticOnly.Of(p));
        features.Add(SuffixOnly.Of(s));
        if (candidate.End == byte.MaxValue)
        {
            return;
        }

        var stem = word[candidate.Start..candidate.End];
        features.Add(WholeWord.Of((p << 8) | s, word));
        features.Add(Length.Of((Math.Min(stem.Length, 9) << 16) | (p << 8) | s));
        features.Add(StemWord.Of(stem));
        features.Add(StemWithProclitic.Of(p, stem));
        features.Add(StemWithSuffix.Of(s, stem));
        AddLetters(stem, p, s, features);
        AddEvidence(word, stem, candidate, features);
    }

    /// <summary>Adds the features of the words before and after; empty at the ends of the sentence.</summary>
    public static void AddContext(ReadOnlySpan<char> word, Candidate candidate, string previous, string next, FeatureSequence features)
    {
        var affixes = (candidate.Proclitic << 8) | candidate.Suffix;
        features.Add(Previous.Of(affixes, previous));
        features.Add(Next.Of(affixes, next));
        features.Add(PreviousEnding.Of(affixes, Tail(previous, 2)));
        features.Add(NextOpening.Of(affixes, Head(next, 2)));
        features.Add(Neighbours.Of((affixes << 4) | Shape(previous) | (Shape(next) << 2)));
        features.Add(PreviousToStem.Of(candidate.Proclitic | (word[Math.Min(candidate.Start, word.Length - 1)] << 8), Tail(previous, 3)));
    }

    private static void AddLetters(ReadOnlySpan<char> stem, int p, int s, FeatureSequence features)
    {
        features.Add(StemOpening.Of(p, stem[..1]));
        features.Add(StemOpening.Of(p, Head(stem, 2)));
        features.Add(StemEnding.Of(s, stem[^1..]));
        features.Add(OpeningWithSuffix.Of((Math.Min(stem.Length, 6) << 8) | s, stem[..1]));
        features.Add(OpeningWithSuffix.Of((1 << 16) | (p << 8) | s, stem[..1]));
        features.Add(StemEnding.Of(s, Tail(stem, 2)));
        Span<char> pattern = stackalloc char[Math.Min(stem.Length, 10)];
        for (var i = 0; i < pattern.Length; i++)
        {
            pattern[i] = IsServile(stem[i]) ? stem[i] : 'C';
        }

        features.Add(Pattern.Of((p << 8) | s, pattern));
        features.Add(Pattern.Of(pattern));
    }

    private void AddEvidence(ReadOnlySpan<char> word, ReadOnlySpan<char> stem, Candidate candidate, FeatureSequence features)
    {
        var suffix = inventory.Suffixes[candidate.Suffix];
        var proclitic = inventory.Proclitics[candidate.Proclitic];
        var kind = ((proclitic.Clitics & Clitics.Article) != Clitics.None ? 8 : 0) | (proclitic.Outer > 0 ? 4 : 0) | (suffix.Pronoun > 0 ? 2 : candidate.Suffix > 0 ? 1 : 0);
        var (p, s) = (candidate.Proclitic, candidate.Suffix);

        var whole = Level(counts.Value(word));
        var bare = Base(word, candidate, suffix);
        var ofBase = suffix.Pronoun > 0 ? WithoutPronoun(bare) : Level(counts.Value(bare));
        var ofStem = Level(counts.Value(stem));
        var definite = Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, Article), bare))));
        var feminine = Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, stem), Letters.TehMarbuta))));
        features.Add(StemCount.Of((kind << 8) | ofStem));
        features.Add(StemCount.Of((p << 20) | (s << 8) | ofStem));
        features.Add(BaseCount.Of((kind << 8) | ofBase));
        features.Add(BaseCount.Of((p << 20) | (s << 8) | ofBase));
        features.Add(DefiniteCount.Of((kind << 8) | definite));
        features.Add(DefiniteCount.Of((p << 20) | (s << 8) | definite));
        features.Add(FeminineCount.Of((s << 8) | feminine));
        features.Add(WordVersusBase.Of((p << 20) | (kind << 12) | (Math.Clamp(whole - ofBase, -9, 9) + 10)));
        features.Add(WordVersusBase.Of((kind << 12) | (Math.Clamp(whole - Math.Max(ofBase, definite), -9, 9) + 40)));
        features.Add(Alternative.Of((kind << 12) | (s << 16) | (Math.Clamp(suffix.Pronoun > 0 ? ofBase - Level(counts.Value(word[candidate.Start..])) : BestWithoutPronoun(bare) - ofBase, -9, 9) + 10)));
        features.Add(Alternative.Of((1 << 30) | (kind << 12) | (p << 16) | (Math.Clamp(proclitic.Outer > 0 ? ofBase - whole : BestWithoutProclitic(word) - whole, -9, 9) + 10)));
        AddParadigm(stem, candidate, kind, features);
        var known = lexicon.Value(stem) & 31;
        features.Add(Known.Of((kind << 8) | known));
        features.Add(Known.Of((p << 20) | (s << 12) | known));
        features.Add(Known.Of((1 << 28) | (kind << 12) | ((lexicon.Value(bare) & 31) << 4) | Names(bare)));
    }

    /// <summary>With how many other endings raw news has the stem: one that is only ever seen with this ending is hardly a stem.</summary>
    private void AddParadigm(ReadOnlySpan<char> stem, Candidate candidate, int kind, FeatureSequence features)
    {
        var (bare, definite) = (WordHash.Add(WordHash.Start, stem), WordHash.Add(WordHash.Add(WordHash.Start, Article), stem));
        var own = inventory.Suffixes[candidate.Suffix].Surface;
        var (seen, most) = (0, 0);
        foreach (var ending in ParadigmEndings)
        {
            if (string.Equals(ending, own, StringComparison.Ordinal))
            {
                continue;
            }

            var count = Math.Max(Level(counts.Value(WordHash.Finish(WordHash.Add(bare, ending)))), Level(counts.Value(WordHash.Finish(WordHash.Add(definite, ending)))));
            seen += count > 0 ? 1 : 0;
            most = Math.Max(most, count);
        }

        var nisba = Math.Max(Level(counts.Value(WordHash.Finish(WordHash.Add(bare, NisbaEnding)))), Level(counts.Value(WordHash.Finish(WordHash.Add(definite, NisbaEnding)))));
        features.Add(Nisba.Of((candidate.Suffix << 12) | (kind << 8) | nisba));
        features.Add(Paradigm.Of((candidate.Suffix << 16) | (kind << 12) | seen));
        features.Add(Paradigm.Of((1 << 28) | (candidate.Suffix << 16) | (kind << 12) | most));
        features.Add(Paradigm.Of((2 << 28) | (candidate.Suffix << 16) | (Math.Min(stem.Length, 7) << 12) | Math.Min(seen, 3)));
    }

    /// <summary>Frequency of what stands before a pronoun, in its own spelling or that of the free word (زوجتـ: زوجة; لقائـ: لقاء; نفا: نفى).</summary>
    private int WithoutPronoun(ReadOnlySpan<char> bare)
    {
        var free = bare.Length < 2 ? bare[^1] : StemSpelling.FreeEnding(bare);
        var asIs = counts.Value(bare);
        return Level(free == bare[^1] ? asIs : Math.Max(asIs, counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, bare[..^1]), free)))));
    }

    /// <summary>The frequency that the word would have if its ending were a pronoun.</summary>
    private int BestWithoutPronoun(ReadOnlySpan<char> bare)
    {
        var best = 0;
        foreach (var suffix in _pronouns)
        {
            if (bare.Length > suffix.Length + 1 && bare.EndsWith(suffix, StringComparison.Ordinal))
            {
                best = Math.Max(best, WithoutPronoun(bare[..^suffix.Length]));
            }
        }

        return best;
    }

    /// <summary>The frequency that the word would have if its first letter were a conjunction or preposition.</summary>
    private int BestWithoutProclitic(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[0] is Letters.Waw or Letters.Feh or Letters.Beh or Letters.Lam or Letters.Kaf ? Level(counts.Value(word[1..])) : 0;

    /// <summary>What is left without conjunctions, prepositions, article and pronoun, inflection kept.</summary>
    private static ReadOnlySpan<char> Base(ReadOnlySpan<char> word, Candidate candidate, Suffix suffix) => word[candidate.Start..^suffix.Pronoun];

    private int Names(ReadOnlySpan<char> word)
    {
        var state = WordHash.Start;
        foreach (var letter in word)
        {
            state = WordHash.Add(state, Spelling.Loosen(letter));
        }

        return lexicon.Value(WordHash.Finish(state)) >> 5;
    }

    // Eighths of a doubling to whole doublings, 0 for a word that was never counted.
    private static int Level(int logCount) => (logCount + 7) / 8;

    private static int Shape(string word) => word.Length == 0 ? 0 : word[0] is Letters.Alif && word.Length > 2 && word[1] is Letters.Lam ? 1 : Letters.IsLetter(word[0]) ? 2 : 3;

    private static bool IsServile(char c) =>
        c is Letters.Alif or Letters.Waw or Letters.Yeh or Letters.Teh or Letters.Meem or Letters.Noon or Letters.Seen or Letters.AlifHamzaAbove or Letters.AlifHamzaBelow
            or Letters.TehMarbuta or Letters.Hamza or Letters.YehHamza or Letters.AlifMaksura or Letters.Lam or Letters.Beh;

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int count) => text[..Math.Min(count, text.Length)];

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text, int count) => text[Math.Max(0, text.Length - count)..];
}
