using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Training;

/// <summary>Counts in which names words occur, from the Arabic–French name dictionaries of CNRS (nerar).</summary>
public static class NameWordTraining
{
    private const int PersonFirst = 0;
    private const int PersonLater = 1;
    private const int Place = 2;
    private const int Body = 3;

    /// <summary>Reads the dictionaries of a folder.</summary>
    public static NameWordCounts Train(string folder)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var words in Names(folder, "dico-bi-ar-fr.PERS.norm"))
        {
            for (var i = 0; i < words.Length; i++)
            {
                Count(counts, words[i], i == 0 ? PersonFirst : PersonLater);
            }
        }

        CountAll(counts, Names(folder, "dico-bi-ar-fr.LOC.norm"), Place);
        CountAll(counts, Names(folder, "dico-bi-ar-fr.ORG.norm"), Body);
        return NameWordCounts.From(counts);
    }

    // One name has many translations; only its Arabic side counts, once.
    private static IEnumerable<string[]> Names(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(l => l.Split('\t')[0]).Distinct(StringComparer.Ordinal)
            .Select(n => NameFolding.Default.Fold(BuckwalterText.Read(n)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void CountAll(Dictionary<string, int[]> counts, IEnumerable<string[]> names, int column)
    {
        foreach (var words in names)
        {
            foreach (var word in words)
            {
                Count(counts, word, column);
            }
        }
    }

    private static void Count(Dictionary<string, int[]> counts, string word, int column)
    {
        if (!counts.TryGetValue(word, out var row))
        {
            counts.Add(word, row = new int[4]);
        }

        row[column]++;
    }
}
