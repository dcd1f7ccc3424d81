using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tagging;

/// <summary>Features of the words of a sentence for the part-of-speech tagger.</summary>
internal sealed class TaggerFeatures(HashedTable counts, HashedTable lexicon, HashedTable? habits)
{
    private static readonly FeatureTemplate Bias = new("bias");
    private static readonly FeatureTemplate Form = new("form");
    private static readonly FeatureTemplate Stem = new("stem");
    private static readonly FeatureTemplate StemAndClitics = new("stem+clitics");
    private static readonly FeatureTemplate Opening = new("opening");
    private static readonly FeatureTemplate Ending = new("ending");
    private static readonly FeatureTemplate Frame = new("frame");
    private static readonly FeatureTemplate CliticSet = new("clitics");
    private static readonly FeatureTemplate SuffixParts = new("suffix");
    private static readonly FeatureTemplate Pattern = new("pattern");
    private static readonly FeatureTemplate Flags = new("flags");
    private static readonly FeatureTemplate Inflections = new("inflections");
    private static readonly FeatureTemplate Habit = new("habit");
    private static readonly FeatureTemplate PreviousStem = new("stem-1");
    private static readonly FeatureTemplate NextStem = new("stem+1");
    private static readonly FeatureTemplate SecondPreviousStem = new("stem-2");
    private static readonly FeatureTemplate SecondNextStem = new("stem+2");
    private static readonly FeatureTemplate PreviousEnding = new("ending-1");
    private static readonly FeatureTemplate NextOpening = new("opening+1");
    private static readonly FeatureTemplate NextEnding = new("ending+1");
    private static readonly FeatureTemplate Articles = new("articles");
    private static readonly FeatureTemplate PreviousAndStem = new("stem-1,stem");
    private static readonly FeatureTemplate PreviousAndEnding = new("stem-1,ending");
    private static readonly FeatureTemplate PreviousHabit = new("habit-1");
    private static readonly FeatureTemplate NextHabit = new("habit+1");
    private static readonly FeatureTemplate NeighbourHabits = new("habit-1,habit+1");
    private static readonly FeatureTemplate Agreement = new("agreement");
    private static readonly char[] Article = [Letters.Alif, Letters.Lam];
    private static readonly char[] SoundPlural = [Letters.Yeh, Letters.Noon];
    private static readonly char[] FemininePlural = [Letters.Alif, Letters.Teh];

    /// <summary>Replaces the content of <paramref name="features"/> by those of a sentence.</summary>
    public void Extract(ReadOnlySpan<TaggedWord> words, FeatureSequence features)
    {
        features.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            features.NextItem();
            AddOwn(words[i], features);
            AddNeighbours(words, i, features);
        }
    }

    private void AddOwn(TaggedWord word, FeatureSequence features)
    {
        features.Add(Bias.Of((int)word.Kind));
        if (word.Kind is TokenKind.Number || word.Stem.Length == 0)
        {
            return;
        }

        var stem = word.Stem;
        features.Add(Form.Of(word.Form));
        features.Add(Stem.Of(stem));
        features.Add(StemAndClitics.Of((int)word.Clitics, stem));
        features.Add(CliticSet.Of((int)word.Clitics));
        for (var n = 1; n <= 4 && n <= stem.Length; n++)
        {
            features.Add(Opening.Of(Group(word.Clitics), Head(stem, n)));
            features.Add(Ending.Of(Group(word.Clitics), Tail(stem, n)));
        }

        features.Add(Frame.Of((Math.Min(stem.Length, 9) << 16) | ((stem[0] & 0xFF) << 8) | (stem[^1] & 0xFF)));
        if (word.Word is not null)
        {
            AddEvidence(word, stem, features);
        }
    }

    private void AddEvidence(TaggedWord word, string stem, FeatureSequence features)
    {
        Span<char> pattern = stackalloc char[Math.Min(stem.Length, 10)];
        for (var i = 0; i < pattern.Length; i++)
        {
            pattern[i] = IsServile(stem[i]) ? stem[i] : 'C';
        }

        features.Add(Pattern.Of(pattern));
        features.Add(Pattern.Of((int)word.Clitics + 1, pattern));
        features.Add(SuffixParts.Of(Group(word.Clitics), Tail(word.Word!.Segments, 3)));
        var names = lexicon.Value(Loose(stem)) >> 5;
        var flags = lexicon.Value(stem) & 31;
        features.Add(Flags.Of((names << 8) | flags));
        features.Add(Flags.Of((Group(word.Clitics) << 16) | (1 << 12) | flags));
        var state = WordHash.Add(WordHash.Start, stem);
        var own = Level(counts.Value(WordHash.Finish(state)));
        var definite = Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, Article), stem))));
        var feminine = Level(counts.Value(WordHash.Finish(WordHash.Add(state, Letters.TehMarbuta))));
        var verbal = Level(counts.Value(WordHash.Finish(WordHash.Add(state, Letters.Teh))));
        var future = Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, Letters.Seen), stem))));
        var plural = Level(counts.Value(WordHash.Finish(WordHash.Add(state, SoundPlural)))) + Level(counts.Value(WordHash.Finish(WordHash.Add(state, FemininePlural))));
        features.Add(Inflections.Of((1 << 24) | (Math.Clamp(own - definite, -6, 9) + 7)));
        features.Add(Inflections.Of((2 << 24) | (Math.Clamp(own - feminine, -6, 9) + 7)));
        features.Add(Inflections.Of((3 << 24) | (Math.Clamp(own - verbal, -6, 9) + 7)));
        features.Add(Inflections.Of((4 << 24) | Math.Min(future, 6)));
        features.Add(Inflections.Of((5 << 24) | Math.Min(plural, 10)));
        features.Add(Inflections.Of((6 << 24) | (Bit(definite) << 4) | (Bit(feminine) << 3) | (Bit(verbal) << 2) | (Bit(future) << 1) | Bit(plural)));
        if (habits is not null)
        {
            features.Add(Habit.Of(habits.Value(stem)));
            features.Add(Habit.Of(((int)word.Clitics << 9) | 256 | habits.Value(stem)));
        }
    }

    private void AddNeighbours(ReadOnlySpan<TaggedWord> words, int at, FeatureSequence features)
    {
        var word = words[at];
        var previous = StemAt(words, at - 1);
        var next = StemAt(words, at + 1);
        var group = Group(word.Clitics);
        features.Add(PreviousStem.Of(group, previous));
        features.Add(NextStem.Of(group, next));
        features.Add(SecondPreviousStem.Of(StemAt(words, at - 2)));
        features.Add(SecondNextStem.Of(StemAt(words, at + 2)));
        features.Add(PreviousEnding.Of(group, Tail(previous, 2)));
        features.Add(NextOpening.Of(group, Head(next, 2)));
        features.Add(NextEnding.Of(group, Tail(next, 2)));
        features.Add(Articles.Of((Marks(words, at - 1) << 8) | (Marks(words, at) << 4) | Marks(words, at + 1)));
        features.Add(PreviousAndStem.Of(previous, word.Stem));
        features.Add(PreviousAndEnding.Of(previous, Tail(word.Stem, 2)));
        if (habits is not null)
        {
            var (before, after) = (habits.Value(previous) >> 3, habits.Value(next) >> 3);
            features.Add(PreviousHabit.Of((group << 8) | before));
            features.Add(NextHabit.Of((group << 8) | after));
            features.Add(NeighbourHabits.Of((Marks(words, at) << 16) | (before << 8) | after));
            features.Add(NeighbourHabits.Of((1 << 28) | (habits.Value(word.Stem) >> 3 << 16) | (Marks(words, at + 1) << 8) | after));
            features.Add(NeighbourHabits.Of((2 << 28) | (habits.Value(word.Stem) >> 3 << 16) | (Marks(words, at - 1) << 8) | before));
            AddAgreement(words, at, habits, features);
        }
    }

    /// <summary>Of a definite word after a definite one, whether they agree in gender as noun and attribute do («الوزير الجديد») or not («زار الوزير المدينة»).</summary>
    private static void AddAgreement(ReadOnlySpan<TaggedWord> words, int at, HashedTable habits, FeatureSequence features)
    {
        if (at == 0 || (words[at].Clitics & words[at - 1].Clitics & Clitics.Article) == Clitics.None)
        {
            return;
        }

        var genders = (IsFeminine(words[at - 1].Stem) ? 2 : 0) | (IsFeminine(words[at].Stem) ? 1 : 0);
        var (own, verb) = (habits.Value(words[at].Stem), at > 1 ? habits.Value(words[at - 2].Stem) >> 3 : 31);
        features.Add(Agreement.Of((genders << 8) | own));
        features.Add(Agreement.Of((1 << 28) | (genders << 16) | (own >> 3 << 8) | verb));
        features.Add(Agreement.Of((2 << 28) | (genders << 16) | (own << 8) | verb));
    }

    private static bool IsFeminine(string stem) => stem.Length > 0 && (stem[^1] == Letters.TehMarbuta || stem.AsSpan().EndsWith(FemininePlural));

    private static string StemAt(ReadOnlySpan<TaggedWord> words, int at) => at < 0 ? "<" : at >= words.Length ? ">" : words[at].Kind is TokenKind.Number ? "0" : words[at].Stem;

    /// <summary>Article, preposition, conjunction and kind of a neighbour in a few bits.</summary>
    private static int Marks(ReadOnlySpan<TaggedWord> words, int at) =>
        at < 0 || at >= words.Length ? 15 : words[at].Kind != TokenKind.Word ? 8 + (int)words[at].Kind : Group(words[at].Clitics);

    private static int Group(Clitics clitics) =>
        ((clitics & Clitics.Article) != Clitics.None ? 1 : 0) | ((clitics & Clitics.Prepositions) != Clitics.None ? 2 : 0)
        | ((clitics & Clitics.Pronoun) != Clitics.None ? 4 : (clitics & Clitics.Seen) != Clitics.None ? 8 : 0);

    private static ulong Loose(string word)
    {
        var state = WordHash.Start;
        foreach (var letter in word)
        {
            state = WordHash.Add(state, Spelling.Loosen(letter));
        }

        return WordHash.Finish(state);
    }

    private static int Level(int logCount) => (logCount + 7) / 8;

    private static int Bit(int level) => level > 0 ? 1 : 0;

    private static bool IsServile(char c) =>
        c is Letters.Alif or Letters.Waw or Letters.Yeh or Letters.Teh or Letters.Meem or Letters.Noon or Letters.Seen or Letters.AlifHamzaAbove or Letters.AlifHamzaBelow
            or Letters.TehMarbuta or Letters.Hamza or Letters.YehHamza or Letters.AlifMaksura;

    private static ReadOnlySpan<char> Head(string text, int count) => text.AsSpan(0, Math.Min(count, text.Length));

    private static ReadOnlySpan<char> Tail(string text, int count) => text.AsSpan(Math.Max(0, text.Length - count));
}
