using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Tests.Entities;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Relations;

/// <summary>A text in which the names are marked by hand, «[PER عادل عبد المهدي]», so that a rule is tested and not the tagger.</summary>
internal sealed class MarkedText
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public MarkedText(string marked, string? published = null)
    {
        var (plain, spans) = Unmark(marked);
        Document = Reading.Analyze(plain, published);
        var entities = new List<Entity>();
        var mentions = new List<Mention>();
        foreach (var (label, span) in spans)
        {
            var name = span.Of(plain);
            var entity = entities.Find(e => e.Name == name);
            if (entity is null)
            {
                entity = new Entity($"e{entities.Count + 1}", TypeOf(label), name, KnownIdOf(name)) { Kind = label is "COUNTRY" ? "country" : null };
                entities.Add(entity);
                _names[entity.Id] = name;
            }

            var tokens = Enumerable.Range(0, Document.Tokens.Length).Where(i => Document.Tokens[i].Core.Overlaps(span)).ToList();
            mentions.Add(new Mention(entity.Id, span, tokens[0], tokens.Count, entity.Type == EntityType.Group ? MentionKind.Group : MentionKind.Name, "test", 1));
        }

        Layer = new EntityLayer(entities, mentions);
        Relations = new RelationExtractor(Reading.World).Extract(Document, Layer);
    }

    public Document Document { get; }

    public EntityLayer Layer { get; }

    public IReadOnlyList<Relation> Relations { get; }

    public IReadOnlyList<TimeExpression> Times => new TimeTagger().Tag(Document);

    /// <summary>The relations of a type as «subject → object».</summary>
    public IReadOnlyList<string> Of(RelationType type) => [.. Relations.Where(r => r.Type == type).Select(r => $"{_names[r.Subject]} → {r.KnownObject ?? _names[r.Object]}")];

    public Relation Position => Relations.Single(r => r.Type == RelationType.Position);

    private static (string Plain, List<(string Label, TextSpan Span)> Spans) Unmark(string marked)
    {
        var plain = new System.Text.StringBuilder();
        var (open, spans) = (new Stack<(string Label, int Start)>(), new List<(string Label, TextSpan Span)>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                var space = marked.IndexOf(' ', i);
                open.Push((marked[(i + 1)..space], plain.Length));
                i = space;
            }
            else if (marked[i] == ']')
            {
                var (label, start) = open.Pop();
                spans.Add((label, new TextSpan(start, plain.Length)));
            }
            else
            {
                plain.Append(marked[i]);
            }
        }

        return (plain.ToString(), [.. spans.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.End)]);
    }

    private static EntityType TypeOf(string label) => label switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "GRP" => EntityType.Group,
        _ => EntityType.Location,
    };

    private static string? KnownIdOf(string name) => Reading.World.Entities.FirstOrDefault(e => e.Name == name)?.Id;
}
