using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes what rests on one article alone: what is known of it, its sentences with their words, its mentions and its claims.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="resolution">What is one over all articles.</param>
/// <param name="claimThreshold">Claims of less confidence are flagged.</param>
internal sealed class ArticleWriter(ResourceNames names, CorpusResolution resolution, double claimThreshold)
{
    private readonly QuadList _quads = new();

    /// <summary>The quads of the article's graph, good until another's are asked for.</summary>
    /// <param name="extraction">What was read out of the article.</param>
    /// <param name="claims">Its events, named.</param>
    /// <param name="eventOf">The event that a claim reports.</param>
    public IReadOnlyList<Quad> Write(ArticleExtraction extraction, IReadOnlyList<MappedClaim> claims, Func<MappedClaim, Iri> eventOf)
    {
        var article = extraction.Document.Article;
        var quads = _quads;
        quads.Open(names.ArticleGraph(article.Id));
        var spans = new SpanWriter(extraction.Document, names, quads);
        WriteArticle(quads, article);
        WriteInference(quads, extraction);
        WriteIdentifications(quads, spans.Article, extraction);
        foreach (var mention in extraction.Entities.Mentions)
        {
            WriteMention(quads, spans, article, mention);
        }

        new ClaimWriter(names, quads, spans, claimThreshold).Write(claims, eventOf);
        new AttributionWriter(names, resolution, quads, spans).Write(article.Id, extraction.Attribution, claims);
        new RelationClaims(names, resolution).Write(extraction, quads, spans);
        return quads.Take();
    }

    private void WriteArticle(QuadList quads, Article article)
    {
        var (name, known) = (names.Article(article.Id), article.Metadata);
        quads.Say(name, RdfTerms.Type, Ng.Article);
        quads.Say(name, Ng.Title, Values.Words(known.Title, known.Language));
        quads.Say(name, Ng.PublisherName, Values.Text(known.Publisher));
        quads.Say(name, Ng.Author, Values.Text(known.Author));
        quads.Say(name, Ng.Agency, Values.Text(known.Agency));
        quads.Say(name, Ng.DatelinePlace, Values.Text(known.DatelinePlace));
        quads.Say(name, Ng.Published, Values.Date(known.Published));
        quads.Say(name, Ng.PublishedEarliest, Values.Day(known.Published?.Earliest));
        quads.Say(name, Ng.PublishedLatest, Values.Day(known.Published?.Latest));
        quads.Say(name, Ng.CopyOf, resolution.Copies.OriginOf(article.Id) is var origin && origin != article.Id ? names.Article(origin) : null);
        quads.Say(name, Ng.SourceUrl, Uri.TryCreate(known.Url, UriKind.Absolute, out var url) ? new Iri(url.AbsoluteUri) : null);
        quads.Say(name, Ng.SourceFile, Values.Text(article.Source.Path));
        quads.Say(name, Ng.ContentHash, Values.Text(article.Source.ContentHash));
        quads.Say(name, Ng.Language, Values.Text(known.Language));
    }

    private void WriteInference(QuadList quads, ArticleExtraction extraction)
    {
        var (article, inferred) = (names.Article(extraction.Document.Article.Id), extraction.InferredDate);
        quads.Say(article, Ng.InferredPublished, Values.Date(inferred?.Date));
        quads.Say(article, Ng.InferenceReason, Values.Text(inferred?.Reason));
        quads.Say(article, Ng.InferenceConfidence, inferred is null ? null : Values.Confidence(inferred.Confidence));
    }

    private void WriteIdentifications(QuadList quads, Iri inArticle, ArticleExtraction extraction)
    {
        var article = extraction.Document.Article.Id;
        foreach (var entity in extraction.Entities.Entities)
        {
            if (resolution.Thing(article, entity.Id) is not { Reason: { } reason } thing)
            {
                continue;
            }

            var node = names.Identification(article, names.Entity(thing));
            quads.Say(node, RdfTerms.Type, Ng.Identification);
            quads.Say(node, Ng.InArticle, inArticle);
            quads.Say(node, Ng.Identifies, names.Entity(thing));
            quads.Say(node, Ng.NameInArticle, Values.Words(entity.Name));
            quads.Say(node, Ng.Reason, Ng.Term(reason));
        }

        WriteConfidence(quads, extraction);
    }

    // Of several names of one thing in one article, the one that is surest.
    private void WriteConfidence(QuadList quads, ArticleExtraction extraction)
    {
        var article = extraction.Document.Article.Id;
        var linked = extraction.Entities.Entities.Where(e => e.LinkConfidence is not null && resolution.Thing(article, e.Id) is { Reason: not null })
            .GroupBy(e => names.Entity(resolution.Thing(article, e.Id)!));
        foreach (var thing in linked)
        {
            quads.Say(names.Identification(article, thing.Key), Ng.Confidence, Values.Confidence(thing.Max(e => e.LinkConfidence!.Value)));
        }
    }

    private void WriteMention(QuadList quads, SpanWriter spans, Article article, Mention mention)
    {
        if (resolution.Thing(article.Id, mention.EntityId) is not { } thing)
        {
            return;
        }

        var name = names.Mention(article.Id, article.InFile(mention.Span), thing.Type);
        quads.Say(names.Entity(thing), Foreign.DenotedBy, name);
        quads.Say(name, RdfTerms.Type, Ng.Mention);
        spans.Place(name, mention.Span);
        quads.Say(name, Ng.Rule, Values.Text(mention.Rule));
        quads.Say(name, Ng.Confidence, Values.Confidence(mention.Confidence));
    }
}
