using System.CommandLine;
using NewsGraph.Rdf;

namespace NewsGraph.Cli;

/// <summary>Options whose value is one of a few words.</summary>
internal static class OptionChoices
{
    /// <summary>Lets the option take these words alone; another word is answered with the list and the nearest of them.</summary>
    public static Option<string> OneOf(this Option<string> option, params string[] words)
    {
        option.HelpName ??= string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }, ..] && !words.Contains(value, StringComparer.Ordinal))
            {
                var near = EditDistance.Nearest(value, words);
                result.AddError($"{option.Name} {value}: choose one of {string.Join(", ", words)}{(near is null ? "" : $"; did you mean {near}?")}");
            }
        });
        return option;
    }
}
