using System.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>One way in which bytes of Arabic are taken for others, and how to undo it.</summary>
internal sealed class MojibakeKind
{
    private const int Western = 1252;
    private const int Arabic = 1256;

    private readonly Dictionary<char, byte> _bytes = [];
    private readonly char[]? _letters;
    private readonly char[] _leads;

    // Latin-1 stands in for what windows-1252 leaves undefined, as browsers do it.
    private MojibakeKind(Encoding readAs, Encoding? meant)
    {
        var shown = AllBytes(readAs);
        for (var b = 255; b >= 0x80; b--)
        {
            _bytes.TryAdd((char)b, (byte)b);
            _bytes[shown[b]] = (byte)b;
        }

        _letters = meant is null ? null : AllBytes(meant);
        _leads = meant is null ? [shown[0xD8], shown[0xD9]] : [shown[0xC7]];
        Follower = meant is null ? '\0' : shown[0xE1];
    }

    /// <summary>UTF-8 read as windows-1252 or Latin-1: «Ø§Ù„».</summary>
    public static MojibakeKind Utf8AsWestern { get; } = new(CodePage(Western), null);

    /// <summary>UTF-8 read as windows-1256: «ط§ظ„».</summary>
    public static MojibakeKind Utf8AsArabic { get; } = new(CodePage(Arabic), null);

    /// <summary>windows-1256 read as windows-1252 or Latin-1: «Çá».</summary>
    public static MojibakeKind ArabicAsWestern { get; } = new(CodePage(Western), CodePage(Arabic));

    /// <summary>True where single bytes stand for letters, not sequences of UTF-8.</summary>
    public bool IsSingleByte => _letters is not null;

    /// <summary>For single bytes: what the lam after the alif of the article shows as.</summary>
    public char Follower { get; }

    /// <summary>True for a character that opens most sequences of Arabic letters.</summary>
    public bool IsLead(char c) => Array.IndexOf(_leads, c) >= 0;

    /// <summary>The byte that a character was; false for what no single byte shows as.</summary>
    public bool TryByte(char c, out byte value)
    {
        value = (byte)c;
        return c < 0x80 || _bytes.TryGetValue(c, out value);
    }

    /// <summary>The letter that one byte stood for, for single bytes.</summary>
    public char Letter(byte value) => _letters![value];

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static char[] AllBytes(Encoding encoding) => encoding.GetChars([.. Enumerable.Range(0, 256).Select(b => (byte)b)]);
}
