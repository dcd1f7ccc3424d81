using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Confidence;

/// <summary>
/// Turns what the models think of trigger, roles and names into probabilities that can be believed: one small logistic regression for each part of a claim
/// (Platt 1999), fitted on articles that the models had not seen. Weights in <c>ontology/lexicon/extraction/claim-calibration.tsv</c>. Immutable.
/// </summary>
public sealed class ClaimCalibration
{
    /// <summary>Name of the table.</summary>
    public const string TableName = "claim-calibration.tsv";

    private const string Resource = "ontology/lexicon/extraction/" + TableName;
    private const string Constant = "constant";
    private static readonly Lazy<ClaimCalibration> Shared = new(() => new ClaimCalibration(ReadTable()));
    private readonly Dictionary<ClaimPart, LogisticRegression> _models = [];

    /// <summary>A calibration by given models, one for each part.</summary>
    public ClaimCalibration(IReadOnlyDictionary<ClaimPart, LogisticRegression> models)
    {
        foreach (var part in Enum.GetValues<ClaimPart>())
        {
            _models[part] = models[part];
        }
    }

    /// <summary>Reads the weights from a table.</summary>
    /// <exception cref="TableFormatException">A weight is missing, unknown or no number.</exception>
    public ClaimCalibration(TableFile table)
    {
        foreach (var part in Enum.GetValues<ClaimPart>())
        {
            var rows = table.Rows.Where(r => r["part"] == NameOf(part)).ToDictionary(r => r["feature"], Weight, StringComparer.Ordinal);
            _models[part] = new LogisticRegression([.. ConfidenceFeatures.Names(part).Prepend(Constant).Select(f => rows.GetValueOrDefault(f))]);
        }
    }

    /// <summary>The calibration that comes with the program.</summary>
    public static ClaimCalibration Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(ClaimCalibration).Assembly, Resource);

    /// <summary>The rows of the table, tab-separated, without its header.</summary>
    public IEnumerable<string> Rows() => _models.OrderBy(m => m.Key).SelectMany(m => ConfidenceFeatures.Names(m.Key).Prepend(Constant)
        .Zip(m.Value.Weights, (feature, weight) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(m.Key)}\t{feature}\t{weight:F4}")));

    /// <summary>The same extraction with calibrated confidences on events and arguments, and with one for each pair of which the one acts on the other.</summary>
    public ArticleExtraction Apply(ArticleExtraction article)
    {
        var features = new ConfidenceFeatures(article);
        return article with { Events = [.. article.Events.Select(e => Apply(features, e))] };
    }

    private ExtractedEvent Apply(ConfidenceFeatures features, ExtractedEvent e) => e with
    {
        Confidence = _models[ClaimPart.Event].Probability(ConfidenceFeatures.Of(e)),
        Arguments = [.. e.Arguments.Select(a => a with { Confidence = _models[PartOf(a.Role)].Probability(features.Of(e, a)) })],
        Edges = [.. Pairs(e).Select(p => new EdgeConfidence(p.From.EntityId, p.To.EntityId, _models[ClaimPart.Edge].Probability(features.Of(e, p.From, p.To))))],
    };

    /// <summary>The part of a claim that a role is.</summary>
    internal static ClaimPart PartOf(EventRole role) => role switch
    {
        EventRole.Agent => ClaimPart.Agent,
        EventRole.Target => ClaimPart.Target,
        EventRole.Place => ClaimPart.Place,
        _ => ClaimPart.Source,
    };

    /// <summary>The arguments of which the one acts on the other.</summary>
    internal static IEnumerable<(EventArgument From, EventArgument To)> Pairs(ExtractedEvent e) => EventPairs.Of(
        e.Type, [.. e.Arguments.Where(a => a.Role == EventRole.Agent)], [.. e.Arguments.Where(a => a.Role == EventRole.Target)]);

    private static string NameOf(ClaimPart part) => part.ToString().ToLowerInvariant();

    private static double Weight(TableRow row) => double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
        ? weight
        : throw row.Error("weight", $"«{row["weight"]}» is no number");
}
