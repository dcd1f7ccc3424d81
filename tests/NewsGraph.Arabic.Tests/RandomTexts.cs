using System.Text;

namespace NewsGraph.Arabic.Tests;

/// <summary>Seeded random texts of everything that can go wrong: Arabic, marks, forms, digits, Latin, surrogates alone and in pairs, controls.</summary>
internal static class RandomTexts
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0621, 0x064A), (0x0621, 0x064A), (0x0621, 0x064A), (0x064B, 0x0655), (0x0660, 0x0669), (0x0671, 0x06D5), (0x0020, 0x007E), (0x0020, 0x0020), (0x0020, 0x0020),
        (0x2000, 0x206F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF), (0xD800, 0xDFFF), (0x0000, 0x001F), (0x00A0, 0x00FF), (0xFF00, 0xFFFF),
    ];

    public static IEnumerable<string> Many(int count)
    {
        var random = new Random(20200205);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(60); length > 0; length--)
            {
                var (first, last) = Ranges[random.Next(Ranges.Length)];
                text.Append((char)random.Next(first, last + 1));
            }

            yield return text.ToString();
        }
    }
}
