using NewsGraph.Arabic;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>Ties nisba adjectives to the known country, body or place they are made of («عراقية» → Iraq, «بغدادي» → Baghdad).</summary>
public sealed class NisbaOrigins(Gazetteer gazetteer)
{
    /// <summary>A shorter rest than this is met by chance.</summary>
    private const int ShortestPlace = 4;

    private static readonly string[] Endings =
    [
        Text(Letters.Yeh), Text(Letters.Yeh, Letters.Heh), Text(Letters.Yeh, Letters.Alif), Text(Letters.Yeh, Letters.Waw, Letters.Noon), Text(Letters.Yeh, Letters.Yeh, Letters.Noon),
        Text(Letters.Yeh, Letters.Alif, Letters.Teh), Text(Letters.Yeh, Letters.Alif, Letters.Noon),
    ];

    private static readonly string Article = Text(Letters.Alif, Letters.Lam);
    private static readonly string[] Restored = ["", Text(Letters.Heh), Text(Letters.Alif)];

    /// <summary>What a token's adjective is made of, or null when it is no nisba of anything known.</summary>
    /// <param name="token">The token.</param>
    /// <param name="stem">Its folded stem (<see cref="TokenKeys.Stem"/>).</param>
    public KnownEntity? OriginOf(Token token, string stem) =>
        token.Tag is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun) ? null
        : gazetteer.Known(gazetteer.CountryOfNisba(stem) ?? gazetteer.BodyOfNisba(stem)) ?? (token.Tag == PartOfSpeech.Adjective ? PlaceOf(stem) : null);

    private KnownEntity? PlaceOf(string stem)
    {
        foreach (var ending in Endings)
        {
            var rest = stem.Length - ending.Length;
            if (rest < ShortestPlace || !stem.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var restored in Restored)
            {
                var place = stem[..rest] + restored;
                if ((Located(place) ?? Located(Article + place)) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private KnownEntity? Located(string name) =>
        gazetteer.Find(name).FirstOrDefault(e => e is { Type: EntityType.Location, KnownId: not null }) is { } entry ? gazetteer.Known(entry.KnownId) : null;

    private static string Text(params ReadOnlySpan<char> letters) => new(letters);
}
