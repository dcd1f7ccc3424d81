using System.Buffers;
using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <content>Tokens with delimiters and escapes: IRIs and strings.</content>
internal sealed partial class Tokenizer
{
    private static readonly SearchValues<char> IriStops = SearchValues.Create(
        [.. Enumerable.Range(0, 0x21).Select(i => (char)i), '<', '>', '"', '{', '}', '|', '^', '`', '\\']);

    private static readonly SearchValues<char> DoubleQuoteStops = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> SingleQuoteStops = SearchValues.Create("'\\\n\r");

    private TokenKind ScanIri()
    {
        _source.Skip();
        BeginValue(1);
        while (true)
        {
            SkipUntil(IriStops);
            switch (_source.Current)
            {
                case '>':
                    EndValue();
                    _source.Skip();
                    return TokenKind.Iri;
                case '\\' when _source.Peek(1) is 'u' or 'U':
                    ReadEscape();
                    if (IriStops.Contains(_decoded.WrittenSpan[^1]))
                    {
                        throw _source.ErrorAtMark("this escape stands for a character that can't be in an IRI; write it percent-encoded");
                    }

                    break;
                default:
                    throw IriError(_source.Current);
            }
        }
    }

    private RdfSyntaxException IriError(int c) => c switch
    {
        -1 or '\n' or '\r' => _source.ErrorAtMark("this IRI has no closing «>» on its line"),
        ' ' => _source.ErrorHere("a space can't be in an IRI: write %20, or close the IRI with «>» before it"),
        '\\' => _source.ErrorHere("in an IRI only \\uXXXX and \\UXXXXXXXX are escapes"),
        _ => _source.ErrorHere(string.Create(CultureInfo.InvariantCulture, $"the character «{(char)c}» (U+{c:X4}) can't be in an IRI: write %{c:X2}")),
    };

    private TokenKind ScanString(char quote)
    {
        Quote = quote;
        IsLong = _source.Peek(1) == quote && _source.Peek(2) == quote;
        var delimiter = IsLong ? 3 : 1;
        _source.Skip(delimiter);
        BeginValue(delimiter);
        var stops = quote == '"' ? DoubleQuoteStops : SingleQuoteStops;
        while (true)
        {
            SkipUntil(stops);
            var c = _source.Current;
            if (c == quote && IsStringEnd(quote))
            {
                EndValue();
                _source.Skip(delimiter);
                return TokenKind.String;
            }

            ReadInsideString(c, quote);
        }
    }

    private bool IsStringEnd(char quote) => !IsLong || (_source.Peek(1) == quote && _source.Peek(2) == quote);

    private void ReadInsideString(int c, char quote)
    {
        switch (c)
        {
            case '\\':
                ReadEscape();
                break;
            case '\n' or '\r' when IsLong:
                ReadLineBreak();
                break;
            case -1 or '\n' or '\r':
                throw UnclosedString(quote);
            default:
                KeepCurrent();
                break;
        }
    }

    private RdfSyntaxException UnclosedString(char quote)
    {
        var three = new string(quote, 3);
        return _source.ErrorAtMark(IsLong
            ? $"this text has no closing {three} before the end of the file"
            : $"this text has no closing {quote} on its line; a text of several lines is written {three}…{three}, a {quote} inside it \\{quote}");
    }

    private void ReadLineBreak()
    {
        // The line count moves; the text keeps the break as it stands.
        var both = _source.Current == '\r' && _source.Peek(1) == '\n';
        if (_isDecoded)
        {
            _decoded.Write(both ? "\r\n" : [(char)_source.Current]);
        }

        _source.SkipLineBreak();
    }

    private void ReadEscape()
    {
        Decode();
        var at = _source.Peek(1);
        if (at is 'u' or 'U')
        {
            _source.Skip(2);
            WriteCodePoint(ReadHex(at == 'u' ? 4 : 8));
            return;
        }

        var plain = at switch { 't' => '\t', 'b' => '\b', 'n' => '\n', 'r' => '\r', 'f' => '\f', '"' => '"', '\'' => '\'', '\\' => '\\', _ => '\0' };
        if (plain == '\0')
        {
            throw _source.ErrorHere("this is no escape: write \\\\ for a backslash, \\n for a line break, \\\" for a quotation mark, \\uXXXX for a character by its number");
        }

        _decoded.Write([plain]);
        _source.Skip(2);
    }

    private void WriteCodePoint(int value)
    {
        if ((uint)value > 0x10FFFF || value is >= 0xD800 and <= 0xDFFF)
        {
            throw _source.ErrorAtMark(string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}, written as an escape in here, is not a character"));
        }

        _decoded.Write(char.ConvertFromUtf32(value));
    }

    private void SkipUntil(SearchValues<char> stops)
    {
        while (_source.Ahead is { IsEmpty: false } ahead)
        {
            var stop = ahead.IndexOfAny(stops);
            var count = stop < 0 ? ahead.Length : stop;
            if (_isDecoded)
            {
                _decoded.Write(ahead[..count]);
            }

            _source.Skip(count);
            if (stop >= 0)
            {
                return;
            }
        }
    }

    private void KeepCurrent()
    {
        if (_isDecoded)
        {
            _decoded.Write([(char)_source.Current]);
        }

        _source.Skip();
    }

    private void BeginValue(int start)
    {
        _valueStart = start;
        _isDecoded = false;
    }

    private void EndValue() => _valueEnd = _source.Marked.Length;

    /// <summary>From here on the value differs from what is written.</summary>
    private void Decode()
    {
        if (!_isDecoded)
        {
            _decoded.ResetWrittenCount();
            _decoded.Write(_source.Marked[_valueStart..]);
            _isDecoded = true;
        }
    }
}
