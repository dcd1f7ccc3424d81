using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>
/// Features of a finite verb that tell its voice: its letters, its lemma, whether raw news has it with object pronouns, what stands before it,
/// and what follows that could be its subject or object.
/// </summary>
internal sealed class VoiceFeatures(HashedTable counts, HashedTable lexicon, HashedTable evidence)
{
    private static readonly FeatureTemplate Form = new("v.form");
    private static readonly FeatureTemplate Lemma = new("v.lemma");
    private static readonly FeatureTemplate Pattern = new("v.pattern");
    private static readonly FeatureTemplate Shape = new("v.shape");
    private static readonly FeatureTemplate Transitive = new("v.transitive");
    private static readonly FeatureTemplate Vowel = new("v.vowel");
    private static readonly FeatureTemplate NextStem = new("v.stem+1");
    private static readonly FeatureTemplate NextMarks = new("v.marks+1");
    private static readonly FeatureTemplate NextMarksPair = new("v.marks+1+2");
    private static readonly FeatureTemplate LemmaNext = new("v.lemma,marks+1");
    private static readonly FeatureTemplate PreviousStem = new("v.stem-1");
    private static readonly FeatureTemplate PreviousMarks = new("v.marks-1");
    private static readonly FeatureTemplate LemmaPrevious = new("v.lemma,marks-1");
    private static readonly FeatureTemplate Around = new("v.marks-1,marks+1");
    private static readonly FeatureTemplate Phrases = new("v.phrases");
    private static readonly FeatureTemplate PreviousPhrases = new("v.stem-1,phrases");
    private static readonly FeatureTemplate LemmaPhrases = new("v.lemma,phrases");
    private static readonly FeatureTemplate FirstHead = new("v.first");
    private static readonly FeatureTemplate Preposition = new("v.preposition");
    private static readonly FeatureTemplate LemmaPreposition = new("v.lemma,preposition");
    private static readonly FeatureTemplate Agreement = new("v.agreement");
    private static readonly FeatureTemplate Agent = new("v.agent");
    private static readonly FeatureTemplate Objects = new("v.objects");
    private static readonly FeatureTemplate Governed = new("v.government");
    private static readonly FeatureTemplate GovernedAny = new("v.government any");
    private static readonly FeatureTemplate GovernedNext = new("v.government,stem+1");
    private static readonly FeatureTemplate NounObjects = new("v.noun-objects");
    private static readonly FeatureTemplate Subject = new("v.subject before");
    private static readonly FeatureTemplate SubjectLemma = new("v.lemma,subject before");
    private static readonly FeatureTemplate Case = new("v.case");
    private readonly VoiceEvidence _evidence = new(evidence);

    /// <summary>Adds the features of the verb at <paramref name="at"/> to the current item.</summary>
    /// <param name="text">Text of the article, for the vowels that it writes.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="at">Index of the verb.</param>
    /// <param name="features">Where to add.</param>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int at, FeatureSequence features)
    {
        var verb = sentence[at];
        AddOwn(verb, features);
        AddVowel(text, verb, features);
        AddNeighbours(sentence, at, features);
        var after = VerbComplements.After(sentence, at);
        AddComplements(sentence, at, after, features);
        AddEvidence(sentence, at, after, features);
        AddSubject(sentence, at, after, features);
        AddCases(sentence, at, after, features);
    }

    /// <summary>The noun before the verb that may be its subject: with no object behind, a thing that is never a subject makes a passive.</summary>
    private void AddSubject(ReadOnlySpan<Token> sentence, int at, VerbComplements after, FeatureSequence features)
    {
        var verb = sentence[at];
        var subject = SubjectBefore.Of(sentence, at);
        var here = (Math.Min(after.Phrases, 2) << 3) | (after.Clause >= 0 ? 4 : 0) | (after.Preposition == at + 1 ? 2 : 0) | ((verb.Clitics & Clitics.Pronoun) != Clitics.None ? 1 : 0);
        var shape = (subject.IsRelative ? 4 : 0) | (subject.InPhrase ? 2 : 0) | (subject.IsTopicalized ? 1 : 0);
        var government = (int)(VerbGovernment.Default.Of(verb.Lemma, verb.Stem) | VerbGovernment.Default.OfAny(verb.Stem)) << 20;
        features.Add(Subject.Of(government | (1 << 12) | (subject.Head < 0 ? 512 : 0) | (shape << 6) | here));
        if (subject.Head < 0)
        {
            return;
        }

        var head = sentence[subject.Head];
        var agreement = (Gender(verb) << 4) | (Gender(head) << 2) | (int)head.Morphology.Number;
        var share = Share(_evidence.ObjectShareOfNoun(head.Stem));
        var pair = Share(_evidence.ObjectShareOfPair(verb.Lemma, head.Stem));
        features.Add(Subject.Of(government | (2 << 12) | (agreement << 5) | here));
        features.Add(Subject.Of(government | (3 << 12) | (share << 5) | here));
        features.Add(Subject.Of((4 << 12) | (pair << 5) | here));
        features.Add(Subject.Of((5 << 12) | (share << 8) | (shape << 5) | here));
        features.Add(Subject.Of(here, head.Stem));
        features.Add(Subject.Of(64 + Math.Min(after.Phrases, 1), head.Stem));
        features.Add(SubjectLemma.Of(Math.Min(after.Phrases, 1), verb.Lemma, ' ', head.Stem));
    }

    /// <summary>What the spelling of the nouns after the verb says of their case: an indefinite accusative is an object.</summary>
    private static void AddCases(ReadOnlySpan<Token> sentence, int at, VerbComplements after, FeatureSequence features)
    {
        var first = after.First < 0 ? 7 : (int)CaseEndings.At(sentence, after.First);
        var second = after.Second < 0 ? 7 : (int)CaseEndings.At(sentence, after.Second);
        var government = (int)(VerbGovernment.Default.Of(sentence[at].Lemma, sentence[at].Stem) | VerbGovernment.Default.OfAny(sentence[at].Stem)) << 20;
        features.Add(Case.Of((first << 3) | second));
        features.Add(Case.Of(government | (1 << 8) | (first << 3) | second));
        features.Add(Case.Of(first, sentence[at].Lemma));
    }

    private void AddOwn(Token verb, FeatureSequence features)
    {
        var group = Group(verb);
        features.Add(Form.Of(verb.Stem));
        features.Add(Form.Of(group + 1, verb.Stem));
        features.Add(Lemma.Of(verb.Lemma));
        features.Add(Lemma.Of(group + 1, verb.Lemma));
        features.Add(Shape.Of(group));
        features.Add(Shape.Of(64 + group, verb.Stem.AsSpan(0, Math.Min(2, verb.Stem.Length))));
        features.Add(Shape.Of(128 + group, verb.Stem.AsSpan(Math.Max(0, verb.Stem.Length - 2))));
        AddPattern(verb, group, features);
        AddTransitivity(verb, features);
    }

    private static void AddVowel(ReadOnlySpan<char> text, Token verb, FeatureSequence features)
    {
        var vowel = text.Length == 0 ? 0 : VowelOfFirstLetter(text, verb);
        if (vowel != 0)
        {
            features.Add(Vowel.Of(vowel));
            features.Add(Vowel.Of((vowel << 4) | (int)verb.Morphology.Aspect));
        }
    }

    private static void AddPattern(Token verb, int group, FeatureSequence features)
    {
        Span<char> pattern = stackalloc char[Math.Min(verb.Stem.Length, 10)];
        for (var i = 0; i < pattern.Length; i++)
        {
            pattern[i] = IsServile(verb.Stem[i]) ? verb.Stem[i] : 'C';
        }

        features.Add(Pattern.Of(pattern));
        features.Add(Pattern.Of(group + 1, pattern));
        Span<char> lemma = stackalloc char[Math.Min(verb.Lemma.Length, 10)];
        for (var i = 0; i < lemma.Length; i++)
        {
            lemma[i] = IsServile(verb.Lemma[i]) ? verb.Lemma[i] : 'C';
        }

        features.Add(Pattern.Of(256 + (int)verb.Morphology.Aspect, lemma));
    }

    /// <summary>How often raw news has the verb with an object pronoun, beside how often it has it without.</summary>
    private void AddTransitivity(Token verb, FeatureSequence features)
    {
        var own = Level(counts.Value(verb.Stem));
        var (stem, lemma) = (WordHash.Add(WordHash.Start, verb.Stem), WordHash.Add(WordHash.Start, verb.Lemma));
        var objects = Math.Max(Level(counts.Value(WordHash.Finish(WordHash.Add(stem, Letters.Heh)))), Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(stem, Letters.Heh), Letters.Alif)))));
        var lemmas = Math.Max(Level(counts.Value(WordHash.Finish(WordHash.Add(lemma, Letters.Heh)))), Level(counts.Value(WordHash.Finish(WordHash.Add(WordHash.Add(lemma, Letters.Heh), Letters.Alif)))));
        var active = Level(counts.Value(verb.Lemma));
        var group = (int)verb.Morphology.Aspect << 16;
        features.Add(Transitive.Of(group | (1 << 12) | Math.Clamp(own - objects + 4, 0, 15)));
        features.Add(Transitive.Of(group | (2 << 12) | Math.Clamp(active - lemmas + 4, 0, 15)));
        features.Add(Transitive.Of(group | (3 << 12) | ((objects > 0 ? 1 : 0) << 2) | ((lemmas > 0 ? 1 : 0) << 1) | (((LexicalFlags)lexicon.Value(verb.Lemma) & LexicalFlags.Verb) != LexicalFlags.None ? 1 : 0)));
        features.Add(Transitive.Of(group | (4 << 12) | Math.Clamp(own - active + 6, 0, 15)));
    }

    private static void AddNeighbours(ReadOnlySpan<Token> sentence, int at, FeatureSequence features)
    {
        var verb = sentence[at];
        var (before, next, second, third) = (Marks(sentence, at - 1), Marks(sentence, at + 1), Marks(sentence, at + 2), Marks(sentence, at + 3));
        var group = Group(verb);
        features.Add(NextStem.Of(StemAt(sentence, at + 1)));
        features.Add(NextStem.Of((int)verb.Morphology.Aspect + 1, StemAt(sentence, at + 1)));
        features.Add(NextStem.Of(8, StemAt(sentence, at + 2)));
        features.Add(NextMarks.Of((group << 8) | next));
        features.Add(NextMarksPair.Of((next << 8) | second));
        features.Add(NextMarksPair.Of((group << 24) | (next << 16) | (second << 8) | third));
        features.Add(LemmaNext.Of(next, verb.Lemma));
        features.Add(LemmaNext.Of((next << 8) | second, verb.Lemma));
        features.Add(PreviousStem.Of(group, StemAt(sentence, at - 1)));
        features.Add(PreviousStem.Of(255, StemAt(sentence, at - 2)));
        features.Add(PreviousMarks.Of((group << 8) | before));
        features.Add(PreviousMarks.Of((1 << 24) | (Marks(sentence, at - 2) << 8) | before));
        features.Add(LemmaPrevious.Of(before, verb.Lemma));
        features.Add(Around.Of((group << 16) | (before << 8) | next));
    }

    private static void AddComplements(ReadOnlySpan<Token> sentence, int at, VerbComplements after, FeatureSequence features)
    {
        var verb = sentence[at];
        var group = Group(verb);
        var count = (after.Clause >= 0 ? 8 : 0) | (after.Preposition >= 0 ? 4 : 0) | after.Phrases;
        features.Add(Phrases.Of((group << 8) | count));
        features.Add(Phrases.Of((1 << 24) | (group << 8) | (Marks(sentence, at - 1) << 16) | count));
        features.Add(PreviousPhrases.Of((group << 8) | after.Phrases, StemAt(sentence, at - 1)));
        features.Add(LemmaPhrases.Of(after.Phrases, verb.Lemma));
        features.Add(LemmaPhrases.Of(16 + count, verb.Lemma));
        if (after.First >= 0)
        {
            var head = sentence[after.First];
            features.Add(FirstHead.Of(1, head.Stem));
            features.Add(FirstHead.Of(2 + Math.Min(after.Phrases, 2), head.Stem));
            features.Add(FirstHead.Of((group << 16) | (Math.Min(after.Phrases, 2) << 12) | Marks(sentence, after.First)));
            features.Add(FirstHead.Of((1 << 24) | (after.First - at), head.Stem.AsSpan(Math.Max(0, head.Stem.Length - 1))));
            features.Add(Agreement.Of((Gender(verb) << 8) | (Gender(head) << 4) | ((int)head.Morphology.Number << 2) | Math.Min(after.Phrases, 2)));
            if (after.Second >= 0)
            {
                features.Add(FirstHead.Of((2 << 24) | (Marks(sentence, after.First) << 8) | Marks(sentence, after.Second)));
            }
        }

        if (at > 0)
        {
            var subject = sentence[at - 1];
            features.Add(Agreement.Of((1 << 16) | (Gender(verb) << 8) | (Gender(subject) << 4) | ((int)subject.Tag << 12)));
        }

        AddPrepositions(sentence, at, after, features);
    }

    /// <summary>What raw news knows of the verb and of its neighbours, beside what stands here.</summary>
    private void AddEvidence(ReadOnlySpan<Token> sentence, int at, VerbComplements after, FeatureSequence features)
    {
        var verb = sentence[at];
        var (lemma, form) = (Share(_evidence.ObjectsOfLemma(verb.Lemma)), Share(_evidence.ObjectsOfForm(verb.Stem)));
        var preposition = Share(_evidence.PrepositionsOfLemma(verb.Lemma));
        var here = (Math.Min(after.Phrases, 2) << 2) | (after.Clause >= 0 ? 2 : 0) | ((verb.Clitics & Clitics.Pronoun) != Clitics.None ? 1 : 0);
        var group = Group(verb);
        AddGovernment(sentence, at, after, here, features);
        features.Add(Objects.Of((here << 16) | lemma));
        features.Add(Objects.Of((1 << 28) | (here << 16) | form));
        features.Add(Objects.Of((2 << 28) | (here << 16) | (lemma << 8) | form));
        features.Add(Objects.Of((3 << 28) | (here << 16) | preposition));
        features.Add(Objects.Of((4 << 28) | (group << 16) | (lemma << 8) | (after.Preposition == at + 1 ? 1 : 0) | (here << 1)));
        features.Add(Objects.Of((6 << 28) | (lemma << 20) | (here << 12) | Marks(sentence, at - 1)));
        var first = after.First < 0 ? 15 : Share(_evidence.ObjectShareOfNoun(sentence[after.First].Stem));
        var pair = after.First < 0 ? 15 : Share(_evidence.ObjectShareOfPair(verb.Lemma, sentence[after.First].Stem));
        var previous = at == 0 ? 15 : Share(_evidence.ObjectShareOfNoun(sentence[at - 1].Stem));
        var previousPair = at == 0 ? 15 : Share(_evidence.ObjectShareOfPair(verb.Lemma, sentence[at - 1].Stem));
        features.Add(NounObjects.Of((here << 16) | first));
        features.Add(NounObjects.Of((1 << 28) | (here << 16) | (lemma << 8) | first));
        features.Add(NounObjects.Of((2 << 28) | (here << 16) | pair));
        features.Add(NounObjects.Of((3 << 28) | (here << 16) | previous));
        features.Add(NounObjects.Of((4 << 28) | (here << 16) | (lemma << 8) | previous));
        features.Add(NounObjects.Of((5 << 28) | (here << 16) | previousPair));
    }

    private void AddGovernment(ReadOnlySpan<Token> sentence, int at, VerbComplements after, int here, FeatureSequence features)
    {
        var verb = sentence[at];
        var kind = (int)VerbGovernment.Default.Of(verb.Lemma, verb.Stem) << 20;
        var next = after.Preposition == at + 1 ? 1 : 0;
        var any = (int)VerbGovernment.Default.OfAny(verb.Stem) << 20;
        features.Add(GovernedAny.Of(any));
        features.Add(GovernedAny.Of(any | (1 << 16) | here));
        features.Add(GovernedAny.Of(any | (2 << 16) | (here << 1) | next));
        features.Add(GovernedAny.Of(any | (3 << 16) | Marks(sentence, at - 1)));
        features.Add(GovernedAny.Of(any | (4 << 16) | Marks(sentence, at + 1)));
        features.Add(GovernedAny.Of(any | (5 << 16) | (Math.Min(after.Phrases, 2) << 8) | Marks(sentence, at - 1)));
        var aspect = (int)verb.Morphology.Aspect;
        features.Add(Governed.Of(kind | aspect));
        features.Add(Governed.Of(kind | (1 << 16) | (here << 4) | aspect));
        features.Add(Governed.Of(kind | (2 << 16) | (here << 4) | (next << 2) | aspect));
        features.Add(Governed.Of(kind | (3 << 16) | Marks(sentence, at + 1)));
        features.Add(Governed.Of(kind | (4 << 16) | Marks(sentence, at - 1)));
        features.Add(Governed.Of(kind | (5 << 16) | (Math.Min(after.Phrases, 2) << 8) | Marks(sentence, at - 1)));
        features.Add(GovernedNext.Of(kind | here, StemAt(sentence, at + 1)));
        features.Add(GovernedNext.Of(kind | (1 << 16) | here, StemAt(sentence, at - 1)));
        if (after.First >= 0)
        {
            var head = sentence[after.First];
            features.Add(Governed.Of(kind | (6 << 16) | (here << 8) | (Gender(verb) << 6) | (Gender(head) << 4) | ((int)head.Morphology.Number << 2) | (head.IsDefinite ? 1 : 0)));
            features.Add(Governed.Of(kind | (7 << 16) | (here << 8) | (int)head.Tag | (head.IsDefinite ? 64 : 0) | (head.Verb is null ? 0 : 128)));
            features.Add(Governed.Of(kind | (8 << 16) | (here << 8) | Share(_evidence.ObjectShareOfNoun(head.Stem))));
        }
    }

    /// <summary>A packed share as one of a few steps: 0 unknown, 1–6 from never to mostly.</summary>
    private static int Share(int packed) => packed == 0 ? 0 : 1 + ((packed & 15) switch { 0 => 0, 1 => 1, < 4 => 2, < 7 => 3, < 11 => 4, _ => 5 }) + (packed >> 4 < 4 ? 8 : 0);

    private static void AddPrepositions(ReadOnlySpan<Token> sentence, int at, VerbComplements after, FeatureSequence features)
    {
        if (after.Preposition >= 0)
        {
            var token = sentence[after.Preposition];
            var near = after.Preposition == at + 1 ? 1 : 0;
            var name = token.HasPreposition ? "" : token.Stem;
            var kind = ((int)(token.Clitics & Clitics.Prepositions) << 3) | ((token.Clitics & Clitics.Pronoun) != Clitics.None ? 2 : 0) | near;
            features.Add(Preposition.Of(kind, name));
            features.Add(Preposition.Of(4096 + (after.Phrases << 1) + near, name));
            features.Add(LemmaPreposition.Of(sentence[at].Lemma, name));
        }

        for (var i = at + 1; i < sentence.Length && i <= at + 12; i++)
        {
            // «من قبل», «على يد», «من جانب», «على أيدي», «بواسطة».
            if (i + 1 < sentence.Length && sentence[i].Tag == PartOfSpeech.Adposition)
            {
                features.Add(Agent.Of(sentence[i].Stem, sentence[i + 1].Stem));
            }
        }
    }

    /// <summary>Aspect, first person, plural or dual, pronoun, future and what the letters alone say of the voice.</summary>
    private static int Group(Token verb) =>
        (int)verb.Morphology.Aspect | ((verb.Clitics & Clitics.Pronoun) != Clitics.None ? 4 : 0) | ((verb.Clitics & Clitics.Seen) != Clitics.None ? 8 : 0)
        | (verb.Morphology.Voice == Voice.Passive ? 16 : 0) | (verb.Morphology.Number is GrammaticalNumber.Plural ? 32 : 0);

    private static int Gender(Token token) => (int)token.Morphology.Gender;

    private static string StemAt(ReadOnlySpan<Token> sentence, int at) =>
        at < 0 ? "<" : at >= sentence.Length ? ">" : sentence[at].Kind == TokenKind.Number ? "0" : sentence[at].Stem;

    /// <summary>Part of speech, article, preposition and pronoun of a neighbour, or that it is a number or mark.</summary>
    private static int Marks(ReadOnlySpan<Token> sentence, int at) => at < 0 ? 254 : at >= sentence.Length ? 255
        : (int)sentence[at].Tag | (sentence[at].IsDefinite ? 32 : 0) | (sentence[at].HasPreposition ? 64 : 0) | ((sentence[at].Clitics & Clitics.Pronoun) != Clitics.None ? 128 : 0);

    /// <summary>The vowel sign on the first letter of the verb, as the text writes it; 0 for none.</summary>
    private static int VowelOfFirstLetter(ReadOnlySpan<char> text, Token verb)
    {
        for (var i = verb.Core.Start; i + 1 < verb.Core.End; i++)
        {
            if (Letters.IsDiacritic(text[i + 1]))
            {
                return text[i + 1] & 0xFF;
            }

            if (Letters.IsLetter(text[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int Level(int logCount) => (logCount + 7) / 8;

    private static bool IsServile(char c) =>
        c is Letters.Alif or Letters.Waw or Letters.Yeh or Letters.Teh or Letters.Meem or Letters.Noon or Letters.Seen or Letters.AlifHamzaAbove
            or Letters.AlifMaksura or Letters.Hamza or Letters.YehHamza;
}
