using System.CommandLine;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Names.Anercorp;
using NewsGraph.Pipeline.Extraction;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph tag --segment FILE</c> and <c>newsgraph tag --conll FILE</c>: label files laid out as public test sets are, so that anyone can score the taggers.</summary>
internal static class TagCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var segment = new Option<string?>("--segment") { HelpName = "FILE", Description = "Words one a line, in text order; writes WORD TAB PARTS («ثقافة» TAB «ثقاف+ة»)." };
        var conll = new Option<string?>("--conll")
        {
            HelpName = "FILE",
            Description = "Tokens one a line, sentences parted by empty lines; writes TOKEN TAB TAG in ANERcorp's scheme (B-PERS, I-PERS, B-ORG, B-LOC, B-MISC … O).",
        };
        var command = new Command("tag", "Label a file of words, one a line, as public test sets are laid out.") { segment, conll };
        command.SetAction(result => Run(result.GetValue(segment), result.GetValue(conll)));
        return command;
    }

    private static int Run(string? segment, string? conll)
    {
        if (segment is null == conll is null)
        {
            throw new UserErrorException("newsgraph tag: give either --segment FILE or --conll FILE");
        }

        using var output = new BufferedOutput();
        foreach (var line in segment is not null ? SegmentationFile.Segment(LinesOf(segment), Segmenter.Default) : Names(LinesOf(conll!)))
        {
            output.Write(line);
            output.Write('\n');
        }

        return ExitCodes.Success;
    }

    private static IEnumerable<string> Names(string[] lines)
    {
        var resources = NameResources.With(Gazetteer.Of(ArticleExtractors.World));
        return new PressFile(new ArabicAnalyzer(), new AnercorpTagger(AnercorpModels.Embedded, resources), resources).Label(lines);
    }

    private static string[] LinesOf(string path) => File.Exists(path) ? File.ReadAllLines(path) : throw new UserErrorException($"{path}: no such file");
}
