using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Entities;

/// <summary>Finds the actors and places of a document: tags names, puts their mentions together, links them to the known world.</summary>
public sealed class EntityExtractor : IEntityExtractor
{
    private readonly NameTagger _tagger;
    private readonly NameResources _resources;
    private readonly LinkTargets _targets;
    private readonly CapitalForState _capitals;
    private readonly OfficeHolders _holders;

    /// <summary>Creates an extractor over the embedded models.</summary>
    public EntityExtractor(KnownWorld world)
        : this(world, NameModels.Embedded, new NameResources(new Gazetteer(world), NameCues.Default, NameModels.Clusters, NameModels.NameWords))
    {
    }

    /// <summary>Creates an extractor over given models.</summary>
    public EntityExtractor(KnownWorld world, NameModels models, NameResources resources)
    {
        _targets = new LinkTargets(world);
        _capitals = new CapitalForState(world);
        _holders = new OfficeHolders(world);
        _resources = resources;
        _tagger = new NameTagger(models, resources);
    }

    /// <inheritdoc />
    public EntityLayer Extract(Document document)
    {
        var evidence = new NameEvidence(document, _resources.Gazetteer, _resources.Cues);
        var mentions = Candidates(evidence);
        var clusters = new ArticleCoreference(_resources.Cues, _resources.Gazetteer).Cluster(mentions);
        return new EntityLayerBuilder(new EntityLinker(_targets, mentions), _resources.Cues).Build(clusters);
    }

    private List<MentionCandidate> Candidates(NameEvidence evidence)
    {
        var cutting = new MentionCutting(evidence);
        var offices = new OfficeFinder(evidence);
        var known = new KnownNames(_resources.Gazetteer, _resources.Cues);
        var holders = new HolderOnDate(_holders, evidence);
        var mentions = new List<MentionCandidate>();
        foreach (var span in _tagger.Tag(evidence).Select(cutting.Shorten).Where(span => !cutting.IsEvent(span)).Distinct())
        {
            var mention = new MentionCandidate(span, evidence, cutting.Cut(span));
            mention.Known = known.Of(mention);
            if (span.Type == EntityType.Person)
            {
                mention.Office = offices.Find(span);
            }

            if (span.Type is EntityType.Person or EntityType.Group)
            {
                mention.Holder = _resources.Cues.Is(mention.Head, "office") ? holders.Described(mention) : holders.Introduced(mention.Office);
            }
            if (span.Type == EntityType.Location)
            {
                _capitals.Resolve(mention, evidence);
            }

            mentions.Add(mention);
        }

        return [.. mentions.Where(m => !mentions.Exists(person => IsTitle(m.Span, person, evidence)))];
    }

    // In «the commander of the corps So-and-so» the commander is no further person: he is named.
    private static bool IsTitle(NameSpan span, MentionCandidate person, NameEvidence evidence) =>
        span.Type == EntityType.Group && person.Office is { AfterName: false } office && span.First >= office.First && span.End <= person.Span.First
        && !Enumerable.Range(span.End, person.Span.First - span.End).Any(t => evidence.Document.Tokens[t].Kind == TokenKind.Punctuation);
}
