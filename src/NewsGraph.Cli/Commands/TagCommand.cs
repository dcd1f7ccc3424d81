using System.CommandLine;
using NewsGraph.Arabic.Segmentation;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph tag --segment FILE</c>: words one a line into words with their parts, so that anyone can score the segmenter.</summary>
internal static class TagCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var segment = new Option<string>("--segment") { Required = true, HelpName = "FILE", Description = "Words one a line, in text order; writes WORD TAB PARTS («ثقافة» TAB «ثقاف+ة»)." };
        var command = new Command("tag", "Label a file of words, one a line, as public test sets are laid out.") { segment };
        command.SetAction(result => Segment(result.GetRequiredValue(segment)));
        return command;
    }

    private static int Segment(string path)
    {
        if (!File.Exists(path))
        {
            throw new UserErrorException($"{path}: no such file");
        }

        using var output = new BufferedOutput();
        foreach (var line in SegmentationFile.Segment(File.ReadAllLines(path), Segmenter.Default))
        {
            output.Write(line);
            output.Write('\n');
        }

        return ExitCodes.Success;
    }
}
