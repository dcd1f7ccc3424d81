using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NewsGraph.Rdf;

namespace NewsGraph.Web.Protocol;

/// <summary>A query operation (SPARQL 1.1 Protocol §2.1): by GET, by a posted form, or posted directly.</summary>
/// <param name="Query">The query.</param>
/// <param name="DefaultGraphs"><c>default-graph-uri</c>.</param>
/// <param name="NamedGraphs"><c>named-graph-uri</c>.</param>
internal sealed record ProtocolRequest(string Query, IReadOnlyList<Iri> DefaultGraphs, IReadOnlyList<Iri> NamedGraphs)
{
    private const string Direct = "application/sparql-query";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Update = "application/sparql-update";
    private const string ReadOnly = "this endpoint answers queries only; updates are refused";

    /// <summary>Reads the operation from a request.</summary>
    /// <exception cref="ProtocolException">The request holds no query, several, or an update.</exception>
    public static async Task<ProtocolRequest> ReadAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return Of(request.Query["query"], request.Query["update"], request.Query);
        }

        switch (request.ContentType?.Split(';')[0].Trim().ToLowerInvariant())
        {
            case Form:
                var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
                return Of(form["query"], form["update"], form);
            case Direct:
                using (var reader = new StreamReader(request.Body))
                {
                    return Of(await reader.ReadToEndAsync(request.HttpContext.RequestAborted), StringValues.Empty, request.Query);
                }

            case Update:
                throw new ProtocolException(StatusCodes.Status403Forbidden, ReadOnly);
            default:
                throw new ProtocolException(StatusCodes.Status415UnsupportedMediaType, $"post a query as {Direct}, or as the field «query» of {Form}");
        }
    }

    private static ProtocolRequest Of(StringValues query, StringValues update, IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        if (update.Count > 0)
        {
            throw new ProtocolException(StatusCodes.Status403Forbidden, ReadOnly);
        }

        if (query is not [{ Length: > 0 } text])
        {
            throw new ProtocolException(StatusCodes.Status400BadRequest, query.Count > 1 ? "give one query, not several" : "there is no query: give one as ?query=…, or post one");
        }

        var all = fields.ToLookup(f => f.Key, f => f.Value, StringComparer.Ordinal);
        return new ProtocolRequest(text, Graphs(all, "default-graph-uri"), Graphs(all, "named-graph-uri"));
    }

    private static List<Iri> Graphs(ILookup<string, StringValues> fields, string name) =>
        [.. fields[name].SelectMany(values => values).Where(v => !string.IsNullOrEmpty(v)).Select(v => Graph(name, v!))];

    private static Iri Graph(string name, string value) => Uri.TryCreate(value, UriKind.Absolute, out _)
        ? new Iri(value)
        : throw new ProtocolException(StatusCodes.Status400BadRequest, $"{name} «{value}» is no absolute IRI");
}
