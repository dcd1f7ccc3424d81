using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Linking;

/// <summary>
/// Turns the evidence for a link into a probability: logistic regression over a handful of features (Platt 1999), its weights fitted by
/// <c>newsgraph train links</c> and kept in <c>ontology/lexicon/extraction/link-confidence.tsv</c>.
/// </summary>
internal sealed class LinkConfidence
{
    private const string Table = "ontology/lexicon/extraction/link-confidence.tsv";
    private const string Constant = "constant";
    private static readonly Lazy<LinkConfidence> Embedded = new(() => Read(TableFile.ReadEmbedded(typeof(LinkConfidence).Assembly, Table)));
    private readonly double _constant;
    private readonly double[] _weights;

    /// <summary>Creates a model from its weights, in the order of <see cref="LinkEvidence.Names"/>.</summary>
    public LinkConfidence(double constant, double[] weights) => (_constant, _weights) = (constant, weights);

    /// <summary>The weights that ship.</summary>
    public static LinkConfidence Default => Embedded.Value;

    /// <summary>The probability that a link with some evidence is right.</summary>
    public double Of(IReadOnlyList<double> evidence) => 1 / (1 + Math.Exp(-(_constant + _weights.Zip(evidence, (w, e) => w * e).Sum())));

    /// <summary>The rows of the table: feature and weight.</summary>
    public IEnumerable<(string Feature, double Weight)> Rows() => LinkEvidence.Names.Zip(_weights).Prepend((Constant, _constant));

    private static LinkConfidence Read(TableFile table)
    {
        var weights = table.Rows.ToDictionary(r => r["feature"], Weight, StringComparer.Ordinal);
        return new LinkConfidence(weights.GetValueOrDefault(Constant), [.. LinkEvidence.Names.Select(n => weights.GetValueOrDefault(n))]);
    }

    private static double Weight(TableRow row) =>
        double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight : throw row.Error("weight", $"«{row["weight"]}» is no number");
}
