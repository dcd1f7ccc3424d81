using NewsGraph.Text;

namespace NewsGraph.Cli.Analyzing;

/// <summary>Clitics and morphological features by the names of Universal Dependencies.</summary>
internal static class FeatureNames
{
    private static readonly (Clitics Clitic, string Letters)[] Written =
    [
        (Clitics.Hamza, "\u0623"), (Clitics.Waw, "\u0648"), (Clitics.Fa, "\u0641"), (Clitics.Ba, "\u0628"), (Clitics.Lam, "\u0644"),
        (Clitics.Kaf, "\u0643"), (Clitics.Seen, "\u0633"), (Clitics.Article, "\u0627\u0644"), (Clitics.Pronoun, "pronoun"),
    ];

    /// <summary>The clitics of a word in the order they are attached, by their letters; an attached pronoun as «pronoun».</summary>
    public static IEnumerable<string> Of(Clitics clitics) => Written.Where(w => (clitics & w.Clitic) != Clitics.None).Select(w => w.Letters);

    /// <summary>What is known of a word's form, as name and value; what is unknown is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Token token)
    {
        var morphology = token.Morphology;
        foreach (var (name, value) in new[]
        {
            ("VerbForm", Known(morphology.Form)),
            ("Aspect", Known(morphology.Aspect)),
            ("Voice", Known(morphology.Voice)),
            ("Person", morphology.Person > 0 ? $"{morphology.Person}" : null),
            ("Gender", Known(morphology.Gender)),
            ("Number", Known(morphology.Number)),
            ("Definite", token.IsDefinite ? "Definite" : null),
        })
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    private static string? Known<T>(T value)
        where T : struct, Enum =>
        value.ToString() is var name and not "None" ? name : null;
}
