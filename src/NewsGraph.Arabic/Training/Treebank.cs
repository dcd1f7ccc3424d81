using NewsGraph.Arabic.Repair;

namespace NewsGraph.Arabic.Training;

/// <summary>Reads CoNLL-U whose clitics are words of their own, joined to their stem by <c>SpaceAfter=No</c> (UD_Arabic-PUD).</summary>
public static class Treebank
{
    /// <summary>Sentences as written words.</summary>
    public static List<List<ConlluWord>> Read(IEnumerable<string> lines)
    {
        var sentences = new List<List<ConlluWord>>();
        var rows = new List<string[]>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(Join(rows));
                    rows.Clear();
                }
            }
            else if (char.IsAsciiDigit(line[0]))
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static List<ConlluWord> Join(List<string[]> rows)
    {
        var words = new List<ConlluWord>();
        var parts = new List<ConlluPart>();
        for (var i = 0; i < rows.Count; i++)
        {
            parts.Add(ToPart(rows[i]));
            var joined = i + 1 < rows.Count && rows[i][9].Contains("SpaceAfter=No", StringComparison.Ordinal) && IsArabic(parts[^1]) && IsArabic(ToPart(rows[i + 1]));
            if (!joined)
            {
                words.Add(new ConlluWord(string.Concat(parts.Select(p => p.Form)), [.. parts]) { Stem = StemOf(parts) });
                parts.Clear();
            }
        }

        return words;
    }

    private static ConlluPart ToPart(string[] row) => new(TextRepair.Repair(row[1], RepairKinds.All).Text, row[2], row[3], row[5]);

    private static bool IsArabic(ConlluPart part) => part.Form.Length > 0 && part.Form.All(Letters.IsLetter);

    private static int StemOf(List<ConlluPart> parts)
    {
        var stem = 0;
        for (var i = 0; i < parts.Count - 1 && IsProclitic(parts[i]); i++)
        {
            stem = i + 1;
        }

        // «له», «لها»: the preposition is the stem of its pronoun.
        return stem > 0 && stem == parts.Count - 1 && parts[stem].Tag == "PRON" && IsAttached(parts[stem].Form) ? stem - 1 : stem;
    }

    private static bool IsProclitic(ConlluPart part) =>
        part.Form is [Letters.Waw] or [Letters.Feh] or [Letters.Beh] or [Letters.Lam] or [Letters.Kaf] or [Letters.Seen];

    private static bool IsAttached(string form) =>
        form is [Letters.Heh] or [Letters.Heh, Letters.Alif or Letters.Meem or Letters.Noon] or [Letters.Heh, Letters.Meem, Letters.Alif]
            or [Letters.Yeh] or [Letters.Noon, Letters.Alif or Letters.Yeh] or [Letters.Kaf] or [Letters.Kaf, Letters.Meem or Letters.Noon];
}
