using NewsGraph.Extraction.Confidence;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Claims;

/// <summary>Fits the calibration of claims on judged cases.</summary>
public static class CalibrationTraining
{
    private const double Ridge = 12;
    private const int Folds = 5;

    /// <summary>Fits one model for each part of a claim.</summary>
    public static ClaimCalibration Train(IReadOnlyList<ClaimCase> cases) => new(Models(cases));

    /// <summary>The probabilities that models fitted on other articles give to every case (cross-validation over articles).</summary>
    public static IReadOnlyList<(ClaimCase Case, double Probability)> CrossValidate(IReadOnlyList<ClaimCase> cases)
    {
        var fold = cases.Select(c => c.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((a, at) => (a, at % Folds)).ToDictionary(p => p.a, p => p.Item2, StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, Folds).SelectMany(f =>
            {
                var models = Models([.. cases.Where(c => fold[c.Article] != f)]);
                return cases.Where(c => fold[c.Article] == f).Select(c => (c, models[c.Part].Probability([.. c.Features])));
            }),
        ];
    }

    private static Dictionary<ClaimPart, LogisticRegression> Models(IReadOnlyList<ClaimCase> cases) => Enum.GetValues<ClaimPart>().ToDictionary(p => p, p =>
    {
        var own = cases.Where(c => c.Part == p).ToList();
        return LogisticRegression.Fit([.. own.Select(c => c.Features.ToArray())], [.. own.Select(c => c.IsRight)], Ridge);
    });
}
