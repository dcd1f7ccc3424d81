using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Coreference;

/// <summary>What may tie two mentions together. Asked of every pair of an article, so that nothing here makes garbage.</summary>
internal static class PairTies
{
    /// <summary>Counts that differ by more than this share of the greater are of two groups; in annotated articles hardly one pair in a hundred is not.</summary>
    private const decimal OneCount = 0.2m;

    /// <summary>A description farther off than this many sentences hardly means the person.</summary>
    private const int DescriptionReach = 3;

    /// <summary>True when they have a word with content in common, whatever its case and number.</summary>
    public static bool ShareWord(MentionProfile a, MentionProfile b)
    {
        foreach (var word in a.Content)
        {
            if (Has(b.Content, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a word stands among some words.</summary>
    public static bool Has(ReadOnlySpan<string> words, string word)
    {
        foreach (var own in words)
        {
            if (string.Equals(own, word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a word of the one name spells a word of the other.</summary>
    public static bool ShareName(MentionProfile a, MentionProfile b)
    {
        foreach (var x in a.Name)
        {
            foreach (var y in b.Name)
            {
                if (SpellingDistance.AreVariants(x, y))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when the gazetteer may mean one thing by both, or knows them as one body of one country.</summary>
    public static bool ShareKnown(MentionProfile a, MentionProfile b)
    {
        foreach (var x in a.Known)
        {
            foreach (var y in b.Known)
            {
                if (AreOneThing(x, y))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreOneThing(GazetteerEntry x, GazetteerEntry y) => x.KnownId is not null
        ? string.Equals(x.KnownId, y.KnownId, StringComparison.Ordinal)
        : x.Country is not null && y.KnownId is null && string.Equals(x.Country, y.Country, StringComparison.Ordinal) && string.Equals(x.Pattern, y.Pattern, StringComparison.Ordinal);

    /// <summary>True when both may be the same body of a state («the parliament», «the Egyptian house of representatives»), the one saying of which or both of one.</summary>
    public static bool SharePattern(MentionProfile a, MentionProfile b)
    {
        foreach (var x in a.Known)
        {
            foreach (var y in b.Known)
            {
                if (x.Pattern is not null && string.Equals(x.Pattern, y.Pattern, StringComparison.Ordinal) && Countries(x.Country, y.Country) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when both state how many they are and the numbers are too far apart to be of one count.</summary>
    public static bool StateOtherNumbers(MentionCandidate a, MentionCandidate b) =>
        a.Setting.Quantity is { } p && b.Setting.Quantity is { } q && Math.Abs(p - q) > OneCount * Math.Max(p, q);

    /// <summary>True when the one may be the capital of the other.</summary>
    public static bool AreCapitalAndState(MentionProfile a, MentionProfile b) => NamesCapital(b, a.Capitals) || NamesCapital(a, b.Capitals);

    /// <summary>True when the one names a person and the other describes a single one, near by («so-and-so … the man»).</summary>
    public static bool MayDescribe(MentionProfile a, MentionProfile b) =>
        b.Mention.Setting.Sentence - a.Mention.Setting.Sentence <= DescriptionReach && (IsNameAndOne(a, b) || IsNameAndOne(b, a));

    /// <summary>True when the gazetteer knows both as things of one type and can mean no one thing by both.</summary>
    public static bool KnownApart(MentionProfile a, MentionProfile b) => a.IsKnown && b.IsKnown && !ShareKnown(a, b);

    /// <summary>True when their words say two kinds of body. Of 1,885 bodies in eval/train and ontology/corpus that are told so, 2 go by two kinds.</summary>
    public static bool AreBodiesOfOtherKinds(MentionProfile a, MentionProfile b) => a.BodyKind is { } kind && b.BodyKind is { } other && !string.Equals(kind, other, StringComparison.Ordinal);

    /// <summary>True when the one mention is the office by which the other is introduced.</summary>
    public static bool ShareOffice(MentionProfile a, MentionProfile b) => IsOfficeOf(a, b) || IsOfficeOf(b, a);

    /// <summary>True when both mean, or one means and one names, the known person who held an office on the article's date.</summary>
    public static bool ShareHolder(MentionProfile a, MentionProfile b) =>
        (a.Mention.Holder is { } held && (string.Equals(held, b.Mention.Holder, StringComparison.Ordinal) || Names(b, held))) || (b.Mention.Holder is { } other && Names(a, other));

    /// <summary>True when a title right before the one's name is the noun by which the other is told («a student … the student so-and-so»).</summary>
    public static bool ShareTitle(MentionProfile a, MentionProfile b) => IsTitleOf(a, b) || IsTitleOf(b, a);

    private static bool IsTitleOf(MentionProfile named, MentionProfile told) =>
        named.IsPersonName && named.Mention.Setting.Title is { Length: > 0 } title && (Has(told.Lemmas, title) || Has(told.Stems, title)) && told.Mention.Setting.Number is not (Text.GrammaticalNumber.Plural or Text.GrammaticalNumber.Dual);

    /// <summary>True when both go by names of one body that every state has, and by no two states.</summary>
    public static bool ShareInstitution(MentionProfile a, MentionProfile b) =>
        a.Institution is { } one && string.Equals(one, b.Institution, StringComparison.Ordinal) && Countries(a.Mention.Country, b.Mention.Country) >= 0;

    /// <summary>True when their words say two bodies that every state has («the parliament», «the senate»). Of 942 such pairs in annotated articles none is one body.</summary>
    public static bool AreInstitutionsOfOtherKinds(MentionProfile a, MentionProfile b) =>
        a.Institution is { } one && b.Institution is { } other && !string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>True when the one is the bare noun for what the gazetteer knows the other to be («the city» after Aleppo).</summary>
    public static bool FitsKnownKind(MentionProfile a, MentionProfile b) => MayBeCalled(a, b) || MayBeCalled(b, a);

    private static bool MayBeCalled(MentionProfile known, MentionProfile bare) => bare.KindNames.Length > 0 && !known.IsBareKind && known.Known.Any(k => Has(bare.KindNames, k.Kind));

    /// <summary>How the words of the shorter name stand in the longer one: 0 not all do, 1 they begin it, 2 they end it, 3 they stand in it otherwise, 4 both are of one length.</summary>
    public static int NameFit(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var full = a.Length >= b.Length ? a : b;
        var shorter = a.Length >= b.Length ? b : a;
        return shorter.Length == 0 || !InOrder(full, shorter) ? 0
            : full.Length == shorter.Length ? 4
            : AreVariants(full[..shorter.Length], shorter) ? 1
            : AreVariants(full[^shorter.Length..], shorter) ? 2 : 3;
    }

    /// <summary>True when two rows of words, of one length, spell the same words.</summary>
    public static bool AreVariants(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (!SpellingDistance.AreVariants(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Country of their nisbas: 1 the same, −1 another, 0 not both have one.</summary>
    public static int Countries(string? a, string? b) => a is null || b is null ? 0 : string.Equals(a, b, StringComparison.Ordinal) ? 1 : -1;

    private static bool InOrder(ReadOnlySpan<string> full, ReadOnlySpan<string> shorter)
    {
        var at = 0;
        foreach (var word in shorter)
        {
            while (at < full.Length && !SpellingDistance.AreVariants(full[at], word))
            {
                at++;
            }

            if (at++ >= full.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameAndOne(MentionProfile name, MentionProfile one) =>
        name.IsPersonName && (one.IsOffice || one.Mention.Type == EntityType.Group) && one.Mention.Setting is { Number: Text.GrammaticalNumber.Singular or Text.GrammaticalNumber.None, Quantity: null };

    private static bool IsOfficeOf(MentionProfile named, MentionProfile mention) =>
        named.Mention.Office is { } office && string.Equals(office.Head, mention.Mention.Head, StringComparison.Ordinal) && Countries(office.Country, mention.Mention.Country) >= 0
        && (mention.Stems.Length == 1 || mention.Mention.Country is not null || Has(named.OfficeStems, mention.Stems[1]));

    private static bool NamesCapital(MentionProfile mention, ReadOnlySpan<string> capitals)
    {
        foreach (var capital in capitals)
        {
            if (Names(mention, capital))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(MentionProfile mention, string known)
    {
        foreach (var entry in mention.Known)
        {
            if (string.Equals(entry.KnownId, known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
