using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Resolution;

/// <summary>
/// Folds names so that spellings which differ only in alif forms, ta marbuta, diacritics, quotes or spaces compare equal.
/// What is folded stands in <c>ontology/lexicon/extraction/name-folding.tsv</c>. For comparing only, never for display.
/// </summary>
public sealed class NameFolding
{
    private static readonly Lazy<NameFolding> Embedded = new(() =>
        new NameFolding(TableFile.ReadEmbedded(typeof(NameFolding).Assembly, "ontology/lexicon/extraction/name-folding.tsv")));

    private const char Dropped = '\0';
    private const char Space = ' ';

    // One entry for each code unit, white space of all kinds as a space: names are folded for every word of every article.
    private readonly char[] _folded = new char[char.MaxValue + 1];

    /// <summary>Reads the folding from a table with the columns <c>from</c> and <c>to</c>.</summary>
    /// <exception cref="TableFormatException">A cell is no <c>U+XXXX</c> or <c>U+XXXX..U+XXXX</c>.</exception>
    public NameFolding(TableFile table)
    {
        for (var letter = 0; letter < _folded.Length; letter++)
        {
            _folded[letter] = Unspaced(char.ToLowerInvariant((char)letter));
        }

        foreach (var row in table.Rows)
        {
            var to = row["to"] == "-" ? Dropped : Letter(row, "to", row["to"]);
            var ends = row["from"].Split("..");
            var last = Letter(row, "from", ends[^1]);
            for (var letter = Letter(row, "from", ends[0]); letter <= last; letter++)
            {
                _folded[letter] = Unspaced(to);
            }
        }
    }

    /// <summary>The folding of the embedded table.</summary>
    public static NameFolding Default => Embedded.Value;

    /// <summary>The folded form of a name: words parted by single spaces.</summary>
    public string Fold(string name)
    {
        var same = 0;
        while (same < name.Length && _folded[name[same]] == name[same] && name[same] != Space)
        {
            same++;
        }

        return same == name.Length ? name : Fold(name, same);
    }

    private string Fold(string name, int same)
    {
        var text = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        name.AsSpan(0, same).CopyTo(text);
        var length = same;
        foreach (var letter in name.AsSpan(same))
        {
            var folded = _folded[letter];
            if (folded != Dropped && (folded != Space || (length > 0 && text[length - 1] != Space)))
            {
                text[length++] = folded;
            }
        }

        return new string(text[..length].TrimEnd(Space));
    }

    private static char Unspaced(char letter) => char.IsWhiteSpace(letter) ? Space : letter;

    private static char Letter(TableRow row, string column, string code) =>
        code.StartsWith("U+", StringComparison.Ordinal) && ushort.TryParse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : throw row.Error(column, $"«{code}» is no code point; write U+ and four hexadecimal digits");
}
