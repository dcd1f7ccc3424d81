using System.Globalization;
using System.Text;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Resolution.Copies;

/// <summary>
/// A small picture of a text by which near copies are told: the least hashes of its runs of words (bottom-k sketch; Broder 1997, "On the resemblance and
/// containment of documents"). Letters that spelling varies are levelled, so that a sub-editor's hamza makes no new text.
/// </summary>
/// <param name="Hashes">The least hashes, ascending, without doubles.</param>
/// <param name="Shingles">How many different runs of words the text has.</param>
public sealed record TextSketch(IReadOnlyList<ulong> Hashes, int Shingles)
{
    /// <summary>Words in a run.</summary>
    public const int RunLength = 4;

    /// <summary>Hashes kept.</summary>
    public const int Size = 128;

    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The sketch of a document's title and running text.</summary>
    public static TextSketch Of(Document document) => Of(document.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Form));

    /// <summary>The sketch of some words.</summary>
    public static TextSketch Of(IEnumerable<string> words)
    {
        var hashes = words.Select(Hash).ToArray();
        var runs = new ulong[Math.Max(0, hashes.Length - RunLength + 1)];
        for (var at = 0; at < runs.Length; at++)
        {
            runs[at] = Mix(hashes.AsSpan(at, RunLength));
        }

        Array.Sort(runs);
        var different = WithoutDoubles(runs);
        return new TextSketch(different[..Math.Min(Size, different.Length)].ToArray(), different.Length);
    }

    private static Span<ulong> WithoutDoubles(Span<ulong> sorted)
    {
        var length = 0;
        foreach (var hash in sorted)
        {
            if (length == 0 || sorted[length - 1] != hash)
            {
                sorted[length++] = hash;
            }
        }

        return sorted[..length];
    }

    /// <summary>An estimate of the share of the shorter text's runs that the longer one has too, from 0 to 1.</summary>
    public double Containment(TextSketch other)
    {
        var (least, both) = CountLeast(Hashes, other.Hashes);
        if (least == 0)
        {
            return 0;
        }

        var resemblance = (double)both / least;
        var shared = resemblance * (Shingles + other.Shingles) / (1 + resemblance);
        return Math.Min(1, shared / Math.Min(Shingles, other.Shingles));
    }

    /// <summary>How many hashes are among the least of both together, and how many of those stand in both.</summary>
    private static (int Least, int Both) CountLeast(IReadOnlyList<ulong> own, IReadOnlyList<ulong> theirs)
    {
        var (o, t, least, both) = (0, 0, 0, 0);
        for (; least < Size && (o < own.Count || t < theirs.Count); least++)
        {
            var order = o == own.Count ? 1 : t == theirs.Count ? -1 : own[o].CompareTo(theirs[t]);
            both += order == 0 ? 1 : 0;
            o += order <= 0 ? 1 : 0;
            t += order >= 0 ? 1 : 0;
        }

        return (least, both);
    }

    private static ulong Hash(string word)
    {
        var hash = Offset;
        foreach (var c in word.AsSpan().ContainsAnyExceptInRange(FirstPlain, LastPlain) ? word.Normalize(NormalizationForm.FormD) : word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                hash = (hash ^ Level(c)) * Prime;
            }
        }

        return hash;
    }

    private static char Level(char c) => c switch
    {
        TehMarbuta => Heh,
        AlifMaksura => Yeh,
        _ => c,
    };

    private static ulong Mix(ReadOnlySpan<ulong> words)
    {
        var hash = Offset;
        foreach (var word in words)
        {
            hash = (hash ^ word) * Prime;
            hash ^= hash >> 29;
        }

        hash *= 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 32);
    }

    // Letters of this range, most words' only ones, are no marks and have no parts.
    private const char FirstPlain = '\u0627';
    private const char LastPlain = '\u064A';
    private const char TehMarbuta = '\u0629';
    private const char Heh = '\u0647';
    private const char AlifMaksura = '\u0649';
    private const char Yeh = '\u064A';
}
