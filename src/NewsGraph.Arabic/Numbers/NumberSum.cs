namespace NewsGraph.Arabic.Numbers;

/// <summary>
/// A number under construction. Components must come in the order of the language: scales descend, hundreds come before units, units before tens,
/// and all but multipliers are joined by و; whatever breaks the order belongs to another number.
/// </summary>
internal struct NumberSum
{
    private decimal _closed;
    private decimal _group;
    private decimal _lastScale;
    private bool _hundreds;
    private bool _units;
    private bool _tens;
    private bool _ten;
    private bool _digits;
    private bool _fraction;

    /// <summary>The value so far.</summary>
    public readonly decimal Total => _closed + _group;

    /// <summary>True once anything has been added.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>Adds digits: at the beginning, or joined by و after a scale.</summary>
    public bool AddDigits(decimal value, bool first)
    {
        if (_fraction || (!first && (_lastScale == 0 || _group != 0 || value >= _lastScale)))
        {
            return false;
        }

        _group = value;
        _digits = IsNumber = true;
        return true;
    }

    /// <summary>Adds a word.</summary>
    public bool Add(NumberWord word, bool joined)
    {
        var fits = !_fraction && word.Kind switch
        {
            NumberWordKind.Unit or NumberWordKind.UnitBeforeTen => AddUnit(word.Value, joined),
            NumberWordKind.Ten => AddTen(joined),
            NumberWordKind.Tens => AddTens(word.Value, joined),
            NumberWordKind.Hundred => AddHundred(joined),
            NumberWordKind.Hundreds => AddHundreds(word.Value, joined),
            NumberWordKind.Scale => AddScale(word.Value, joined),
            NumberWordKind.ScaleDual => AddScaleDual(word.Value, joined),
            _ => false,
        };
        IsNumber |= fits;
        return fits;
    }

    /// <summary>Adds a fraction of a scale, or of one.</summary>
    public bool AddFraction(decimal fraction, decimal? scale, bool joined)
    {
        if (_fraction || joined != IsNumber || (_digits && _lastScale == 0 && scale is not null))
        {
            return false;
        }

        _closed += fraction * (scale ?? (_group == 0 && _lastScale > 0 ? _lastScale : 1));
        _fraction = IsNumber = true;
        return true;
    }

    private bool AddUnit(decimal value, bool joined) => Accept(!_digits && !_units && !_tens && joined == IsNumber, value, ref _units);

    private bool AddTen(bool joined)
    {
        var second = _units && !_tens && !joined && !_ten;
        _ten = true;
        return Accept(!_digits && !_tens && (second || (!_units && joined == IsNumber)), 10, ref _tens);
    }

    private bool AddTens(decimal value, bool joined) => Accept(!_digits && !_tens && joined == IsNumber, value, ref _tens);

    private bool AddHundred(bool joined)
    {
        if (_units && !_tens && !_hundreds && !joined && !_digits && _group is >= 3 and <= 9)
        {
            _group *= 100;
            _units = false;
            _hundreds = true;
            return true;
        }

        return AddHundreds(100, joined);
    }

    private bool AddHundreds(decimal value, bool joined) =>
        Accept(!_digits && !_hundreds && !_units && !_tens && joined == IsNumber, value, ref _hundreds);

    private bool AddScale(decimal scale, bool joined)
    {
        var multiplies = _group != 0 && !joined;
        var alone = _group == 0 && joined == IsNumber;
        if ((_lastScale != 0 && scale >= _lastScale) || (!multiplies && !alone))
        {
            return false;
        }

        Close((_group == 0 ? 1 : _group) * scale, scale);
        return true;
    }

    private bool AddScaleDual(decimal value, bool joined)
    {
        if (_group != 0 || joined != IsNumber || (_lastScale != 0 && value >= _lastScale))
        {
            return false;
        }

        Close(value, value / 2);
        return true;
    }

    private void Close(decimal value, decimal scale)
    {
        _closed += value;
        _group = 0;
        _lastScale = scale;
        _hundreds = _units = _tens = _ten = _digits = false;
    }

    private bool Accept(bool fits, decimal value, ref bool slot)
    {
        if (fits)
        {
            _group += value;
            slot = true;
        }

        return fits;
    }
}
