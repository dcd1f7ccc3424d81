using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Training;
using NewsGraph.Tests;

namespace NewsGraph.Arabic.Tests.Tagging;

/// <summary>
/// UD_Arabic-PADT dev (measure only) as written words: vowels taken off, and the clitics, which the file gives as words of their own, put back on.
/// </summary>
internal static class PadtDev
{
    public static List<List<ConlluWord>> Sentences()
    {
        var sentences = new List<List<ConlluWord>>();
        var rows = new List<ConlluPart>();
        foreach (var line in File.ReadLines(Repository.InShared("data", "treebank", "padt-dev.conllu")).Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(Join(rows));
                rows.Clear();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                var cells = line.Split('\t');
                rows.Add(new ConlluPart(TextRepair.Repair(cells[1], RepairKinds.All).Text, cells[2], cells[3], cells[5]));
            }
        }

        return sentences;
    }

    private static List<ConlluWord> Join(List<ConlluPart> rows)
    {
        var words = new List<ConlluWord>();
        var parts = new List<ConlluPart>();
        foreach (var row in rows)
        {
            var attached = row.Tag == "PRON" && IsAttached(row.Form) && words.Count > 0 && parts.Count == 0 && words[^1].Parts[^1].Tag != "PUNCT";
            if (attached)
            {
                words[^1] = new ConlluWord(words[^1].Form + row.Form, [.. words[^1].Parts, row]) { Stem = words[^1].Stem };
                continue;
            }

            parts.Add(row);
            if (!IsProclitic(row))
            {
                words.Add(new ConlluWord(Spell(parts), [.. parts]) { Stem = parts.Count - 1 });
                parts.Clear();
            }
        }

        if (parts.Count > 0)
        {
            words.Add(new ConlluWord(Spell(parts), [.. parts]) { Stem = parts.Count - 1 });
        }

        return words;
    }

    private static bool IsProclitic(ConlluPart part) =>
        part.Tag is "CONJ" or "ADP" or "PART" && part.Form is [Letters.Waw] or [Letters.Feh] or [Letters.Beh] or [Letters.Lam] or [Letters.Kaf] or [Letters.Seen];

    private static bool IsAttached(string form) => form is [Letters.Heh] or [Letters.Heh, Letters.Alif or Letters.Meem or Letters.Noon] or [Letters.Heh, Letters.Meem, Letters.Alif]
        or [Letters.Yeh] or [Letters.Noon, Letters.Alif or Letters.Yeh] or [Letters.Kaf] or [Letters.Kaf, Letters.Meem or Letters.Noon];

    private static string Spell(List<ConlluPart> parts)
    {
        var word = string.Concat(parts.Select(p => p.Form));
        return parts.Count > 1 ? word.Replace($"{Letters.Lam}{Letters.Alif}{Letters.Lam}", $"{Letters.Lam}{Letters.Lam}", StringComparison.Ordinal) : word;
    }
}
