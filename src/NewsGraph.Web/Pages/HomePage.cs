using Microsoft.AspNetCore.Http;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Web.Protocol;

namespace NewsGraph.Web.Pages;

/// <summary>The page: a query box, the questions of the pack, and the answer as a table. Everything is written here; no script, nothing from elsewhere.</summary>
internal sealed class HomePage(QueryEngine engine, IQuadSource source)
{
    private const string Example = "SELECT ?who (COUNT(?event) AS ?events)\nWHERE { ?event a ng:Event ; ng:agent/rdfs:label ?who }\nGROUP BY ?who\nORDER BY DESC(?events) ?who\nLIMIT 20";
    private readonly QuestionForm _form = new(source);
    private readonly AnswerTable _table = new(engine);

    /// <summary>Answers a request.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        var given = http.Request.Query;
        var question = QuestionPack.Find(given["question"].ToString());
        var answer = Answer(http, question);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(Asset.Fill("page.html", Slots(given, question, answer)), http.RequestAborted);
    }

    private static Dictionary<string, string> Slots(IQueryCollection given, Question? question, string answer) => new(StringComparer.Ordinal)
    {
        ["query"] = Html.Text(given["query"].FirstOrDefault() ?? question?.Text ?? Example),
        ["questions"] = QuestionForm.Links(),
        ["question"] = question is null ? "" : QuestionBlock(given, question),
        ["answer"] = answer,
    };

    private static string QuestionBlock(IQueryCollection given, Question question) => Asset.Fill("question.html", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title-ar"] = Html.Text(question.Titles.GetValueOrDefault("ar")),
        ["title-en"] = Html.Text(question.Titles.GetValueOrDefault("en")),
        ["fields"] = QuestionForm.Fields(question, given),
    });

    private string Answer(HttpContext http, Question? question)
    {
        var text = http.Request.Query["query"].ToString();
        if (question is null && text.Length == 0)
        {
            return "";
        }

        try
        {
            var query = question is null ? ReadableQuery.Parse(new ProtocolRequest(text, [], [])) : _form.Query(question, http.Request.Query);
            var answer = "";
            ReadableQuery.Guard(() => answer = _table.Of(query, http.RequestAborted));
            return answer;
        }
        catch (ProtocolException refusal)
        {
            http.Response.StatusCode = refusal.Status;
            return $"<pre role=\"alert\" dir=\"ltr\">{Html.Text(refusal.Message)}</pre>";
        }
    }
}
