using NewsGraph.Text;

namespace NewsGraph.Extraction.Shelving;

/// <summary>Entities, mentions and relations as a record. The evidence behind links, on which only training looks, is left out.</summary>
internal static class EntityRecord
{
    /// <summary>Writes entities and mentions.</summary>
    public static void Write(RecordWriter to, EntityLayer layer)
    {
        to.List(layer.Entities, e => Write(to, e));
        to.List(layer.Mentions, m =>
        {
            to.Text(m.EntityId);
            to.Span(m.Span);
            to.Int(m.First);
            to.Int(m.Count);
            to.Int((int)m.Kind);
            to.Text(m.Rule);
            to.Double(m.Confidence);
        });
    }

    /// <summary>Reads entities and mentions.</summary>
    public static EntityLayer Read(RecordReader from) => new(
        from.List(() => ReadEntity(from)),
        from.List(() => new Mention(from.Text(), from.Span(), from.Int(), from.Int(), (MentionKind)from.Int(), from.Text(), from.Double())));

    /// <summary>Writes a relation.</summary>
    public static void Write(RecordWriter to, Relation relation)
    {
        to.Int((int)relation.Type);
        to.Text(relation.Subject);
        to.Text(relation.Object);
        to.Text(relation.Note);
        to.Span(relation.Evidence);
        to.Text(relation.Rule);
        to.Double(relation.Confidence);
        to.Text(relation.KnownObject);
        to.Int((int)relation.Status);
        to.Int(relation.Kin is { } kin ? (int)kin + 1 : 0);
        to.Date(relation.From);
        to.Date(relation.Until);
    }

    /// <summary>Reads a relation.</summary>
    public static Relation ReadRelation(RecordReader from) => new((RelationType)from.Int(), from.Text(), from.Text(), from.TextOrNull(), from.Span(), from.Text(), from.Double())
    {
        KnownObject = from.TextOrNull(),
        Status = (OfficeStatus)from.Int(),
        Kin = from.Int() is var kin and > 0 ? (Kinship)(kin - 1) : null,
        From = from.Date(),
        Until = from.Date(),
    };

    private static void Write(RecordWriter to, Entity entity)
    {
        to.Text(entity.Id);
        to.Int((int)entity.Type);
        to.Text(entity.Name);
        to.Text(entity.KnownId);
        to.Text(entity.Wikidata);
        to.Text(entity.Kind);
        to.Text(entity.HolderId);
        to.Flag(entity.LinkConfidence is not null);
        to.Double(entity.LinkConfidence ?? 0);
    }

    private static Entity ReadEntity(RecordReader from) => new(from.Text(), (EntityType)from.Int(), from.Text(), from.TextOrNull(), from.TextOrNull())
    {
        Kind = from.TextOrNull(),
        HolderId = from.TextOrNull(),
        LinkConfidence = (from.Flag(), from.Double()) is (true, var confidence) ? confidence : null,
    };
}
