using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>What the words of two persons' names say of each other beyond how the one stands in the other.</summary>
internal static class NameTies
{
    private const int ShortestJoined = 5;

    /// <summary>Most words between a name and the alias that is given to it.</summary>
    private const int AliasReach = 3;

    /// <summary>
    /// True when two full names have nothing in common, or tell two of one family. Of 6,500 pairs without a common word in annotated press 1 % are one person
    /// (aliases, mostly), of 146 pairs with two given names 14, all of them misspelled. A name by a son or daughter («أبو …») may be anybody's.
    /// </summary>
    public static bool AreTwoPeople(MentionProfile a, MentionProfile b) =>
        a.IsFullName && b.IsFullName && Joined(a, b) == 0 && !PairTies.ShareKnown(a, b)
        && (PairTies.ShareName(a, b) ? Given(a, b) < 0 : !AreAliases(a, b));

    /// <summary>True when words between them say that the later is another name of the earlier («so-and-so, whose real name is»).</summary>
    public static bool AreAliases(MentionProfile a, MentionProfile b) =>
        a.Mention.Type is EntityType.Person or EntityType.Group && b.Mention.Type == EntityType.Person
        && b.Mention.Setting.IsAlias && b.Mention.Setting.Sentence == a.Mention.Setting.Sentence && b.Mention.Span.First - a.Mention.Span.End is > 0 and <= AliasReach;

    /// <summary>Given names of two who share the last one: 1 the same, 2 the one begins the other («جو», «جوزيف»), −1 two («father and son», «spouses»), 0 not both have one.</summary>
    public static int Given(MentionProfile a, MentionProfile b)
    {
        if (!a.IsPersonName || !b.IsPersonName || a.Name.Length < 2 || b.Name.Length < 2 || !(SpellingDistance.AreVariants(a.Name[^1], b.Name[^1]) || IsJunior(a) || IsJunior(b)))
        {
            return 0;
        }

        if (IsJunior(a) != IsJunior(b))
        {
            return -1;
        }

        var (x, y) = (a.Name[0], b.Name[0]);
        return SpellingDistance.AreVariants(x, y) ? 1
            : x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal) ? 2
            : PairTies.NameFit(a.Name, b.Name) > 0 ? 1 : -1;
    }

    /// <summary>Names written together or apart: 2 the same letters, 1 the one ends or begins with the other, 0 neither.</summary>
    public static int Joined(MentionProfile a, MentionProfile b)
    {
        var (x, y) = (a.JoinedName, b.JoinedName);
        if (Math.Min(x.Length, y.Length) < ShortestJoined)
        {
            return 0;
        }

        return SpellingDistance.AreVariants(x, y) ? 2 : IsEndOf(x, y) || IsEndOf(y, x) ? 1 : 0;
    }

    private static bool IsJunior(MentionProfile name) => WordClasses.OfCoreference.Is(name.Name[^1], "junior");

    private static bool IsEndOf(string full, string part) => full.StartsWith(part, StringComparison.Ordinal) || full.EndsWith(part, StringComparison.Ordinal);
}
