using System.Globalization;
using System.Net;
using System.Text;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Cli.Evaluating;

/// <summary>The quality report as one self-contained page: measures, reliability, causes of error, then each article twice, gold at the right and output at the left.</summary>
internal sealed class EvalPage(IReadOnlyList<EvaluatedArticle> articles)
{
    private const string Style = "NewsGraph.Cli.Evaluating.EvalStyle.css";
    private readonly StringBuilder _html = new();

    /// <summary>The page of some articles.</summary>
    public static string Of(IReadOnlyList<EvaluatedArticle> articles) => new EvalPage(articles).Write();

    private string Write()
    {
        var report = new ScoreReport([.. articles.Select(a => a.Score)]);
        _html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>NewsGraph: extraction against gold</title>\n<style>\n")
            .Append(StyleSheet()).Append("</style></head>\n<body>\n<h1>Extraction against gold</h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{articles.Count} articles; 95 % intervals by resampling articles.</p>\n");
        Measures(report);
        Types(report);
        Links(report.Links);
        Causes();
        Legend();
        foreach (var article in articles)
        {
            Article(article);
        }

        return _html.Append("</body>\n</html>\n").ToString();
    }

    private static string StyleSheet()
    {
        using var reader = new StreamReader(typeof(EvalPage).Assembly.GetManifestResourceStream(Style) ?? throw new FileNotFoundException($"{Style} is not embedded."));
        return reader.ReadToEnd();
    }

    private void Measures(ScoreReport report)
    {
        Table(["measure", "P", "R", "F1", "95 %", "right", "gold", "system"], report.Totals.Select(t =>
        {
            var (low, high) = report.Interval(t.Key);
            return (string[])[t.Key, .. Numbers(t.Value)[..3], string.Create(CultureInfo.InvariantCulture, $"{low:F2}–{high:F2}"), .. Numbers(t.Value)[3..]];
        }));
    }

    private void Types(ScoreReport report)
    {
        _html.Append("<details><summary>by type</summary>\n");
        Table(["measure", "type", "P", "R", "F1", "right", "gold", "system"], report.ByType.Select(t => (string[])[t.Key.Measure, t.Key.Type, .. Numbers(t.Counts)]));
        _html.Append("</details>\n");
    }

    private static string[] Numbers(Measure m) =>
        [Fraction(m.Precision), Fraction(m.Recall), Fraction(m.F1), Whole(m.Right), Whole(m.Gold), Whole(m.System)];

    private void Links(ReliabilityTable links)
    {
        if (links.Bins.Count > 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">Confidence of links: what is said and how often it is right; expected calibration error {links.CalibrationError:F3}.</p>\n");
            Table(["said between", "links", "said", "right"], links.Bins.Select(b => (string[])[$"{Fraction(b.Low)}–{Fraction(b.High)}", Whole(b.Count), Fraction(b.Mean), Fraction(b.Right)]));
        }
    }

    private void Causes()
    {
        var all = articles.SelectMany(a => a.Causes).ToList();
        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">The most frequent causes of {all.Count} errors.</p>\n");
        Table(["cause", "errors", "share"], ReportText.MostFrequent(all).Select(c => (string[])[c.Key, Whole(c.Count()), string.Create(CultureInfo.InvariantCulture, $"{(double)c.Count() / all.Count:P1}")]));
    }

    private void Legend() => _html.Append(
        "<p class=\"legend\"><mark class=\"PER\">person</mark><mark class=\"ORG\">organisation</mark><mark class=\"LOC\">place</mark><mark class=\"GRP\">group</mark><mark class=\"v\">event</mark>"
        + "<mark class=\"PER bad\">missed, or invented</mark><mark class=\"PER near\">cut or typed otherwise</mark></p>\n");

    private void Article(EvaluatedArticle article)
    {
        var gold = article.Gold;
        _html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{Encode(gold.Id)}\">{Encode(gold.Id)} <small class=\"note\">{Encode(Summary(article.Score))}</small></h2>\n<div class=\"pair\">\n");
        Side("gold", MarkedHtml.Of(gold.Text, Highlights.Of(gold.Annotation, article.Output)));
        Side("output", MarkedHtml.Of(gold.Text, Highlights.Of(article.Output, gold.Annotation)));
        _html.Append("</div>\n");
        Errors(article);
    }

    private void Side(string title, string html) => _html.Append(CultureInfo.InvariantCulture, $"<div class=\"side\"><h3>{title}</h3><div class=\"text\" lang=\"ar\">{html}</div></div>\n");

    private void Errors(EvaluatedArticle article)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<details><summary>{article.Causes.Count} errors by cause</summary><ul class=\"errors\">\n");
        foreach (var cause in article.Causes.GroupBy(c => c.Cause, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li>{Encode(cause.Key)} ({cause.Count()}): {string.Join("; ", cause.Select(c => $"<bdi>{Encode(c.Example)}</bdi>"))}</li>\n");
        }

        _html.Append("</ul></details>\n");
    }

    private static string Summary(ArticleScore score) =>
        string.Join(" · ", score.Measures.Where(m => m.Key is "names exact" or "entities" or "links" or "events" or "arguments" or "relations").Select(m => $"{m.Key} {Fraction(m.Value.F1)}"));

    private void Table(string[] head, IEnumerable<string[]> rows)
    {
        _html.Append("<table><thead><tr>").AppendJoin("", head.Select(h => $"<th>{Encode(h)}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            _html.Append("<tr>").AppendJoin("", row.Select(c => $"<td{(char.IsAsciiDigit(c[0]) ? " class=\"n\"" : "")}>{Encode(c)}</td>")).Append("</tr>\n");
        }

        _html.Append("</tbody></table>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Fraction(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
