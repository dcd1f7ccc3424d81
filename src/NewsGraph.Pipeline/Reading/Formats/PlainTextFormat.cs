using NewsGraph.Arabic.Repair;
using NewsGraph.Pipeline.Reading.Encodings;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>One article as plain text. Its offsets are those of the decoded file, also where misread Arabic (Ø§Ù„…) was mended.</summary>
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

        var mended = TextRepair.Repair(decoded.Text, RepairKinds.Mojibake);
        if (mended.Changes > 0)
        {
            yield return ReadingResult.Warning(path, 0, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"its Arabic was once read in a wrong encoding and saved so; {mended.Changes} letters were mended, places are those in the file as it is: export it again as UTF-8"));
        }

        var source = new ArticleSource(path, mended.Offsets, file!.Hash);
        foreach (var result in assembler.Assemble(CorpusFiles.NameOf(path), mended.Text, known!, [], source))
        {
            yield return result;
        }
    }

    private static DecodedText? Decode(ArticleFile file, List<ReadingProblem> problems)
    {
        try
        {
            return TextDecoder.Decode(file.Bytes, keepMisread: true);
        }
        catch (UndecodableTextException e)
        {
            problems.Add(new ReadingProblem(file.Path, e.Line, e.Message));
            return null;
        }
    }
}
