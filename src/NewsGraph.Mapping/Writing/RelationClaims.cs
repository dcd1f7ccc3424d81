using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes the standing relations that an article's words show as claims.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="resolution">What is one over all articles.</param>
internal sealed class RelationClaims(ResourceNames names, CorpusResolution resolution)
{
    /// <summary>A relation with its identifiers.</summary>
    /// <param name="Claim">Identifier of the claim.</param>
    /// <param name="From">Subject.</param>
    /// <param name="Property">The direct property.</param>
    /// <param name="To">Object.</param>
    /// <param name="Relation">As extracted.</param>
    public sealed record Mapped(Iri Claim, Iri From, Iri Property, Iri To, Relation Relation);

    /// <summary>The relations of an article whose two ends are two things.</summary>
    public IEnumerable<Mapped> Of(ArticleExtraction extraction)
    {
        var article = extraction.Document.Article.Id;
        foreach (var relation in extraction.Relations)
        {
            if (resolution.Thing(article, relation.Subject) is { } from && Object(article, relation) is { } value && names.Entity(from) != value)
            {
                var (subject, property) = (names.Entity(from), Property(relation));
                var word = property.Value[Ng.Namespace.Length..];
                yield return new Mapped(names.RelationClaim(article, word, subject, value, relation.Note), subject, property, value, relation);
            }
        }
    }

    private Iri? Object(string article, Relation relation) =>
        relation.KnownObject is { } known ? names.Known(known)
        : resolution.Thing(article, relation.Object) is { } to ? names.Entity(to)
        : null;

    /// <summary>Writes them into the article's graph.</summary>
    public void Write(ArticleExtraction extraction, QuadList quads, SpanWriter spans)
    {
        foreach (var mapped in Of(extraction))
        {
            quads.Say(mapped.Claim, RdfTerms.Type, Ng.RelationClaim);
            quads.Say(mapped.Claim, Ng.InArticle, spans.Article);
            quads.Say(mapped.Claim, Ng.Office, Values.Words(mapped.Relation.Note));
            quads.Say(mapped.Claim, Ng.OfficeStatus, Status(mapped.Relation));
            spans.Place(mapped.Claim, mapped.Relation.Evidence);
            quads.Say(mapped.Claim, Ng.Rule, Values.Text(mapped.Relation.Rule));
            quads.Say(mapped.Claim, Ng.Confidence, Values.Confidence(mapped.Relation.Confidence));
        }
    }

    /// <summary>The term for an office's standing, or null where the words say nothing.</summary>
    public static Iri? Status(Relation relation) => relation.Status == OfficeStatus.Unstated ? null : Ng.Term(relation.Status);

    private static Iri Property(Relation relation) => relation.Type switch
    {
        RelationType.Position => relation.Status == OfficeStatus.Former ? Ng.HeldOfficeIn : Ng.HoldsOfficeIn,
        RelationType.PartOf => Ng.PartOf,
        RelationType.LocatedIn => Ng.LocatedIn,
        RelationType.SpokespersonFor => Ng.SpokespersonFor,
        RelationType.MemberOf => Ng.MemberOf,
        RelationType.Nationality => Ng.Nationality,
        _ => relation.Kin switch
        {
            Kinship.Child => Ng.ChildOf,
            Kinship.Parent => Ng.ParentOf,
            Kinship.Sibling => Ng.SiblingOf,
            Kinship.Spouse => Ng.SpouseOf,
            _ => Ng.KinOf,
        },
    };
}
