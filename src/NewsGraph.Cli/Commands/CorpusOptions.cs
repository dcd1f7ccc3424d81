using System.CommandLine;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Cli.Commands;

/// <summary>The arguments shared by commands that read articles.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Articles (.txt, .html, .jsonl, .gz) or folders of them.",
    };

    private readonly Option<string?> _published = new("--published") { HelpName = "DATE", Description = "Date of articles that state none: 2020-02-05, 2020-02 or 2020." };
    private readonly Option<int> _threads = new("--threads") { DefaultValueFactory = _ => Environment.ProcessorCount, Description = "Articles worked on at once." };

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_published);
        command.Options.Add(_threads);
    }

    /// <summary>The paths given.</summary>
    public string[] Paths(ParseResult result) => result.GetRequiredValue(_paths);

    /// <summary>An extractor by the options given.</summary>
    /// <exception cref="UserErrorException">An option's value can't be used.</exception>
    public CorpusExtractor Extractor(ParseResult result)
    {
        var threads = result.GetValue(_threads);
        if (threads < 1)
        {
            throw new UserErrorException($"--threads {threads}: give 1 or more");
        }

        return new CorpusExtractor(new ArticleSourceReader(new ReadingOptions(Published(result))), ArticleExtractors.Default(), threads);
    }

    /// <summary>The options that shape the result, for the description of the data set; paths and threads make no difference to it.</summary>
    public IReadOnlyList<string> Describe(ParseResult result) => result.GetValue(_published) is { } date ? [$"published={date}"] : [];

    /// <summary>A date given as an option; null where none is.</summary>
    /// <exception cref="UserErrorException">It is no date.</exception>
    public static DateBounds? ReadDate(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateBounds.TryParse(text, out var date)
            ? date
            : throw new UserErrorException($"--published {text}: not a date; write it as 2020-02-05, 2020-02 or 2020");
    }

    private DateBounds? Published(ParseResult result) => ReadDate(result.GetValue(_published));
}
