using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Names the events of an article and resolves their participants.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="resolution">What is one over all articles.</param>
internal sealed class ArticleClaims(ResourceNames names, CorpusResolution resolution)
{
    /// <summary>The claims of one article, in the order of its events.</summary>
    public IReadOnlyList<MappedClaim> Of(ArticleExtraction extraction)
    {
        var article = extraction.Document.Article;
        var claims = new List<MappedClaim>();
        var seen = new Dictionary<(TextSpan, EventType), int>();
        foreach (var e in extraction.Events)
        {
            var nth = seen[(e.Trigger, e.Type)] = seen.GetValueOrDefault((e.Trigger, e.Type)) + 1;
            var span = article.InFile(e.Trigger);
            claims.Add(new MappedClaim(
                names.Claim(article.Id, span, e.Type, nth), names.Event(article.Id, span, e.Type, nth), article.Id, e, [.. e.Arguments.SelectMany(a => Map(article.Id, a))]));
        }

        return claims;
    }

    private IEnumerable<MappedArgument> Map(string article, EventArgument argument) =>
        resolution.Thing(article, argument.EntityId) is { } thing ? [new MappedArgument(argument, thing, names.Entity(thing))] : [];
}
