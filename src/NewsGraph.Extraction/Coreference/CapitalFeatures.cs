using NewsGraph.Extraction.Names;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Coreference;

/// <summary>
/// What the words around a capital's name say of whether the state is meant. In «between A and B» the words before A speak for both,
/// so that what stands before is read at the head of the coordination.
/// </summary>
/// <param name="states">The states by their capitals' keys.</param>
internal sealed class CapitalFeatures(IReadOnlyDictionary<string, KnownEntity> states)
{
    private const int LongestCoordination = 4;
    private const int VerbReach = 8;
    private const int PrepositionReach = 3;
    private const int Dateline = 3;
    private static readonly FeatureTemplate City = new("c.city");
    private static readonly FeatureTemplate Clitic = new("c.clitic");
    private static readonly FeatureTemplate HeadClitic = new("c.clitic of head");
    private static readonly FeatureTemplate Before = new("c.stem-1");
    private static readonly FeatureTemplate BeforeHead = new("c.stem of head-1");
    private static readonly FeatureTemplate BeforeHeadClitic = new("c.stem of head-1,clitic");
    private static readonly FeatureTemplate SecondBeforeHead = new("c.stem of head-2");
    private static readonly FeatureTemplate TagBefore = new("c.tag-1");
    private static readonly FeatureTemplate TagBeforeHead = new("c.tag of head-1");
    private static readonly FeatureTemplate CueBefore = new("c.cue of head-1");
    private static readonly FeatureTemplate SecondCueBefore = new("c.cue of head-2");
    private static readonly FeatureTemplate After = new("c.stem+1");
    private static readonly FeatureTemplate TagAfter = new("c.tag+1");
    private static readonly FeatureTemplate TagsAfter = new("c.tag+1+2");
    private static readonly FeatureTemplate KindAfter = new("c.kind+1");
    private static readonly FeatureTemplate TagsAround = new("c.tag-1,tag+1");
    private static readonly FeatureTemplate Coordination = new("c.coordination");
    private static readonly FeatureTemplate CoordinationBefore = new("c.coordination,stem-1");
    private static readonly FeatureTemplate VerbBefore = new("c.verb before");
    private static readonly FeatureTemplate VerbBeforeAt = new("c.verb before,tag of head-1");
    private static readonly FeatureTemplate VerbAfter = new("c.verb after");
    private static readonly FeatureTemplate Preposition = new("c.preposition");
    private static readonly FeatureTemplate Place = new("c.place in the article");
    private static readonly FeatureTemplate State = new("c.state named");
    private static readonly FeatureTemplate Visited = new("c.times as a place");
    private static readonly FeatureTemplate Times = new("c.times");
    private static readonly FeatureTemplate Others = new("c.other capitals");

    /// <summary>Adds the features to the current item.</summary>
    /// <param name="evidence">The document.</param>
    /// <param name="token">The first token of the name.</param>
    /// <param name="count">Its number of tokens.</param>
    /// <param name="capital">Key of the capital.</param>
    /// <param name="features">Where to add.</param>
    public void Add(NameEvidence evidence, int token, int count, string capital, FeatureSequence features)
    {
        var around = new SentenceWords(evidence, evidence.SentenceOf(token));
        var (head, coordination) = HeadOf(around, token);
        var last = token + count - 1;
        features.Add(City.Of(capital));
        AddBefore(around, token, head, features);
        AddAfter(around, last, head, features);
        AddCoordination(around, token, head, coordination, features);
        AddVerbs(around, last, head, features);
        AddPreposition(around, head, features);
        AddArticle(around, token, last, capital, features);
    }

    private static void AddBefore(SentenceWords around, int token, int head, FeatureSequence features)
    {
        features.Add(Clitic.Of(around.Clitic(token)));
        features.Add(HeadClitic.Of(around.Clitic(head)));
        features.Add(Before.Of(around.Stem(token - 1)));
        features.Add(TagBefore.Of(around.Tag(token - 1)));
        features.Add(BeforeHead.Of(around.Stem(head - 1)));
        features.Add(BeforeHeadClitic.Of(around.Stem(head - 1), around.Clitic(head)));
        features.Add(TagBeforeHead.Of(around.Tag(head - 1)));
        features.Add(SecondBeforeHead.Of(around.Stem(head - 2)));
        features.Add(SecondBeforeHead.Of(around.Stem(head - 2), around.Tag(head - 1)));
        foreach (var cue in around.Cues(head - 1))
        {
            features.Add(CueBefore.Of(cue));
        }

        foreach (var cue in around.Cues(head - 2))
        {
            features.Add(SecondCueBefore.Of(cue));
        }
    }

    private void AddAfter(SentenceWords around, int last, int head, FeatureSequence features)
    {
        features.Add(After.Of(around.Stem(last + 1)));
        features.Add(TagAfter.Of(around.Tag(last + 1)));
        features.Add(TagAfter.Of(around.Tag(last + 1), around.Clitic(last + 1)));
        features.Add(TagsAfter.Of(around.Tag(last + 1), around.Tag(last + 2)));
        features.Add(KindAfter.Of(KindAt(around, last + 1), around.At(last + 1) is { HasConjunction: true } ? "and" : ""));
        features.Add(TagsAround.Of(around.Tag(head - 1), around.Clitic(head), around.Tag(last + 1)));
    }

    private void AddCoordination(SentenceWords around, int token, int head, string coordination, FeatureSequence features)
    {
        features.Add(Coordination.Of(coordination, head == token ? "" : KindAt(around, head)));
        features.Add(CoordinationBefore.Of(coordination.AsSpan(0, Math.Min(1, coordination.Length)), around.Stem(head - 1)));
    }

    private static void AddVerbs(SentenceWords around, int last, int head, FeatureSequence features)
    {
        if (around.At(last + 1) is { Tag: PartOfSpeech.Verb, HasConjunction: false } after)
        {
            features.Add(VerbAfter.Of(after.Lemma));
            features.Add(VerbAfter.Of((int)after.Morphology.Gender));
        }

        for (var i = head - 1; i >= Math.Max(around.First, head - VerbReach); i--)
        {
            if (around.At(i) is { Tag: PartOfSpeech.Verb } before)
            {
                features.Add(VerbBefore.Of(before.Lemma));
                features.Add(VerbBeforeAt.Of(before.Lemma, i == head - 1 ? "" : around.Tag(head - 1), around.Clitic(head)));
                break;
            }
        }
    }

    /// <summary>The nearest preposition before, with the words of a noun phrase at most between: «in the suburbs of Washington».</summary>
    private static void AddPreposition(SentenceWords around, int head, FeatureSequence features)
    {
        for (var i = head; i >= Math.Max(around.First, head - PrepositionReach); i--)
        {
            var token = around.At(i)!;
            if (i < head && token.Tag == PartOfSpeech.Adposition)
            {
                features.Add(Preposition.Of(head - i, around.Stem(i)));
                return;
            }

            if (token.HasPreposition)
            {
                features.Add(Preposition.Of(head - i, around.Clitic(i)));
                return;
            }

            if (token.Tag == PartOfSpeech.Verb)
            {
                return;
            }
        }
    }

    private void AddArticle(SentenceWords around, int token, int last, string capital, FeatureSequence features)
    {
        var from = token - around.First;
        features.Add(Place.Of(Math.Min(2, around.Sentence.Index)));
        features.Add(Place.Of(Math.Min(Dateline, from), around.Sentence.Index <= Dateline ? "first" : ""));
        if (from < Dateline && around.At(last + 1) is { Kind: TokenKind.Punctuation } mark)
        {
            features.Add(Place.Of("dateline", mark.Form));
        }

        var (state, times, visited, others) = (false, 0, 0, false);
        foreach (var match in around.Evidence.Matches)
        {
            state |= match.Entries.Any(e => string.Equals(e.KnownId, states[capital].Id, StringComparison.Ordinal));
            if (match.Entries.Any(e => string.Equals(e.KnownId, capital, StringComparison.Ordinal)))
            {
                times++;
                visited += IsVisited(around.Evidence.Document.Tokens, match.First) ? 1 : 0;
            }
            else
            {
                others |= match.First >= around.First && match.First < around.End && IsCapital(match);
            }
        }

        features.Add(State.Of(state ? 1 : 0));
        features.Add(Visited.Of(Math.Min(2, visited)));
        features.Add(Times.Of(Math.Min(4, times)));
        features.Add(Others.Of(others ? 1 : 0));
    }

    private static bool IsVisited(IReadOnlyList<Token> tokens, int at) =>
        (tokens[at].Clitics & Clitics.Ba) != Clitics.None || (at > 0 && tokens[at - 1].Form is PlaceWords.In or PlaceWords.To or PlaceWords.ToUnmarked);

    /// <summary>The first name of the coordination that a name stands in, and the kinds of the names between, nearest first.</summary>
    private (int Head, string Kinds) HeadOf(SentenceWords around, int token)
    {
        var (head, kinds) = (token, "");
        while (kinds.Length < LongestCoordination && head > around.First && around.At(head)!.HasConjunction && around.PlaceAt(head - 1) is { } place)
        {
            head--;
            kinds += KindAt(around, head)[0];
            while (head > around.First && place[0] is 'I' or 'E')
            {
                head--;
                place = around.PlaceAt(head) ?? "S";
            }
        }

        return (head, kinds);
    }

    private string KindAt(SentenceWords around, int token)
    {
        if (around.At(token) is null)
        {
            return "edge";
        }

        foreach (var match in around.Evidence.Matches)
        {
            if (match.First == token)
            {
                return match.Entries.Any(e => e.Kind is "country") ? "state" : IsCapital(match) ? "capital" : match.Entries[0].Type.ToString();
            }
        }

        return "none";
    }

    private bool IsCapital(GazetteerMatch match) => match.Entries.Any(e => e.KnownId is not null && states.ContainsKey(e.KnownId)) && !match.Entries.Any(e => e.Kind is "country");

    private static class PlaceWords
    {
        public const string In = "\u0641\u064A"; // fi
        public const string To = "\u0625\u0644\u0649"; // ila
        public const string ToUnmarked = "\u0627\u0644\u0649"; // ila without its hamza
    }
}
