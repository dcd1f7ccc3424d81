using NewsGraph.Pipeline.Reading.Encodings;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>One article as plain text. Its offsets are those of the decoded file.</summary>
internal sealed class PlainTextFormat(ArticleAssembler assembler)
{
    /// <summary>Reads one file.</summary>
    public IEnumerable<ReadingResult> Read(string path)
    {
        var problems = new List<ReadingProblem>();
        var file = ArticleFile.Load(path, problems);
        var decoded = file is null ? null : Decode(file, problems);
        var known = decoded is null ? null : MetadataFile.Beside(path, problems);
        foreach (var problem in problems)
        {
            yield return ReadingResult.Of(problem);
        }

        if (decoded is null)
        {
            yield break;
        }

        var source = new ArticleSource(path, OffsetMap.Identity, file!.Hash);
        foreach (var result in assembler.Assemble(CorpusFiles.NameOf(path), decoded.Text, known!, [], source))
        {
            yield return result;
        }
    }

    private static DecodedText? Decode(ArticleFile file, List<ReadingProblem> problems)
    {
        try
        {
            return TextDecoder.Decode(file.Bytes);
        }
        catch (UndecodableTextException e)
        {
            problems.Add(new ReadingProblem(file.Path, e.Line, e.Message));
            return null;
        }
    }
}
