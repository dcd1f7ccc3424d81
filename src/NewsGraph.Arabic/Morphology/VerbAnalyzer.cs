using NewsGraph.Text;

namespace NewsGraph.Arabic.Morphology;

/// <summary>
/// Reads unvocalised finite verbs: takes off the marks of person and number, and finds the lemma among those that the weak letters
/// and the derived forms (II–X) allow, by dictionary and frequency.
/// </summary>
internal sealed class VerbAnalyzer(VerbLexicon lexicon)
{
    private static readonly string PluralImperfect = new([Letters.Waw, Letters.Noon]);
    private static readonly string PluralShort = new([Letters.Waw, Letters.Alif]);
    private static readonly string Dual = new([Letters.Alif, Letters.Noon]);
    private static readonly string FeminineDual = new([Letters.Teh, Letters.Alif]);
    private static readonly string We = new([Letters.Noon, Letters.Alif]);
    private static readonly string YouAll = new([Letters.Teh, Letters.Meem]);

    /// <summary>Reads a stem that is tagged a verb (the future particle and pronouns already taken off).</summary>
    /// <param name="stem">The verb.</param>
    /// <param name="future">True when the future particle was attached: then it is an imperfect.</param>
    public VerbReading Read(string stem, bool future)
    {
        if (stem.Length < 2)
        {
            return new VerbReading(new Text.Morphology(VerbForm.Finite), stem);
        }

        var imperfect = LooksImperfect(stem) ? ReadImperfect(stem) : null;
        if (future && imperfect is { } sure)
        {
            return sure;
        }

        var perfect = ReadPerfect(stem);
        if (imperfect is not { } reading)
        {
            return perfect ?? new VerbReading(new Text.Morphology(VerbForm.Finite, Aspect.Perfect, Voice.Active, 3), stem);
        }

        // Yeh opens imperfects only (but for a few verbs like يئس); after teh, noon or hamza the better attested lemma decides.
        return stem[0] == Letters.Yeh || perfect is not { } other || lexicon.Evidence(other.Lemma) < lexicon.Evidence(reading.Lemma) ? reading : other;
    }

    private static bool LooksImperfect(string stem) => stem.Length >= 3 && stem[0] is Letters.Yeh or Letters.Teh or Letters.Noon or Letters.AlifHamzaAbove;

    private VerbReading? ReadImperfect(string stem)
    {
        var (person, gender) = stem[0] switch
        {
            Letters.Yeh => ((byte)3, Gender.Masculine),
            Letters.Teh => ((byte)3, Gender.Feminine),
            _ => ((byte)1, Gender.None),
        };
        var number = stem[0] == Letters.Noon ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        var body = stem[1..];
        foreach (var (ending, plural) in new[] { (PluralImperfect, GrammaticalNumber.Plural), (PluralShort, GrammaticalNumber.Plural), (Dual, GrammaticalNumber.Dual) })
        {
            if (body.Length > ending.Length + 1 && body.EndsWith(ending, StringComparison.Ordinal)
                && lexicon.Best(VerbStems.OfImperfect(body[..^ending.Length])) is { } lemma
                && lexicon.Evidence(lemma) > lexicon.Evidence(lexicon.Best(VerbStems.OfImperfect(body)) ?? ""))
            {
                return new VerbReading(new Text.Morphology(VerbForm.Finite, Aspect.Imperfect, Voice.Active, person, gender, plural), lemma);
            }
        }

        return lexicon.Best(VerbStems.OfImperfect(body)) is { } found
            ? new VerbReading(new Text.Morphology(VerbForm.Finite, Aspect.Imperfect, VoiceOfImperfect(body, found), person, gender, number), found)
            : null;
    }

    private VerbReading? ReadPerfect(string stem)
    {
        VerbReading? best = null;
        var most = 0;
        foreach (var (ending, person, gender, number) in PerfectEndings)
        {
            if (stem.Length <= ending.Length + 1 || !stem.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var body = stem[..^ending.Length];
            var lemma = lexicon.Best(VerbStems.OfPerfect(body, ending.Length > 0));
            var evidence = lemma is null ? 0 : lexicon.Evidence(lemma);
            if (evidence > most)
            {
                most = evidence;
                best = new VerbReading(new Text.Morphology(VerbForm.Finite, Aspect.Perfect, VoiceOfPerfect(body, lemma!), person, gender, number), lemma!);
            }
        }

        return best;
    }

    private static (string Ending, byte Person, Gender Gender, GrammaticalNumber Number)[] PerfectEndings { get; } =
    [
        ("", 3, Gender.Masculine, GrammaticalNumber.Singular),
        (Letters.Teh.ToString(), 3, Gender.Feminine, GrammaticalNumber.Singular),
        (PluralShort, 3, Gender.Masculine, GrammaticalNumber.Plural),
        (Letters.Waw.ToString(), 3, Gender.Masculine, GrammaticalNumber.Plural),
        (We, 1, Gender.None, GrammaticalNumber.Plural),
        (FeminineDual, 3, Gender.Feminine, GrammaticalNumber.Dual),
        (Letters.Alif.ToString(), 3, Gender.Masculine, GrammaticalNumber.Dual),
        (YouAll, 2, Gender.Masculine, GrammaticalNumber.Plural),
    ];

    /// <summary>«أصيب» of أصاب, «ألقي» of ألقى: the vowel of the passive shows in a weak letter.</summary>
    private static Voice VoiceOfPerfect(string body, string lemma) =>
        body.Length == lemma.Length && body.Length >= 3
        && ((body[^2] == Letters.Yeh && lemma[^2] == Letters.Alif) || (body[^1] == Letters.Yeh && lemma[^1] == Letters.AlifMaksura))
            ? Voice.Passive
            : Voice.Active;

    /// <summary>«يقال» of قال, «يعاد» of أعاد: an alif where the active has waw or yeh.</summary>
    private static Voice VoiceOfImperfect(string body, string lemma) =>
        body.Length == 3 && body[1] == Letters.Alif && lemma[^2] == Letters.Alif && (lemma.Length == 4 || !KeepsItsAlif(lemma)) ? Voice.Passive : Voice.Active;

    /// <summary>نال, كاد, بات, زال, خاف, شاء: hollow verbs whose imperfect has an alif in the active.</summary>
    private static bool KeepsItsAlif(string lemma) => lemma is [Letters.Noon or Letters.Kaf or Letters.Beh or Letters.Zain or Letters.Khah or Letters.Sheen, _, _];
}
