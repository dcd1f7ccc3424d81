using NewsGraph.Arabic.Times;
using NewsGraph.Text;

namespace NewsGraph.Extraction;

/// <summary>Finds the entities of a document and all their mentions.</summary>
public interface IEntityExtractor
{
    /// <summary>Reads one document.</summary>
    EntityLayer Extract(Document document);
}

/// <summary>Finds the relations between the entities of a document.</summary>
public interface IRelationExtractor
{
    /// <summary>Reads one document whose entities are known.</summary>
    IReadOnlyList<Relation> Extract(Document document, EntityLayer entities);
}

/// <summary>Finds the events of a document with their arguments.</summary>
public interface IEventExtractor
{
    /// <summary>Reads one document whose entities and time expressions are known.</summary>
    IReadOnlyList<ExtractedEvent> Extract(Document document, EntityLayer entities, IReadOnlyList<TimeExpression> times);
}
