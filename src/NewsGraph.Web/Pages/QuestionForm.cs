using Microsoft.AspNetCore.Http;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Web.Protocol;

namespace NewsGraph.Web.Pages;

/// <summary>A question of the pack on the page: its parameters as fields, their values put into its query.</summary>
internal sealed class QuestionForm(IQuadSource source)
{
    private readonly Lazy<NameIndex> _things = new(() => NameIndex.OfThings(source));
    private readonly Lazy<NameIndex> _terms = new(NameIndex.OfTerms);

    /// <summary>Links to all questions, titled in both languages.</summary>
    public static string Links() => string.Concat(QuestionPack.All.Select(q =>
        $"<li>{Html.Link("question", q.Name, q.Titles.GetValueOrDefault("ar", q.Name))} <small dir=\"auto\">{Html.Text(q.Titles.GetValueOrDefault("en"))}</small></li>\n"));

    /// <summary>The fields of a question, holding what the request gave.</summary>
    public static string Fields(Question question, IQueryCollection given) => string.Concat(question.Parameters.Select(p =>
        $"<label><span dir=\"auto\">{Html.Text(p.Labels.GetValueOrDefault("ar"))}</span> <small>{Html.Text(p.Labels.GetValueOrDefault("en"))}</small> "
        + $"<input dir=\"auto\" name=\"{Html.Text(p.Variable)}\" value=\"{Html.Text(given[p.Variable])}\" placeholder=\"{Html.Text(p.Example)}\"></label>\n"))
        + $"<input type=\"hidden\" name=\"question\" value=\"{Html.Text(question.Name)}\">";

    /// <summary>The question's query with the fields that aren't empty.</summary>
    /// <exception cref="ProtocolException">A value names nothing or several things.</exception>
    public SparqlQuery Query(Question question, IQueryCollection given) => question.Parameters.Where(p => !string.IsNullOrWhiteSpace(given[p.Variable]))
        .Aggregate(SparqlQuery.Parse(question.Text, prefixes: WellKnownPrefixes.All), (query, p) => query.Bind(p.Variable, Value(given[p.Variable].ToString())));

    private Term Value(string text)
    {
        if (QuestionPack.Value(text, _things.Value, _terms.Value, out var match) is { } value)
        {
            return value;
        }

        var (problem, things) = match.Matches.Count > 0 ? ("several things are called", match.Matches) : ("nothing is called", match.Nearest);
        var list = string.Concat(things.Select(t => $"\n  {t.Label}  {t.Name.Value}"));
        throw new ProtocolException(StatusCodes.Status400BadRequest, $"{problem} «{text}»{(list.Length == 0 ? "" : "; choose one of:" + list)}");
    }
}
