using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>Whether the words between the names of two places say that the first lies in the second.</summary>
internal static class ContainmentWords
{
    private const int Reach = 4;
    private const string In = "\u0641\u064A"; // fi
    private const string On = "\u0639\u0644\u0649"; // ala, before an edge
    private const string From = "\u0645\u0646"; // min, after «other parts»

    /// <summary>True when only directions, kinds of place, adjectives and brackets stand between, and one of them ties the outer place.</summary>
    public static bool Join(RelationContext context, Mention inner, Mention outer)
    {
        var first = inner.First + inner.Count;
        if (outer.First < first || context.SentenceOf(inner.First) != context.SentenceOf(outer.First))
        {
            return false;
        }

        var between = Enumerable.Range(first, outer.First - first).Where(i => !IsQuote(context, i)).ToList();
        return between.Count <= Reach && !context.Document.Tokens[outer.First].HasConjunction
            && between.All(i => MayStand(context, i)) && (HasBa(context, outer.First) || between.Exists(i => Ties(context, i)));
    }

    private static bool Ties(RelationContext context, int i) =>
        HasBa(context, i) || context.Is(i, "direction") || Of(context, i, "edge") || Of(context, i, "seat")
        || context.Document.Tokens[i].Form is In or "(" || (IsForm(context, i, From) && i + 1 < context.Document.Tokens.Length && Of(context, i + 1, "province")) || (IsForm(context, i, From) && Of(context, i - 1, "part"));

    private static bool MayStand(RelationContext context, int i)
    {
        var token = context.Document.Tokens[i];
        return Of(context, i, "part")
            || (!token.HasConjunction && !Of(context, i, "near")
                && (context.Is(i, "direction") || Of(context, i, "edge") || Of(context, i, "seat") || token.Form is In or On or From or "(" or "\u060C" or "-"
                    || context.Evidence.Nisbas[i] is not null || (token.Tag == PartOfSpeech.Adjective && token.IsDefinite)));
    }

    private static bool IsForm(RelationContext context, int i, string form) => string.Equals(context.Document.Tokens[i].Form, form, StringComparison.Ordinal);

    private static bool Of(RelationContext context, int i, string wordClass) => WordClasses.OfRelations.Is(context.Evidence.Keys.Stem[i], wordClass);

    private static bool HasBa(RelationContext context, int i) => (context.Document.Tokens[i].Clitics & Clitics.Ba) != Clitics.None;

    private static bool IsQuote(RelationContext context, int i) => context.Document.Tokens[i].Form is "\"" or "\u00AB" or "\u00BB" or "\u201C" or "\u201D";
}
