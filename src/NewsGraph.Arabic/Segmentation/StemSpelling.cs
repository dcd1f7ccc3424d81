using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Segmentation;

/// <summary>Gives a stem the spelling it has without its pronoun: «زوجتـ» → «زوجة», «لقائـ» → «لقاء», «بناؤ» → «بناء», «نفا» → «نفى».</summary>
internal sealed class StemSpelling(HashedTable counts)
{
    /// <summary>The spelling of a stem that stood before a pronoun: of those the orthography allows, the one most frequent in raw news.</summary>
    /// <param name="stem">The letters before the pronoun.</param>
    /// <param name="opened">Whether a final teh may stand for a teh marbuta.</param>
    public string BeforePronoun(ReadOnlySpan<char> stem, bool opened)
    {
        if (stem.Length < 2)
        {
            return stem.ToString();
        }

        var free = FreeEnding(stem);
        if (free == stem[^1])
        {
            return stem.ToString();
        }

        var changed = string.Concat(stem[..^1], [free]);
        var (asIs, other) = (counts.Value(stem), counts.Value(changed));
        return other > asIs || (other == asIs && opened && free is Letters.TehMarbuta) ? changed : stem.ToString();
    }

    /// <summary>The letter that the last letter of a stem before a pronoun has when the stem stands alone.</summary>
    public static char FreeEnding(ReadOnlySpan<char> stem) => stem[^1] switch
    {
        Letters.Teh => Letters.TehMarbuta,
        Letters.YehHamza or Letters.WawHamza when stem[^2] is Letters.Alif => Letters.Hamza,
        Letters.Alif => Letters.AlifMaksura,
        var other => other,
    };
}
