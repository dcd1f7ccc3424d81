using System.Collections.Frozen;
using System.Globalization;
using System.Text;
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

    private readonly FrozenDictionary<char, char> _folded;

    /// <summary>Reads the folding from a table with the columns <c>from</c> and <c>to</c>.</summary>
    /// <exception cref="TableFormatException">A cell is no <c>U+XXXX</c> or <c>U+XXXX..U+XXXX</c>.</exception>
    public NameFolding(TableFile table)
    {
        var folded = new Dictionary<char, char>();
        foreach (var row in table.Rows)
        {
            var to = row["to"] == "-" ? '\0' : Letter(row, "to", row["to"]);
            var ends = row["from"].Split("..");
            var last = Letter(row, "from", ends[^1]);
            for (var letter = Letter(row, "from", ends[0]); letter <= last; letter++)
            {
                folded[letter] = to;
            }
        }

        _folded = folded.ToFrozenDictionary();
    }

    /// <summary>The folding of the embedded table.</summary>
    public static NameFolding Default => Embedded.Value;

    /// <summary>The folded form of a name: words parted by single spaces.</summary>
    public string Fold(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var folded = _folded.TryGetValue(letter, out var to) ? to : char.ToLowerInvariant(letter);
            if (char.IsWhiteSpace(folded))
            {
                AppendSpace(text);
            }
            else if (folded != '\0')
            {
                text.Append(folded);
            }
        }

        return text.ToString().TrimEnd();
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static char Letter(TableRow row, string column, string code) =>
        code.StartsWith("U+", StringComparison.Ordinal) && ushort.TryParse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : throw row.Error(column, $"«{code}» is no code point; write U+ and four hexadecimal digits");
}
