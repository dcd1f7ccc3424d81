using System.Buffers;
using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <summary>Cuts a document into the tokens of N-Triples, N-Quads, Turtle and TriG (their grammars' terminals), one ahead.</summary>
internal sealed partial class Tokenizer
{
    private readonly CharacterSource _source;
    private readonly ArrayBufferWriter<char> _decoded = new(256);
    private bool _isDecoded;
    private int _valueStart;
    private int _valueEnd;

    public Tokenizer(TextReader reader, string? name)
    {
        _source = new CharacterSource(reader, name);
        Advance();
    }

    /// <summary>Kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>
    /// The current token's text without delimiters, escapes decoded; valid until <see cref="Advance"/>.
    /// For a prefixed name <c>prefix:local</c>, see <see cref="PrefixLength"/>.
    /// </summary>
    public ReadOnlySpan<char> Value => _isDecoded ? _decoded.WrittenSpan : _source.Marked[_valueStart.._valueEnd];

    /// <summary>Length of the prefix of a prefixed name, without the colon.</summary>
    public int PrefixLength { get; private set; }

    /// <summary>The quotation mark of a string: <c>"</c> or <c>'</c>.</summary>
    public char Quote { get; private set; }

    /// <summary>True for a string in three quotation marks.</summary>
    public bool IsLong { get; private set; }

    /// <summary>Line of the current token.</summary>
    public int Line => _source.MarkLine;

    /// <summary>The current token as it stands in the document, for messages.</summary>
    public ReadOnlySpan<char> Written => _source.Marked;

    /// <summary>An error at the current token.</summary>
    public RdfSyntaxException Error(string problem) => _source.ErrorAtMark(problem);

    /// <summary>Goes on to the next token.</summary>
    public void Advance()
    {
        SkipSpace();
        _source.Mark();
        _isDecoded = false;
        _valueStart = 0;
        Kind = Scan();
        if (!_isDecoded && _valueStart == 0)
        {
            _valueEnd = _source.Marked.Length;
        }
    }

    private TokenKind Scan()
    {
        var c = _source.Current;
        switch (c)
        {
            case -1: return TokenKind.End;
            case '<': return ScanAfterLess();
            case '"' or '\'': return ScanString((char)c);
            case '_': return ScanBlankNodeLabel();
            case '@': return ScanAtWord();
            case ':': return ScanPrefixedName();
            case '.': return NameCharacters.IsDigit(_source.Peek(1)) ? ScanNumber() : One(TokenKind.Dot);
            case '+' or '-': return ScanNumber();
            case ';': return One(TokenKind.Semicolon);
            case ',': return One(TokenKind.Comma);
            case '[': return One(TokenKind.OpenBracket);
            case ']': return One(TokenKind.CloseBracket);
            case '(': return One(TokenKind.OpenParenthesis);
            case ')': return _source.Peek(1) == '>' && _source.Peek(2) == '>' ? Many(TokenKind.CloseTripleTerm, 3) : One(TokenKind.CloseParenthesis);
            case '{': return _source.Peek(1) == '|' ? Many(TokenKind.OpenAnnotation, 2) : One(TokenKind.OpenBrace);
            case '}': return One(TokenKind.CloseBrace);
            case '~': return One(TokenKind.Tilde);
            case '|' when _source.Peek(1) == '}': return Many(TokenKind.CloseAnnotation, 2);
            case '>' when _source.Peek(1) == '>': return Many(TokenKind.CloseReifiedTriple, 2);
            case '^' when _source.Peek(1) == '^': return Many(TokenKind.DatatypeMark, 2);
        }

        return NameCharacters.IsDigit(c) ? ScanNumber()
            : NameCharacters.IsBase(c) ? ScanPrefixedName()
            : throw _source.ErrorHere(ForeignCharacter.Explain((char)c));
    }

    private TokenKind One(TokenKind kind) => Many(kind, 1);

    private TokenKind Many(TokenKind kind, int length)
    {
        _source.Skip(length);
        return kind;
    }

    private TokenKind ScanAfterLess()
    {
        if (_source.Peek(1) != '<')
        {
            return ScanIri();
        }

        return _source.Peek(2) == '(' ? Many(TokenKind.OpenTripleTerm, 3) : Many(TokenKind.OpenReifiedTriple, 2);
    }

    private void SkipSpace()
    {
        while (true)
        {
            switch (_source.Current)
            {
                case ' ' or '\t':
                    _source.Skip();
                    break;
                case '\n' or '\r':
                    _source.SkipLineBreak();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        // The mark moves along, so that a long comment is not kept in the window.
        _source.Mark();
        while (_source.Ahead is { IsEmpty: false } ahead)
        {
            var end = ahead.IndexOfAny('\n', '\r');
            _source.Skip(end < 0 ? ahead.Length : end);
            _source.Mark();
            if (end >= 0)
            {
                return;
            }
        }
    }

    private TokenKind ScanAtWord()
    {
        _source.Skip();
        _valueStart = 1;
        while (NameCharacters.IsAsciiLetter(_source.Current) || _source.Current == '-' || (NameCharacters.IsDigit(_source.Current) && _source.Marked.Contains('-')))
        {
            _source.Skip();
        }

        _valueEnd = _source.Marked.Length;
        return LanguageTag.IsWellFormed(Value)
            ? TokenKind.AtWord
            : throw _source.ErrorAtMark($"«{Written}» is not a language tag: write @ and a tag such as ar or en-GB");
    }

    private TokenKind ScanBlankNodeLabel()
    {
        if (_source.Peek(1) != ':')
        {
            throw _source.ErrorAtMark("«_» begins a blank node label, which is written _:name");
        }

        _source.Skip(2);
        _valueStart = 2;
        if (!NameCharacters.IsBaseOrUnderscore(_source.Current) && !NameCharacters.IsDigit(_source.Current))
        {
            throw _source.ErrorHere("a blank node label begins with a letter, a digit or «_» after «_:»");
        }

        SkipNameWithDots();
        _valueEnd = _source.Marked.Length;
        return TokenKind.BlankNodeLabel;
    }

    private void SkipNameWithDots()
    {
        while (true)
        {
            while (NameCharacters.IsName(_source.Current))
            {
                _source.Skip();
            }

            var dots = CountDots();
            if (dots == 0 || !NameCharacters.IsName(_source.Peek(dots)))
            {
                return;
            }

            _source.Skip(dots);
        }
    }

    private int CountDots()
    {
        var dots = 0;
        while (_source.Peek(dots) == '.')
        {
            dots++;
        }

        return dots;
    }

    private TokenKind ScanNumber()
    {
        if (_source.Current is '+' or '-')
        {
            _source.Skip();
        }

        var kind = TokenKind.Integer;
        var digits = SkipDigits();
        if (_source.Current == '.' && (NameCharacters.IsDigit(_source.Peek(1)) || (digits > 0 && IsExponent(1))))
        {
            _source.Skip();
            digits += SkipDigits();
            kind = TokenKind.Decimal;
        }

        if (digits == 0)
        {
            throw _source.ErrorAtMark("a number needs digits after its sign");
        }

        if (IsExponent(0))
        {
            _source.Skip(_source.Peek(1) is '+' or '-' ? 2 : 1);
            SkipDigits();
            kind = TokenKind.Double;
        }

        return kind;
    }

    private bool IsExponent(int at) => _source.Peek(at) is 'e' or 'E'
        && (NameCharacters.IsDigit(_source.Peek(at + 1)) || (_source.Peek(at + 1) is '+' or '-' && NameCharacters.IsDigit(_source.Peek(at + 2))));

    private int SkipDigits()
    {
        var count = 0;
        for (; NameCharacters.IsDigit(_source.Current); count++)
        {
            _source.Skip();
        }

        return count;
    }

    private int ReadHex(int length)
    {
        var value = 0;
        for (var i = 0; i < length; i++)
        {
            var c = _source.Current;
            if (!NameCharacters.IsHex(c))
            {
                throw _source.ErrorHere(string.Create(CultureInfo.InvariantCulture, $"expected {length} hexadecimal digits here"));
            }

            value = (value << 4) | Convert.ToInt32(((char)c).ToString(), 16);
            _source.Skip();
        }

        return value;
    }
}
