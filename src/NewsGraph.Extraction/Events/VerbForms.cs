using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// Conjugates unvocalised verbs well enough to recognise them: all persons of past and present, jussives of weak verbs,
/// passives that differ in writing. The present is derived from the past for all forms but weak and hamzated form I.
/// </summary>
internal static class VerbForms
{
    private const string AddsToTenWeak = "\u0627\u0633\u062A"; // form X: alif seen teh

    /// <summary>Past forms of a verb given by its third person masculine singular.</summary>
    public static IEnumerable<string> Past(string verb)
    {
        var stem = verb;
        if (IsDefective(verb))
        {
            stem = verb[..^1];
            yield return verb;
            yield return stem + Letters.Yeh;
            yield return stem + Letters.Yeh + Letters.Teh;
            yield return stem + Letters.Yeh + Letters.Alif;
            yield return stem + Letters.Waw + Letters.Alif;
        }

        foreach (var form in SoundPast(stem, IsDefective(verb)))
        {
            yield return form;
        }

        foreach (var form in PassiveStems(verb).SelectMany(p => SoundPast(p, false)))
        {
            yield return form;
        }

        if (EndsInHamza(verb))
        {
            yield return verb[..^1] + Letters.WawHamza + Letters.Waw + Letters.Alif;
        }
    }

    /// <summary>Past stems of the passive where it is written otherwise than the active: hollow verbs, forms III and VI, final hamza.</summary>
    private static IEnumerable<string> PassiveStems(string verb)
    {
        if (IsHollow(verb))
        {
            yield return verb[..^2] + Letters.Yeh + verb[^1];
        }

        if (verb.Length == 4 && verb[1] == Letters.Alif)
        {
            yield return "" + verb[0] + Letters.Waw + verb[2..];
        }

        if (verb.Length == 5 && verb[0] == Letters.Teh && verb[2] == Letters.Alif)
        {
            yield return verb[..2] + Letters.Waw + verb[3..];
        }

        if (EndsInHamza(verb))
        {
            yield return verb[..^1] + Letters.YehHamza;
        }
    }

    /// <summary>Present forms; <paramref name="given"/> is the third person masculine singular where the lexicon states it.</summary>
    public static IEnumerable<string> Present(string verb, string given)
    {
        var bases = given.Length > 0 ? [given] : DerivePresent(verb);
        foreach (var form in bases.SelectMany(WithSeatsOfHamza))
        {
            foreach (var inflected in Inflect(form))
            {
                yield return inflected;
            }
        }
    }

    /// <summary>A final hamza changes its seat with the vowel: active, passive, before the plural ending.</summary>
    private static IEnumerable<string> WithSeatsOfHamza(string present)
    {
        yield return present;
        if (EndsInHamza(present))
        {
            yield return present[..^1] + Letters.YehHamza;
            yield return present[..^1] + Letters.WawHamza;
        }
    }

    /// <summary>The third person present that belongs to a past; several where the spelling leaves it open.</summary>
    public static IEnumerable<string> DerivePresent(string verb)
    {
        var rest = verb[1..];
        if (verb[0] == Letters.AlifHamzaAbove)
        {
            if (verb.Length == 3)
            {
                yield return "" + Letters.Yeh + Letters.WawHamza + rest;
                yield return Letters.Yeh + verb;
            }

            yield return Letters.Yeh + WithYeh(rest);
        }
        else if (verb[0] == Letters.Alif)
        {
            var tenth = verb.StartsWith(AddsToTenWeak, StringComparison.Ordinal) && verb.Length == 6;
            yield return Letters.Yeh + (tenth || IsDefective(verb) ? WithYeh(rest) : rest);
        }
        else if (IsDefective(verb) && verb[0] != Letters.Teh)
        {
            yield return Letters.Yeh + verb[..^1] + Letters.Yeh;
        }
        else if (IsHollow(verb) && verb.Length == 3)
        {
            yield return "" + Letters.Yeh + verb[0] + Letters.Waw + verb[2];
            yield return "" + Letters.Yeh + verb[0] + Letters.Yeh + verb[2];
        }
        else
        {
            yield return Letters.Yeh + verb;
        }
    }

    private static IEnumerable<string> SoundPast(string stem, bool defective)
    {
        if (!defective)
        {
            yield return stem;
            yield return stem + Letters.Alif;
            yield return stem + Letters.Waw + Letters.Alif;
            yield return stem + Letters.Waw;
            yield return stem + Letters.Noon;
            yield return stem + Letters.Noon + Letters.Alif;
        }

        yield return stem + Letters.Teh;
        yield return stem + Letters.Teh + Letters.Alif;
    }

    private static IEnumerable<string> Inflect(string present)
    {
        var body = present[1..];
        foreach (var prefix in (char[])[Letters.Yeh, Letters.Teh, Letters.Noon, Letters.Alif])
        {
            yield return prefix + body;
            foreach (var shortened in Shortened(body))
            {
                yield return prefix + shortened;
            }
        }

        var stem = body[^1] is Letters.Waw or Letters.Yeh or Letters.AlifMaksura ? body[..^1] : body;
        foreach (var prefix in (char[])[Letters.Yeh, Letters.Teh])
        {
            yield return prefix + stem + Letters.Waw + Letters.Noon;
            yield return prefix + stem + Letters.Waw + Letters.Alif;
            yield return prefix + stem + Letters.Waw;
            yield return prefix + stem + Letters.Noon;
            yield return prefix + (stem == body ? body : stem + Letters.Yeh) + Letters.Alif + Letters.Noon;
            yield return prefix + (stem == body ? body : stem + Letters.Yeh) + Letters.Alif;
        }
    }

    /// <summary>Jussive of a weak verb, and its passive.</summary>
    private static IEnumerable<string> Shortened(string body)
    {
        if (body[^1] is Letters.Waw or Letters.Yeh or Letters.AlifMaksura)
        {
            yield return body[..^1];
            yield return body[..^1] + Letters.Yeh;
        }
        else if (body.Length > 2 && body[^2] is Letters.Waw or Letters.Yeh or Letters.Alif)
        {
            yield return body[..^2] + body[^1];
            yield return body[..^2] + Letters.Alif + body[^1];
        }
    }

    private static string WithYeh(string rest)
    {
        if (rest[^1] is Letters.AlifMaksura or Letters.Alif)
        {
            return rest[..^1] + Letters.Yeh;
        }

        return rest.Length > 2 && rest[^2] == Letters.Alif ? rest[..^2] + Letters.Yeh + rest[^1] : rest;
    }

    private static bool EndsInHamza(string verb) => verb.Length > 2 && verb[^1] == Letters.AlifHamzaAbove;

    private static bool IsDefective(string verb) => verb[^1] is Letters.AlifMaksura or Letters.Alif;

    private static bool IsHollow(string verb) => verb.Length > 2 && verb[^2] == Letters.Alif;
}
