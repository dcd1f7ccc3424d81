namespace NewsGraph.Extraction.Interchange;

/// <summary>Files of <c>token TAB tag</c> lines, sentences parted by empty lines (CoNLL 2002; ANERcorp).</summary>
internal static class TokenFile
{
    /// <summary>The sentences in file order.</summary>
    /// <param name="path">The file.</param>
    public static IEnumerable<List<(string Token, string Tag)>> Sentences(string path)
    {
        var sentence = new List<(string, string)>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length >= 2)
            {
                sentence.Add((cells[0], cells[1]));
            }
            else if (sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }
}
