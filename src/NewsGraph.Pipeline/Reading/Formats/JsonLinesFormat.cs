using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>
/// One JSON object with an article on each line (<c>id</c>, <c>url</c>, <c>publisher</c>, <c>published</c>, <c>title</c>, <c>byline</c>, <c>text</c>;
/// other fields are ignored). Offsets of an article are those of its decoded line, escapes mapped to the characters they stand for.
/// </summary>
internal sealed class JsonLinesFormat(ArticleAssembler assembler)
{
    /// <summary>Reads one file, a line at a time.</summary>
    public IEnumerable<ReadingResult> Read(string path)
    {
        var problems = new List<ReadingProblem>();
        using var stream = Open(path, problems);
        if (stream is null)
        {
            yield return ReadingResult.Of(problems[0]);
            yield break;
        }

        var lines = new LineReader(stream);
        var any = false;
        while (TryReadLine(lines, path, problems, out var line))
        {
            if (IsBlank(line.Span))
            {
                continue;
            }

            any = true;
            foreach (var result in ReadRecord(path, lines.Number, line))
            {
                yield return result;
            }
        }

        if (problems.Count > 0)
        {
            yield return ReadingResult.Of(problems[0]);
        }
        else if (!any)
        {
            yield return ReadingResult.Error(path, 0, "the file is empty; write one JSON object with id, title, text on each line");
        }
    }

    private static Stream? Open(string path, List<ReadingProblem> problems)
    {
        try
        {
            return ArticleFile.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(path, 0, $"it can't be read: {e.Message}"));
            return null;
        }
    }

    private static bool TryReadLine(LineReader lines, string path, List<ReadingProblem> problems, out ReadOnlyMemory<byte> line)
    {
        try
        {
            return lines.TryRead(out line);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            problems.Add(new ReadingProblem(path, lines.Number + 1, $"the file can't be read beyond this line: {e.Message}"));
            line = default;
            return false;
        }
    }

    private IEnumerable<ReadingResult> ReadRecord(string path, int number, ReadOnlyMemory<byte> line)
    {
        var bytes = WithoutMark(line);
        JsonArticle record;
        try
        {
            record = JsonArticle.Parse(bytes.Span);
        }
        catch (JsonException e)
        {
            return [ReadingResult.Error(path, number, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"this line is no JSON object (byte {(e.BytePositionInLine ?? 0) + 1}); each line must be one whole object in UTF-8"))];
        }

        var source = new ArticleSource(path, record.Offsets, ArticleFile.HashOf(bytes.Span)) { Line = number };
        return Assemble(record, source);
    }

    private IEnumerable<ReadingResult> Assemble(JsonArticle record, ArticleSource source)
    {
        var known = DateBounds.TryParse(record.Published, out var date);
        if (record.Published is not null && !known)
        {
            yield return ReadingResult.Warning(source.Path, source.Line, PublishedDate.Unreadable(record.Published));
        }

        var id = record.Id ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CorpusFiles.NameOf(source.Path)}-{source.Line}");
        var metadata = new ArticleMetadata(
            Title: record.Title,
            Publisher: record.Publisher,
            Author: record.Author,
            Agency: record.Agency,
            Url: record.Url,
            Published: known ? date : null);
        foreach (var result in assembler.Assemble(id, record.Text, metadata, record.Parts, source))
        {
            yield return result;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
