using BenchmarkDotNet.Attributes;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Benchmarks;

/// <summary>The stages from text to events over the sample articles of <c>tests/articles</c>, each by itself; words a second are <see cref="Words"/> over the mean.</summary>
[MemoryDiagnoser]
public class Extracting
{
    private readonly ArabicAnalyzer _analyzer = new();
    private readonly TimeTagger _times = new();
    private readonly EntityExtractor _entities = new(KnownWorldFiles.Embedded);
    private readonly RelationExtractor _relations = new(KnownWorldFiles.Embedded);
    private readonly EventExtractor _events = new();
    private readonly NameTagger _names = new(
        NameModels.Embedded, NameResources.With(new Gazetteer(KnownWorldFiles.Embedded)));

    private readonly Gazetteer _gazetteer = new(KnownWorldFiles.Embedded);
    private Article[] _articles = [];
    private (Document Document, EntityLayer Entities, IReadOnlyList<TimeExpression> Times)[] _read = [];

    /// <summary>Word tokens of the articles.</summary>
    public int Words { get; private set; }

    [GlobalSetup]
    public void Prepare()
    {
        _articles = [.. new ArticleSourceReader(new ReadingOptions(null)).Read([SampleArticles.Folder]).Select(r => r.Article).OfType<Article>()];
        _read = [.. _articles.Select(Read)];
        Words = _read.Sum(r => r.Document.Tokens.Count(t => t.Kind == TokenKind.Word));
        Console.WriteLine($"// {_articles.Length} articles, {Words} words");
    }

    /// <summary>Repair, tokens, segmentation, tagging, morphology.</summary>
    [Benchmark]
    public int Analysis() => _articles.Sum(a => _analyzer.Analyze(a).Tokens.Length);

    /// <summary>Names only.</summary>
    [Benchmark]
    public int Names() => _read.Sum(r => _names.Tag(new NameEvidence(r.Document, _gazetteer, NameCues.Default)).Count);

    /// <summary>Names, coreference, links to the known world.</summary>
    [Benchmark]
    public int Entities() => _read.Sum(r => _entities.Extract(r.Document).Entities.Count);

    [Benchmark]
    public int Relations() => _read.Sum(r => _relations.Extract(r.Document, r.Entities).Count);

    /// <summary>Triggers, arguments, claims, times.</summary>
    [Benchmark]
    public int Events() => _read.Sum(r => _events.Extract(r.Document, r.Entities, r.Times).Count);

    private (Document Document, EntityLayer Entities, IReadOnlyList<TimeExpression> Times) Read(Article article)
    {
        var document = _analyzer.Analyze(article);
        return (document, _entities.Extract(document), _times.Tag(document));
    }
}
