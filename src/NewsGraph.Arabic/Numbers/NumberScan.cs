using NewsGraph.Text;

namespace NewsGraph.Arabic.Numbers;

/// <summary>Reads one number at a time out of a stretch of tokens.</summary>
internal readonly struct NumberScan
{
    // «وأحد عشر» is written like «واحد عشر»: before ten the first letter is the conjunction.
    private static readonly NumberWord OneBeforeTen = new(NumberWordKind.UnitBeforeTen, 1);

    // «نهائي»
    private static readonly char[] Final = [Letters.Noon, Letters.Heh, Letters.Alif, Letters.YehHamza, Letters.Yeh];

    private readonly NumberLexicon _lexicon;
    private readonly FoldedTokens _tokens;
    private readonly int _end;
    private readonly List<PhraseMatch<NumberWord>> _found;

    public NumberScan(NumberLexicon lexicon, FoldedTokens tokens, int end)
    {
        _lexicon = lexicon;
        _tokens = tokens;
        _end = end;
        _found = [];
    }

    /// <summary>A number after «نحو», «أكثر من», «بين … و …» …</summary>
    public NumberExpression? Qualified(int index)
    {
        if (!TryWord(index, out var word, NumberWordKind.About, NumberWordKind.Between))
        {
            return null;
        }

        var after = index + word.Count;
        var inner = Cardinal(after) ?? Vague(after);
        if (inner is null || inner.First != after)
        {
            return null;
        }

        return word.Entry.Kind == NumberWordKind.Between
            ? Interval(index, inner)
            : Qualify(inner, word.Entry.Kind) with { First = index, Count = inner.End - index };
    }

    /// <summary>A cardinal, exact.</summary>
    public NumberExpression? Cardinal(int index)
    {
        var sum = new NumberSum();
        var position = index;
        while (position < _end && TryStep(position, index, ref sum, out var next))
        {
            position = next;
        }

        return position == index || !sum.IsNumber
            ? null
            : new NumberExpression(index, position - index, sum.Total, sum.Total, NumberKind.Cardinal, NumberQualifier.Exact);
    }

    /// <summary>An ordinal: «الثالث», «الحادية عشرة», «الخامس والعشرين».</summary>
    public NumberExpression? Ordinal(int index)
    {
        if (!TryWord(index, out var word, NumberWordKind.Ordinal, NumberWordKind.Ordinal))
        {
            return null;
        }

        var value = word.Entry.Value;
        var position = index + 1;
        if (IsTen(position) && value < 10)
        {
            (value, position) = (value + 10, position + 1);
        }
        else if (TryJoined(position, out var tens, out var after) && tens.Entry.Kind == NumberWordKind.Tens && value < 10)
        {
            (value, position) = (value + tens.Entry.Value, after);
        }

        return new NumberExpression(index, position - index, value, value, NumberKind.Ordinal, NumberQualifier.Exact);
    }

    /// <summary>A vague plural: «عشرات», «بضعة آلاف», «مئات».</summary>
    public NumberExpression? Vague(int index)
    {
        if (!TryWord(index, out var word, NumberWordKind.Vague, NumberWordKind.Vague))
        {
            return null;
        }

        var (low, high, position) = (word.Entry.Value, Highest(word.Entry.Value), index + 1);
        if (TryWord(position, out var scale, NumberWordKind.Scale, NumberWordKind.Scale) && scale.Cut == 0)
        {
            (low, high, position) = (low * scale.Entry.Value, high * scale.Entry.Value, position + 1);
        }

        return new NumberExpression(index, position - index, low, high, NumberKind.Cardinal, NumberQualifier.Vague);
    }

    /// <summary>A fraction of what the next word names: «نصف السكان», «ثلثا المقاعد»; but «ربع النهائي» and «النصف الأول» are no shares.</summary>
    public NumberExpression? Share(int index)
    {
        if (!TryWord(index, out var word, NumberWordKind.Fraction, NumberWordKind.Fraction) || word.IsDefinite || !IsWhole(index + 1))
        {
            return null;
        }

        return new NumberExpression(index, 1, word.Entry.Value, word.Entry.Value, NumberKind.Cardinal, NumberQualifier.Exact);
    }

    private bool IsWhole(int index) =>
        index < _end && _tokens.Document.Tokens[index] is { Kind: TokenKind.Word } token && token.Form.Length > 3
        && token.Form[0] == Letters.Alif && token.Form[1] == Letters.Lam && !token.Form.AsSpan(2).StartsWith(Final) && Ordinal(index) is null;

    // A few is three to nine; tens are twenty to ninety-nine, and so on upwards.
    private static decimal Highest(decimal low) => low < 20 ? 9 : (low * 5) - 1;

    private static NumberExpression Qualify(NumberExpression inner, NumberWordKind kind) => kind switch
    {
        NumberWordKind.MoreThan => inner with { High = null, Qualifier = NumberQualifier.MoreThan, Stated = inner.Low },
        NumberWordKind.AtLeast => inner with { High = null, Qualifier = NumberQualifier.AtLeast, Stated = inner.Low },
        NumberWordKind.LessThan => inner with { Low = 0, Qualifier = NumberQualifier.LessThan, Stated = inner.Low },
        NumberWordKind.AtMost => inner with { Low = 0, Qualifier = NumberQualifier.AtMost, Stated = inner.Low },
        _ when inner.IsExact => inner with
        {
            Low = inner.Low - Margin(inner.Low),
            High = inner.Low + Margin(inner.Low),
            Qualifier = NumberQualifier.About,
            Stated = inner.Low,
        },
        _ => inner,
    };

    private static decimal Margin(decimal value) => Math.Min(HalfOfLastDigit(value), value / 10);

    private static decimal HalfOfLastDigit(decimal value)
    {
        if (value == 0 || value != decimal.Truncate(value))
        {
            return 0;
        }

        var unit = 1m;
        while (value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit == 1 ? 0 : unit / 2;
    }

    private NumberExpression? Interval(int index, NumberExpression low)
    {
        if (low.End >= _end)
        {
            return null;
        }

        var separate = IsWaw(low.End);
        var start = low.End + (separate ? 1 : 0);
        var high = Cardinal(start);
        if (high is null || (!separate && !StartsWithWaw(start)) || high.High < low.Low)
        {
            return null;
        }

        return new NumberExpression(index, high.End - index, low.Low, high.High, NumberKind.Cardinal, NumberQualifier.Between) { Stated = low.Low };
    }

    private bool TryStep(int position, int first, ref NumberSum sum, out int next)
    {
        next = position + 1;
        if (TryDigits(position, out var digits, out var joined))
        {
            return (position == first || joined) && sum.AddDigits(digits, position == first);
        }

        if (position > first && IsWaw(position) && next < _end && TryDigits(next, out digits, out _))
        {
            next++;
            return sum.AddDigits(digits, first: false);
        }

        if (position == first)
        {
            return TryWord(position, out var word, NumberWordKind.Unit, NumberWordKind.Fraction) && Add(word.Entry, joined: false, position, ref sum, ref next);
        }

        return TryJoined(position, out var joinedWord, out next)
            ? Add(joinedWord.Entry, joined: true, next - 1, ref sum, ref next)
            : TryWord(position, out var plain, NumberWordKind.Unit, NumberWordKind.Fraction) && plain.Cut == 0
                && Add(plain.Entry, joined: false, position, ref sum, ref next);
    }

    private bool Add(NumberWord word, bool joined, int position, ref NumberSum sum, ref int next)
    {
        next = position + 1;
        if (word.Kind == NumberWordKind.UnitBeforeTen && !IsTen(next))
        {
            return false;
        }

        if (word.Kind == NumberWordKind.Fraction)
        {
            return AddFraction(word.Value, joined, ref sum, ref next);
        }

        return sum.Add(word, joined);
    }

    // «نصف مليون», «مليون ونصف المليون», «ثلاثة ونصف».
    private bool AddFraction(decimal fraction, bool joined, ref NumberSum sum, ref int next)
    {
        var scaled = TryWord(next, out var scale, NumberWordKind.Scale, NumberWordKind.Scale) && scale.Cut == 0;
        if (scaled && sum.AddFraction(fraction, scale.Entry.Value, joined))
        {
            next++;
            return true;
        }

        return joined && sum.AddFraction(fraction, null, joined);
    }

    private bool TryWord(int index, out PhraseMatch<NumberWord> word, NumberWordKind from, NumberWordKind to)
    {
        word = default;
        if (index >= _end)
        {
            return false;
        }

        _found.Clear();
        _lexicon.Words.FindAll(_tokens, index, _end, _found);
        foreach (var match in _found)
        {
            if (match.Entry.Kind >= from && match.Entry.Kind <= to && match.Count >= word.Count)
            {
                word = match;
            }
        }

        return word.Entry is not null;
    }

    // A component joined by و, attached or standing apart.
    private bool TryJoined(int index, out PhraseMatch<NumberWord> word, out int next)
    {
        next = index + 1;
        if (TryWord(index, out word, NumberWordKind.Unit, NumberWordKind.Fraction))
        {
            if (word is { Cut: 0, Entry: { Kind: NumberWordKind.Unit, Value: 1 } } && StartsWithWaw(index) && IsTen(index + 1))
            {
                word = new PhraseMatch<NumberWord>(OneBeforeTen, 1, 1, Clitics.Waw);
            }

            return word.HasWaw && !word.HasPreposition;
        }

        next = index + 2;
        return IsWaw(index) && TryWord(index + 1, out word, NumberWordKind.Unit, NumberWordKind.Fraction) && word.Cut == 0;
    }

    private bool IsTen(int index) => TryWord(index, out var ten, NumberWordKind.Ten, NumberWordKind.Ten) && ten.Cut == 0;

    private bool IsWaw(int index) => index < _end && _tokens[index].Length == 1 && _tokens[index][0] == Letters.Waw;

    private bool StartsWithWaw(int index) => index < _end && _tokens[index].Length > 1 && _tokens[index][0] == Letters.Waw;

    private bool TryDigits(int index, out decimal value, out bool joined)
    {
        var form = _tokens[index].AsSpan();
        joined = form.Length > 1 && form[0] == Letters.Waw;
        var start = 0;
        while (start < form.Length && start < 4 && form[start] is Letters.Waw or Letters.Feh or Letters.Beh or Letters.Lam or Letters.Kaf or Letters.Alif)
        {
            start++;
        }

        value = 0;
        return start < form.Length && DigitNumber.TryParse(form[start..], out value);
    }
}
