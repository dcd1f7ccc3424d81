using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Training;

/// <summary>Hashes the names of the Arabic–French name dictionaries of CNRS (nerar).</summary>
public static class NamePhraseTraining
{
    private const int LongestPhrase = 7;
    private static readonly (string File, byte Type)[] Dictionaries = [("PERS", 1), ("LOC", 2), ("ORG", 4)];

    /// <summary>Reads the dictionaries of a folder.</summary>
    public static NamePhrases Train(string folder)
    {
        var phrases = new Dictionary<ulong, byte>();
        foreach (var (name, type) in Dictionaries)
        {
            foreach (var file in new[] { $"dico-bi-ar-fr.{name}.norm", $"dico-mono-{name}.norm" })
            {
                foreach (var line in File.ReadLines(Path.Combine(folder, file)))
                {
                    Add(phrases, NameFolding.Default.Fold(BuckwalterText.Read(line.Split('\t')[0])).Split(' ', StringSplitOptions.RemoveEmptyEntries), type);
                }
            }
        }

        return new NamePhrases(phrases);
    }

    private static void Add(Dictionary<ulong, byte> phrases, string[] words, byte type)
    {
        if (words.Length > LongestPhrase)
        {
            return;
        }

        var hash = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            hash = NamePhrases.Extend(hash, words[i]);
            phrases[hash] = (byte)(phrases.GetValueOrDefault(hash) | (i == words.Length - 1 ? type : NamePhrases.Prefix));
        }
    }
}
