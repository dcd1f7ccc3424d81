using Microsoft.AspNetCore.Http;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Web.Protocol;

/// <summary>Parses and evaluates queries such that what fails becomes a status and a message.</summary>
internal static class ReadableQuery
{
    private static readonly string[] UpdateWords = ["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"];

    /// <summary>The query of a request over the graphs that the request names, if any (they win over <c>FROM</c>, SPARQL 1.1 Protocol §2.1.4).</summary>
    /// <exception cref="ProtocolException">The query is malformed, or an update.</exception>
    public static SparqlQuery Parse(ProtocolRequest request)
    {
        try
        {
            var query = SparqlQuery.Parse(request.Query, prefixes: QueryPrefixes.All);
            return request.DefaultGraphs.Count + request.NamedGraphs.Count > 0 ? query.Over(request.DefaultGraphs, request.NamedGraphs) : query;
        }
        catch (SparqlSyntaxException error)
        {
            throw IsUpdate(request.Query, error)
                ? new ProtocolException(StatusCodes.Status403Forbidden, "this is an update, and the graph is served for reading only; build it anew to change it")
                : new ProtocolException(StatusCodes.Status400BadRequest, error.Message);
        }
    }

    /// <summary>Runs an evaluation.</summary>
    /// <exception cref="ProtocolException">It reached a limit (503), or the engine refuses it (500).</exception>
    public static void Guard(Action evaluation)
    {
        try
        {
            evaluation();
        }
        catch (QueryLimitException limit)
        {
            throw new ProtocolException(StatusCodes.Status503ServiceUnavailable, limit.Message);
        }
        catch (QueryEvaluationException refusal)
        {
            throw new ProtocolException(StatusCodes.Status500InternalServerError, refusal.Message);
        }
    }

    private static bool IsUpdate(string text, SparqlSyntaxException error)
    {
        var line = text.Split('\n').ElementAtOrDefault(error.Line - 1) ?? "";
        var word = string.Concat(line.Skip(error.Column - 1).TakeWhile(char.IsAsciiLetter));
        return UpdateWords.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
