namespace NewsGraph.Tests;

/// <summary>Seeded changes of a text that break it in the ways that files and queries get broken: cut, repeated, and mixed with scraps of syntax.</summary>
/// <param name="scraps">What is put in.</param>
/// <param name="mostRepeats">How often a scrap may stand in a row.</param>
internal sealed class TextMutations(string[] scraps, int mostRepeats)
{
    private const int MostChanges = 4;
    private const int LongestPiece = 11;

    /// <summary>A changed text; the text itself where nothing would be left of it.</summary>
    public string Of(Random random, string text)
    {
        var original = text;
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, LongestPiece + 1), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Scrap(random)),
                2 => text.Remove(at, length).Insert(at, Scrap(random)),
                3 => text.Insert(at, text.Substring(at, length)),
                4 => text.Insert(at, string.Concat(Enumerable.Repeat(Scrap(random), random.Next(2, mostRepeats)))),
                _ => text[..at],
            };
        }

        return text.Length == 0 ? original : text;
    }

    private string Scrap(Random random) => scraps[random.Next(scraps.Length)];
}
