using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>Whether an office is held, was held, is about to be, or is held in another's place, by the words in it, before it and after the name.</summary>
internal static class OfficeStanding
{
    private const string Government = "\u062D\u0643\u0648\u0645\u0647"; // hukuma, folded
    private const char FoldedTehMarbuta = '\u0647';

    private static readonly (string WordClass, OfficeStatus Status)[] Adjectives =
    [
        ("former", OfficeStatus.Former), ("resigned", OfficeStatus.Resigned), ("designate", OfficeStatus.Designate), ("acting", OfficeStatus.Acting),
    ];

    /// <summary>The standing of the office by which a mention is introduced or described.</summary>
    public static OfficeStatus Of(RelationContext context, Mention mention, OfficePhrase office)
    {
        var end = Math.Min(office.First + office.Count, office.AfterName ? context.Document.Tokens.Length : Math.Max(mention.First, office.First + office.Count));
        for (var i = office.First + 1; i < end; i++)
        {
            if (At(context, office, i) is var status && status != OfficeStatus.Unstated)
            {
                return status;
            }
        }

        return IsChargeOf(context, office.First) ? OfficeStatus.Acting : AfterName(context, mention, office);
    }

    /// <summary>The standing that an office's words give by themselves («the former minister of defence»), without an article around them.</summary>
    public static OfficeStatus OfWords(string? office)
    {
        foreach (var word in office is null ? [] : TokenKeys.WordsOf(office))
        {
            var stem = word.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? word[2..] : word;
            if (stem.Length > 1 && WordClasses.OfRelations.Is(stem[1..].Replace("\u0627\u0644", "", StringComparison.Ordinal), "in-place-of"))
            {
                return OfficeStatus.Acting;
            }

            if (Adjectives.FirstOrDefault(a => WordClasses.OfRelations.Is(stem, a.WordClass)).Status is var status and not OfficeStatus.Unstated)
            {
                return status;
            }
        }

        return OfficeStatus.Unstated;
    }

    // «the prime minister So-and-so, resigned»; «the president So-and-so whose term has ended».
    private static OfficeStatus AfterName(RelationContext context, Mention mention, OfficePhrase office)
    {
        var next = mention.First + mention.Count;
        return office.AfterName || next >= context.Document.Tokens.Length || !context.Document.Tokens[next].IsDefinite || context.SentenceOf(next) != context.SentenceOf(mention.First)
            ? OfficeStatus.Unstated
            : At(context, office, next);
    }

    private static OfficeStatus At(RelationContext context, OfficePhrase office, int token)
    {
        var stem = context.Evidence.Keys.Stem[token];
        if (WordClasses.OfRelations.Is(stem, "in-place-of") && (context.Document.Tokens[token].Clitics & Clitics.Ba) != Clitics.None)
        {
            return OfficeStatus.Acting;
        }

        if (WordClasses.OfRelations.Is(stem, "ended"))
        {
            return OfficeStatus.Outgoing;
        }

        var status = Adjectives.FirstOrDefault(a => WordClasses.OfRelations.Is(stem, a.WordClass)).Status;
        return status is not OfficeStatus.Unstated && Agrees(context, office, token) && !IsInCharge(context, status, token) ? status : OfficeStatus.Unstated;
    }

    // «the former minister», «the head of the former government»; not the minister of a former queen.
    private static bool Agrees(RelationContext context, OfficePhrase office, int token) =>
        IsFeminine(context.Evidence.Keys.Stem[token]) == IsFeminine(office.Head) || context.Evidence.Keys.Stem[token - 1] == Government;

    private static bool IsFeminine(string stem) => stem.EndsWith(FoldedTehMarbuta);

    // «the one in charge of information» is no designate; «charged with forming the government» is.
    private static bool IsInCharge(RelationContext context, OfficeStatus status, int token) =>
        status == OfficeStatus.Designate && token + 1 < context.Document.Tokens.Length && (context.Document.Tokens[token + 1].Clitics & Clitics.Ba) != Clitics.None
        && !WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[token + 1], "forming");

    // «chargé d'affaires», «carrying on the duties of the minister».
    private static bool IsChargeOf(RelationContext context, int office) =>
        office > 1 && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[office - 1], "affairs") && WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[office - 2], "charge");
}
