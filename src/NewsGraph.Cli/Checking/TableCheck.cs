using System.Text;
using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Resolution.Disagreements;
using NewsGraph.Extraction.Storylines;

namespace NewsGraph.Cli.Checking;

/// <summary>Checks a table: header and cells by <see cref="TableFile"/>, values by the code that reads the table, and rows that stand twice.</summary>
internal static class TableCheck
{
    private static readonly Dictionary<string, Action<TableFile>> Readers = new(StringComparer.Ordinal)
    {
        ["event-lexicon.tsv"] = table => EventLexicon.FromTable(table),
        ["event-homographs.tsv"] = table => EventHomographs.FromTable(table),
        ["event-phrases.tsv"] = table => EventPhrases.FromTable(table),
        [ClaimCalibration.TableName] = table => _ = new ClaimCalibration(table),
        [OnceOnlyActs.TableName] = table => OnceOnlyActs.FromTable(table),
        ["storyline-cues.tsv"] = table => EventLinker.Check(table),
        ["event-cues.tsv"] = table => CueLexicon.FromTable(table),
        ["body-patterns.tsv"] = table => BodyPattern.Read(table),
        ["name-cues.tsv"] = table => _ = new NameCues(table),
        ["name-folding.tsv"] = table => _ = new NameFolding(table),
        ["name-words.tsv"] = table => _ = new NameWords(table, NameFolding.Default),
        ["months.tsv"] = table => _ = new MonthTable(table),
    };

    /// <summary>The problems of a table; the first that keeps it from being read is the last looked for.</summary>
    public static IEnumerable<string> Problems(DataFile file) => Unreadable(file) is { } problem ? [problem] : Rows(file);

    private static string? Unreadable(DataFile file)
    {
        try
        {
            var table = TableFile.Read(new StringReader(file.Text), file.Name);
            Readers.GetValueOrDefault(Path.GetFileName(file.Name))?.Invoke(table);
            return table.Rows.Count > 0 ? null : file.Problem(0, "the table has no rows; add some or remove the file");
        }
        catch (TableFormatException error)
        {
            return error.Message;
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return file.Problem(0, $"the table can't be used: {error.Message}");
        }
    }

    private static IEnumerable<string> Rows(DataFile file)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in file.Text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!seen.TryAdd(line, number))
            {
                yield return file.Problem(number, 1, $"the row of line {seen[line]} stands here again; remove one of them");
            }

            if (!line.IsNormalized(NormalizationForm.FormC))
            {
                yield return file.Problem(number, 1, "the row is not in Unicode's normal form C, so its words match nothing; write it with composed letters");
            }
        }
    }
}
