using System.Text;

namespace NewsGraph.Rdf.Reading;

/// <summary>
/// A window that slides over a text, knows the line and column it stands at, and keeps what a token and an error message need:
/// everything from the mark on, and the marked line's beginning.
/// </summary>
internal sealed class CharacterSource
{
    private const int WindowSize = 32 * 1024;
    private const int KeptBeforeMark = 512;

    private readonly TextReader _reader;
    private readonly string? _name;
    private char[] _window = new char[WindowSize];
    private int _length;
    private int _position;
    private int _lineStart;
    private int _mark;
    private int _markLineStart;
    private bool _ended;

    public CharacterSource(TextReader reader, string? name)
    {
        _reader = reader;
        _name = name;
        if (Current == '\uFEFF')
        {
            _position = 1;
            _lineStart = 1;
        }
    }

    /// <summary>The line of the position, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The line of the mark.</summary>
    public int MarkLine { get; private set; } = 1;

    /// <summary>The character at the position, or -1 at the end.</summary>
    public int Current => _position < _length || Fill() ? _window[_position] : -1;

    /// <summary>From the mark to the position.</summary>
    public ReadOnlySpan<char> Marked => _window.AsSpan(_mark, _position - _mark);

    /// <summary>What is in the window from the position on; empty only at the end.</summary>
    public ReadOnlySpan<char> Ahead
    {
        get
        {
            if (_position >= _length)
            {
                Fill();
            }

            return _window.AsSpan(_position, _length - _position);
        }
    }

    /// <summary>The character some places after the position, or -1.</summary>
    public int Peek(int ahead)
    {
        while (_position + ahead >= _length)
        {
            if (!Fill())
            {
                return -1;
            }
        }

        return _window[_position + ahead];
    }

    /// <summary>Moves on over characters that aren't line breaks.</summary>
    public void Skip(int count = 1) => _position += count;

    /// <summary>Moves on over one line break: LF, CR or CR LF.</summary>
    public void SkipLineBreak()
    {
        _position += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        _lineStart = _position;
        Line++;
    }

    /// <summary>Marks the position as the beginning of a token.</summary>
    public void Mark()
    {
        _mark = _position;
        _markLineStart = _lineStart;
        MarkLine = Line;
    }

    /// <summary>An error at the mark.</summary>
    public RdfSyntaxException ErrorAtMark(string problem)
    {
        ReadLineOf(_mark);
        return Error(MarkLine, _mark, _markLineStart, problem);
    }

    /// <summary>An error at the position.</summary>
    public RdfSyntaxException ErrorHere(string problem)
    {
        ReadLineOf(_position);
        return Error(Line, _position, _lineStart, problem);
    }

    private RdfSyntaxException Error(int line, int at, int lineStart, string problem)
    {
        var column = at - lineStart + 1;
        var from = Math.Max(lineStart, 0);
        var snippet = CaretSnippet.Of(_window.AsSpan(from, _length - from), at - from, cutBefore: lineStart < 0);
        return new RdfSyntaxException(_name, line, column, problem, snippet);
    }

    private void ReadLineOf(int at)
    {
        // Enough of the rest of the line for the message; an unreadable rest must not hide the error itself.
        try
        {
            while (_length - at < CaretSnippet.Width && Fill())
            {
                at = Math.Min(at, _length);
            }
        }
        catch (RdfSyntaxException)
        {
            _ended = true;
        }
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        int read;
        try
        {
            read = _reader.Read(_window, _length, _window.Length - _length);
        }
        catch (DecoderFallbackException)
        {
            _ended = true;
            throw Error(Line, _position, _lineStart, "bytes that are not UTF-8 follow here; save the file as UTF-8");
        }

        _ended = read == 0;
        _length += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        // Only the marked token and a piece of its line are still needed.
        var keep = Math.Max(0, Math.Max(_markLineStart, _mark - KeptBeforeMark));
        if (_length < _window.Length)
        {
            return;
        }

        if (keep < _window.Length / 2)
        {
            Array.Resize(ref _window, _window.Length * 2);
        }

        _window.AsSpan(keep, _length - keep).CopyTo(_window);
        _length -= keep;
        _position -= keep;
        _mark -= keep;
        _lineStart -= keep;
        _markLineStart -= keep;
    }
}
