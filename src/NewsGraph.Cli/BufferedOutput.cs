using System.Text;

namespace NewsGraph.Cli;

/// <summary>Standard output in large pieces: the console's own writer sends every line by itself, which long answers feel.</summary>
internal sealed class BufferedOutput : TextWriter
{
    private const int PieceLength = 1 << 15;
    private readonly TextWriter _console = Console.Out;
    private readonly StringBuilder _piece = new(PieceLength);

    /// <summary>An empty buffer in front of standard output. Lines end in a line feed everywhere.</summary>
    public BufferedOutput() => NewLine = "\n";

    /// <inheritdoc />
    public override Encoding Encoding => _console.Encoding;

    /// <inheritdoc />
    public override void Write(char value)
    {
        _piece.Append(value);
        Send(PieceLength);
    }

    /// <inheritdoc />
    public override void Write(string? value)
    {
        _piece.Append(value);
        Send(PieceLength);
    }

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        _piece.Append(buffer);
        Send(PieceLength);
    }

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Flush()
    {
        Send(0);
        _console.Flush();
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Flush();
        }

        base.Dispose(disposing);
    }

    private void Send(int least)
    {
        if (_piece.Length > least)
        {
            _console.Write(_piece);
            _piece.Clear();
        }
    }
}
