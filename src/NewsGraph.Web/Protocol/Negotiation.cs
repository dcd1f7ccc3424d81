using Microsoft.Net.Http.Headers;

namespace NewsGraph.Web.Protocol;

/// <summary>Chooses how to write an answer by the <c>Accept</c> header (RFC 9110 §12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>The offer that the client likes best, the first of equals; null when it takes none.</summary>
    public static MediaOffer? Choose(IReadOnlyList<MediaOffer> offers, IList<MediaTypeHeaderValue> accepted) =>
        accepted.Count == 0 ? offers[0] : offers.Where(o => Quality(o, accepted) > 0).OrderByDescending(o => Quality(o, accepted)).FirstOrDefault();

    /// <summary>The quality that the most specific range gives a media type.</summary>
    private static double Quality(MediaOffer offer, IList<MediaTypeHeaderValue> accepted)
    {
        var type = new MediaTypeHeaderValue(offer.MediaType);
        return accepted.Where(range => Covers(range, type)).OrderBy(Breadth).Select(range => range.Quality ?? 1).FirstOrDefault();
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)));

    private static int Breadth(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0;
}
