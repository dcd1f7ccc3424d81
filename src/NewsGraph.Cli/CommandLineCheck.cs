using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NewsGraph.Rdf;

namespace NewsGraph.Cli;

/// <summary>Turns what is wrong with a command line into one message that says what to do.</summary>
internal static class CommandLineCheck
{
    private const string CantParse = "Cannot parse argument";

    /// <summary>Refuses a command line that can't be run.</summary>
    /// <exception cref="UserErrorException">An option or command is unknown, or a value is missing or of the wrong kind.</exception>
    public static void Check(ParseResult parsed)
    {
        if (!IsMeantToRun(parsed))
        {
            return;
        }

        if (UnknownOption(parsed) is { } option)
        {
            var near = EditDistance.Nearest(option, OptionNames(parsed.CommandResult));
            throw Error(parsed, $"there is no option {option}{Offer(near)}");
        }

        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count > 0)
        {
            var name = parsed.UnmatchedTokens[0];
            var near = EditDistance.Nearest(name, parsed.CommandResult.Command.Subcommands.Select(c => c.Name));
            throw Error(parsed, $"there is no command «{name}»{Offer(near)}");
        }

        if (parsed.Errors.Count > 0)
        {
            throw Error(parsed, MessageOf(parsed.Errors[0]));
        }
    }

    /// <summary>False where help or the version is asked for, and for a bare command group, which answers with its help.</summary>
    private static bool IsMeantToRun(ParseResult parsed) => parsed.Action is null or ParseErrorAction
        ? parsed.CommandResult.Command.Subcommands.Count == 0 || parsed.UnmatchedTokens.Count > 0
        : parsed.Action == parsed.CommandResult.Command.Action;

    /// <summary>A word with a leading dash that was taken for an argument, since no option has its name.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        var values = parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(o => o.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && LooksLikeOption(t.Value) && !values.Contains(t))?.Value.Split('=')[0];
    }

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsAsciiLetter(word[1])) && !word.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> OptionNames(CommandResult? result) =>
        result is null ? [] : result.Command.Options.Select(o => o.Name).Concat(OptionNames(result.Parent as CommandResult));

    private static string MessageOf(ParseError error) =>
        error.SymbolResult is OptionResult { Tokens: [{ } token, ..] } option && error.Message.StartsWith(CantParse, StringComparison.Ordinal)
            ? $"{option.Option.Name} {token.Value}: not {KindOf(option.Option)}"
            : error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal).Trim();

    private static string KindOf(Option option) => option.ValueType == typeof(int) ? "a whole number" : "a number";

    private static string Offer(string? near) => near is null ? "" : $"; did you mean {near}?";

    private static UserErrorException Error(ParseResult parsed, string message)
    {
        var path = string.Join(' ', Path(parsed.CommandResult).Reverse());
        return new UserErrorException($"{message.TrimEnd('.')}\n«{path} --help» shows how it is used");
    }

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? new[] { result.Command.Name }.Concat(Path(parent)) : ["newsgraph"];
}
