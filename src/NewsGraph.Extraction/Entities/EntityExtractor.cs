using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Linking;
using NewsGraph.Extraction.Names;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Entities;

/// <summary>Finds the actors and places of a document: tags names, puts their mentions together, links them to the known world.</summary>
public sealed class EntityExtractor : IEntityExtractor
{
    private readonly NameTagger _tagger;
    private readonly NameResources _resources;
    private readonly LinkTargets _targets;
    private readonly MentionReader _reader;

    /// <summary>Creates an extractor over the embedded models.</summary>
    public EntityExtractor(KnownWorld world)
        : this(world, NameModels.Embedded, NameResources.With(Gazetteer.Of(world)))
    {
    }

    /// <summary>Creates an extractor over given models.</summary>
    public EntityExtractor(KnownWorld world, NameModels models, NameResources resources)
    {
        _targets = new LinkTargets(world);
        _reader = new MentionReader(world, resources);
        _resources = resources;
        _tagger = new NameTagger(models, resources);
    }

    /// <summary>The judge of mention pairs; the embedded one unless given.</summary>
    internal BoostedTrees? Coreference { get; init; }

    /// <inheritdoc />
    public EntityLayer Extract(Document document)
    {
        var evidence = NameEvidence.Of(document, _resources.Gazetteer, _resources.Cues);
        return Build(_reader.ReadTagged(evidence, _tagger.Tag(evidence)));
    }

    /// <summary>The entities of given mentions.</summary>
    internal EntityLayer Build(IReadOnlyList<MentionCandidate> mentions)
    {
        var clusters = new ArticleCoreference(_resources.Cues, _resources.Gazetteer) { Model = Coreference }.Cluster(mentions);
        return new EntityLayerBuilder(new EntityLinker(_targets, mentions), _resources.Cues).Build(clusters);
    }
}
