using NewsGraph.Arabic.Numbers;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>What the rules look at: one sentence of a document with the readings of its words, the numbers in it and the anchors so far.</summary>
internal sealed class TimeScan
{
    private const int CueDistance = 14;
    private const int FollowingVerbDistance = 2;

    private readonly List<PhraseMatch<TimeWord>>?[] _readings;
    private readonly NumberReader _numbers = new();
    private readonly List<PhraseMatch<NumberWord>> _found = [];
    private readonly bool[] _startsNumber;

    public TimeScan(Document document, TimeLexicon lexicon, TimeAnchors anchors)
    {
        Tokens = new FoldedTokens(document);
        Anchors = anchors;
        _startsNumber = new bool[Tokens.Count];
        _readings = new List<PhraseMatch<TimeWord>>?[Tokens.Count];
        foreach (var sentence in document.Sentences)
        {
            ReadWords(sentence, lexicon);
        }
    }

    /// <summary>Folded forms.</summary>
    public FoldedTokens Tokens { get; }

    /// <summary>Dates to count from.</summary>
    public TimeAnchors Anchors { get; }

    /// <summary>First token of the sentence in hand.</summary>
    public int Start { get; private set; }

    /// <summary>Token after the last one of the sentence in hand.</summary>
    public int End { get; private set; }

    /// <summary>The document.</summary>
    public Document Document => Tokens.Document;

    /// <summary>Turns to a sentence.</summary>
    public void Enter(Sentence sentence) => (Start, End) = (sentence.First, sentence.First + sentence.Count);

    /// <summary>True when any word of time or number stands at a token: only there can an expression begin.</summary>
    public bool HasReading(int index) => _readings[index] is not null || _startsNumber[index];

    /// <summary>The longest reading of a kind at a token.</summary>
    public bool Try<T>(int index, out PhraseMatch<T> match)
        where T : TimeWord
    {
        match = default;
        if (index < Start || index >= End || _readings[index] is not { } readings)
        {
            return false;
        }

        foreach (var reading in readings)
        {
            if (reading.Entry is T entry && reading.Count > match.Count)
            {
                match = new PhraseMatch<T>(entry, reading.Count, reading.Cut, reading.Proclitics);
            }
        }

        return match.Entry is not null;
    }

    /// <summary>The longest reading with a function at a token.</summary>
    public bool Try(int index, CueFunction function, out PhraseMatch<CueWord> match)
    {
        match = default;
        if (index < Start || index >= End || _readings[index] is not { } readings)
        {
            return false;
        }

        foreach (var reading in readings)
        {
            if (reading.Entry is CueWord cue && cue.Function == function && reading.Count > match.Count)
            {
                match = new PhraseMatch<CueWord>(cue, reading.Count, reading.Cut, reading.Proclitics);
            }
        }

        return match.Entry is not null;
    }

    /// <summary>True when a cue with this function ends right before a token.</summary>
    public bool IsAfter(int index, CueFunction function)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (Try(index - back, function, out var cue) && cue.Count == back)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The unit at a token, as a noun of this kind.</summary>
    public bool TryUnit(int index, TimeUnit unit, out PhraseMatch<UnitWord> match) => Try(index, out match) && match.Entry.Unit == unit;

    /// <summary>The whole number in digits at a token, attached letters before it left aside.</summary>
    public bool TryDigits(int index, out int value, out int cut)
    {
        (value, cut) = (0, 0);
        if (index < Start || index >= End)
        {
            return false;
        }

        var form = Tokens[index].AsSpan();
        while (cut < form.Length && cut < 4 && IsProclitic(form[cut]))
        {
            cut++;
        }

        if (form.Length - cut > 6 || !DigitNumber.IsDigits(form[cut..]))
        {
            return false;
        }

        foreach (var letter in form[cut..])
        {
            value = (value * 10) + DigitNumber.DigitValue(letter);
        }

        return true;
    }

    /// <summary>Number of attached letters before digits or words of numbers at a token.</summary>
    public int CutBeforeNumber(int index) =>
        TryDigits(index, out _, out var cut) ? cut : Found(index) is { } found ? found : 0;

    /// <summary>The cardinal at a token.</summary>
    public NumberExpression? Cardinal(int index) => index < End ? _numbers.CardinalAt(Tokens, index, End) : null;

    /// <summary>The ordinal at a token.</summary>
    public NumberExpression? Ordinal(int index) => index < End ? _numbers.OrdinalAt(Tokens, index, End) : null;

    /// <summary>The fraction joined by و at a token: «ونصف» is 0.5; or null.</summary>
    public decimal? Fraction(int index)
    {
        if (index >= End)
        {
            return null;
        }

        _found.Clear();
        NumberLexicon.Default.Words.FindAll(Tokens, index, End, _found);
        foreach (var match in _found)
        {
            if (match.Entry.Kind == NumberWordKind.Fraction && match.HasWaw)
            {
                return match.Entry.Value;
            }
        }

        return null;
    }

    /// <summary>True when a token is this punctuation mark.</summary>
    public bool IsMark(int index, char mark) => index >= Start && index < End && Tokens[index].Length == 1 && Tokens[index][0] == mark;

    /// <summary>True when a token is a punctuation mark.</summary>
    public bool IsPunctuation(int index) => index >= Start && index < End && Document.Tokens[index].Kind == TokenKind.Punctuation;

    /// <summary>True when the token is و alone.</summary>
    public bool IsWaw(int index) => IsMark(index, Letters.Waw);

    /// <summary>Whether the words around a token speak of what is to come.</summary>
    public TimeDirection DirectionAt(int index, int end)
    {
        if (IsOpenedAhead(index))
        {
            return TimeDirection.Ahead;
        }

        for (var i = index - 1; i >= Start && i > index - CueDistance; i--)
        {
            if (IsFuture(i))
            {
                return TimeDirection.Ahead;
            }

            if (IsPast(i))
            {
                return Governs(i, index) ? TimeDirection.Behind : TimeDirection.Unsaid;
            }
        }

        for (var i = end; i < End && i < end + FollowingVerbDistance; i++)
        {
            if ((Document.Tokens[i].Clitics & Clitics.Seen) != Clitics.None)
            {
                return TimeDirection.Ahead;
            }
        }

        return TimeDirection.Unsaid;
    }

    // «وقع الانفجار في 4 آب», but not «أعلنت … في 4 آب», «أجلت … إلى 4 آب», «حددت … 4 آب موعدا».
    private bool Governs(int verb, int date)
    {
        var at = TryUnit(date - 1, TimeUnit.Day, out _) ? date - 1 : date;
        if (!IsPerfect(Document.Tokens[verb]) || !IsAfter(at, CueFunction.In))
        {
            return false;
        }

        for (var i = verb; i < date; i++)
        {
            if (Try(i, CueFunction.Announces, out _) || (i > verb && Document.Tokens[i].Tag is PartOfSpeech.Verb))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsProclitic(char letter) =>
        letter is Letters.Waw or Letters.Feh or Letters.Beh or Letters.Lam or Letters.Kaf or Letters.Alif or Letters.Tatweel;

    private bool IsFuture(int index) =>
        (Document.Tokens[index].Clitics & Clitics.Seen) != Clitics.None || Try(index, CueFunction.Future, out _)
        || (Try(index, CueFunction.Perhaps, out _) && IsImperfect(index + 1));

    // «حتى الأربعاء», «اعتبارا من السبت»
    private bool IsOpenedAhead(int index) =>
        (IsAfter(index, CueFunction.Until) && !IsPast(index - 2))
        || (Try(index - 2, CueFunction.From, out var from) && from.Count == 2)
        || (Try(index - 1, CueFunction.DayPart, out _) && IsOpenedAhead(index - 1))
        || (Try(index - 1, CueFunction.Part, out _) && IsOpenedAhead(index - 1));

    // A date in the past, once given, holds for what follows it.
    private bool IsPast(int index) => index >= Start && (
        Try(index, CueFunction.Past, out _) || Try(index, CueFunction.Perhaps, out _) || Try(index, CueFunction.Previous, out _) || IsPerfect(Document.Tokens[index])
        || (Try(index, CueFunction.DayOffset, out var offset) && offset.Entry.Value.StartsWith('-')));

    // By its letters only the third person masculine is sure: «تعهد» and «نشر» begin like the imperfect too.
    private bool IsImperfect(int index) => index < End && (Document.Tokens[index].Morphology.Aspect == Aspect.Imperfect || Tokens[index][0] == Letters.Yeh);

    private static bool IsPerfect(Token token)
    {
        if (token.Tag != PartOfSpeech.Verb || token.Stem.Length == 0 || (token.Clitics & Clitics.Seen) != Clitics.None)
        {
            return false;
        }

        return token.Stem[0] switch
        {
            Letters.Yeh => false,
            Letters.Teh => token.Stem[^1] == Letters.Teh && token.Morphology.Aspect != Aspect.Imperfect, // «تحدثت», not «تصوت»
            _ => true,
        };
    }

    private int? Found(int index)
    {
        _found.Clear();
        NumberLexicon.Default.Words.FindAll(Tokens, index, End, _found);
        return _found.Count > 0 ? _found[0].Cut : null;
    }

    private void ReadWords(Sentence sentence, TimeLexicon lexicon)
    {
        var end = sentence.First + sentence.Count;
        var found = new List<PhraseMatch<TimeWord>>();
        for (var i = sentence.First; i < end; i++)
        {
            lexicon.Words.FindAll(Tokens, i, end, found);
            _startsNumber[i] = StartsNumber(i, end);
            if (found.Count > 0)
            {
                _readings[i] = found;
                found = [];
            }
        }
    }

    private bool StartsNumber(int index, int end)
    {
        var form = Tokens[index];
        if (form.Length > 0 && DigitNumber.DigitValue(form[^1]) >= 0)
        {
            return true;
        }

        _found.Clear();
        NumberLexicon.Default.Words.FindAll(Tokens, index, end, _found);
        return _found.Count > 0;
    }
}
