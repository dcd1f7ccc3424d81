using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Networks;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>An annotated article that events are learned from, with its entities once as annotated and once as the system finds them.</summary>
/// <param name="Annotated">The annotation over its analysed text; its entities have the finer kinds of those found in their place.</param>
/// <param name="Found">The annotated events over the entities found by models that have not seen the article: with spurious, missed and wrongly joined ones as they come.</param>
public sealed record EventExample(ArticleExtraction Annotated, ArticleExtraction Found)
{
    /// <summary>Who annotated it.</summary>
    public AnnotatorGroup Annotators { get; init; }

    /// <summary>An example where nothing but the annotation is known.</summary>
    public static EventExample Of(ArticleExtraction annotated) => new(annotated, annotated);

    /// <summary>An example whose found entities are given; arguments are carried over where the scorer takes a found entity for the annotated one, and are lost elsewhere.</summary>
    /// <param name="annotated">The annotation.</param>
    /// <param name="found">The entities found in the same document.</param>
    public static EventExample Of(ArticleExtraction annotated, EntityLayer found)
    {
        var alignment = new EntityAlignment(AnnotationExport.From(annotated), AnnotationExport.From(new ArticleExtraction(annotated.Document, found, [], [])));
        var own = found.Entities.Where(e => alignment.Find(e.Id) is not null).ToDictionary(e => alignment.ToGold(e.Id), e => e.Id, StringComparer.Ordinal);
        return new EventExample(WithKinds(annotated, own, found), new ArticleExtraction(annotated.Document, found, [.. annotated.Events.Select(e => e with { Arguments = [.. Carried(e.Arguments, own)] })], []));
    }

    /// <summary>Annotations don't say that a place is a country or a body an army; what was found does.</summary>
    private static ArticleExtraction WithKinds(ArticleExtraction annotated, Dictionary<string, string> own, EntityLayer found)
    {
        var byId = found.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Entity Marked(Entity entity) => own.TryGetValue(entity.Id, out var id) && byId[id].Type == entity.Type ? entity with { Kind = byId[id].Kind } : entity;
        return annotated with { Entities = annotated.Entities with { Entities = [.. annotated.Entities.Entities.Select(Marked)] } };
    }

    private static IEnumerable<EventArgument> Carried(IEnumerable<EventArgument> arguments, Dictionary<string, string> own) =>
        arguments.Where(a => own.ContainsKey(a.EntityId)).Select(a => a with { EntityId = own[a.EntityId] });
}
