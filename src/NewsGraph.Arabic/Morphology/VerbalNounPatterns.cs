namespace NewsGraph.Arabic.Morphology;

/// <summary>The verbs that a noun's letters may be the verbal noun of, surest pattern first.</summary>
internal static class VerbalNounPatterns
{
    /// <summary>Possible verbs of a noun, as third person perfects.</summary>
    public static IEnumerable<string> Verbs(string noun)
    {
        var bare = WithoutInflection(noun);
        return Derived(bare).Concat(bare.Length < noun.Length ? Derived(noun) : []).Concat(GroundForm(noun));
    }

    /// <summary>The word without plural, teh marbuta or case alif.</summary>
    public static string WithoutInflection(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith(SoundFeminine, StringComparison.Ordinal) || word.EndsWith(MasculineOblique, StringComparison.Ordinal)
            || word.EndsWith(MasculineNominative, StringComparison.Ordinal) => word[..^2],
        { Length: > 3 } when word[^1] is Letters.TehMarbuta or Letters.Alif => word[..^1],
        _ => word,
    };

    private static readonly string SoundFeminine = new([Letters.Alif, Letters.Teh]);
    private static readonly string MasculineOblique = new([Letters.Yeh, Letters.Noon]);
    private static readonly string MasculineNominative = new([Letters.Waw, Letters.Noon]);

    private static IEnumerable<string> Derived(string noun)
    {
        if (noun.Length < 4)
        {
            return [];
        }

        return noun[0] switch
        {
            Letters.AlifHamzaBelow => FourthForm(noun),
            Letters.Alif => AlifForms(noun),
            Letters.Teh => TehForms(noun),
            Letters.Meem => ThirdForm(noun),
            _ => [],
        };
    }

    // إعلان → أعلن; إلقاء → ألقى; إقامـ → أقام; إصابـ → أصاب.
    private static IEnumerable<string> FourthForm(string noun)
    {
        if (noun[^2] == Letters.Alif)
        {
            yield return Letters.AlifHamzaAbove + noun[1..^2] + (noun[^1] == Letters.Hamza ? Letters.AlifMaksura : noun[^1]);
        }

        yield return Letters.AlifHamzaAbove + noun[1..];
    }

    // اجتماع → اجتمع; انتهاء → انتهى; استعاد(ة) → استعاد.
    private static IEnumerable<string> AlifForms(string noun)
    {
        if (noun[^2] == Letters.Alif)
        {
            yield return noun[..^2] + (noun[^1] == Letters.Hamza ? Letters.AlifMaksura : noun[^1]);

            // اختيار → اختار: the alif of the verb is a yeh here.
            if (noun.Length >= 6 && noun[^3] == Letters.Yeh)
            {
                yield return noun[..^3] + Letters.Alif + noun[^1];
            }
        }

        yield return noun;
    }

    // تفجير → فجر; تعاون, تصدي → themselves and تصدى.
    private static IEnumerable<string> TehForms(string noun)
    {
        if (noun.Length == 5 && noun[3] == Letters.Yeh)
        {
            yield return noun[1..3] + noun[4];
        }

        if (noun.Length == 4 && noun[^1] == Letters.Yeh)
        {
            yield return noun[1..^1] + Letters.AlifMaksura;
        }

        yield return noun;
        if (noun[^1] == Letters.Yeh)
        {
            yield return noun[..^1] + Letters.AlifMaksura;
        }

        // تهدئـ(ة), توعيـ(ة): second form of weak verbs.
        yield return noun[1..^1] + Letters.AlifMaksura;
    }

    // مشاركـ(ة) → شارك; محادثـ(ات) → حادث.
    private static IEnumerable<string> ThirdForm(string noun)
    {
        if (noun.Length >= 5 && noun[2] == Letters.Alif)
        {
            yield return noun[1..];
        }

        if (noun.Length >= 5 && noun[2] == Letters.Alif && noun[^1] == Letters.Alif)
        {
            yield return noun[1..^1] + Letters.AlifMaksura;
        }
    }

    // قتل, هجوم → هجم, ذهاب → ذهب, زيارة → زار, دعوة → دعا, وفاة → توفى is left to the lexicon of events.
    private static IEnumerable<string> GroundForm(string noun)
    {
        var bare = noun.Length > 3 && noun[^1] == Letters.TehMarbuta ? noun[..^1] : noun;
        if (bare.Length == 4 && bare[2] is Letters.Waw or Letters.Alif or Letters.Yeh)
        {
            yield return bare[..2] + bare[3];
        }

        if (bare.Length == 4 && bare[1] == Letters.Yeh && bare[2] == Letters.Alif)
        {
            yield return bare[..1] + Letters.Alif + bare[3];
        }

        if (bare.Length == 3)
        {
            yield return bare;
            if (bare[^1] is Letters.Waw)
            {
                yield return bare[..2] + Letters.Alif;
            }

            if (bare[^1] is Letters.Yeh)
            {
                yield return bare[..2] + Letters.AlifMaksura;
            }

            if (bare[1] is Letters.Waw or Letters.Yeh)
            {
                yield return bare[..1] + Letters.Alif + bare[2..];
            }
        }
    }
}
