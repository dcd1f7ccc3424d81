using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Dating;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Mapping.KnownWorlds;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>Extractors put together from the shipped models and the shipped known world.</summary>
public static class ArticleExtractors
{
    private static readonly Lazy<ArticleExtractor> Shipped = new(Create);

    /// <summary>The actors and places known beforehand.</summary>
    public static KnownWorld World => KnownWorldFiles.Embedded;

    /// <summary>The extractor over the shipped models; made once, on first use.</summary>
    public static ArticleExtractor Default() => Shipped.Value;

    private static ArticleExtractor Create()
    {
        var times = new StageTimes();
        var names = Task.Run(() => times.Measure("load name models", () => NameModels.Embedded)); // the parts that take longest are independent of each other
        var events = Task.Run(() => times.Measure("load events", () => new EventExtractor()));
        var analyzer = times.Measure("load analysis", () => new ArabicAnalyzer());
        var dates = times.Measure("load times", () => new TimeTagger());
        var world = times.Measure("load known world", () => World);
        var gazetteer = times.Measure("load gazetteer", () => Gazetteer.Of(world));
        var dating = times.Measure("load the rest", () => (Calibration: ClaimCalibration.Default, Dating: new ArticleDating(world)));
        names.Wait();
        var entities = times.Measure("load entities", () => new EntityExtractor(world));
        return new ArticleExtractor(analyzer, dates, entities, new RelationExtractor(gazetteer), events.Result, dating.Calibration, dating.Dating) { Times = times };
    }
}
