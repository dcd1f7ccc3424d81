using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using NewsGraph.Rdf;
using NewsGraph.Sparql;
using NewsGraph.Web.Pages;
using NewsGraph.Web.Protocol;

namespace NewsGraph.Web;

/// <summary>A graph as a SPARQL endpoint (<c>/sparql</c>) and a page (<c>/</c>), on the loopback address alone.</summary>
/// <remarks>
/// Nothing from the machine's environment shapes the server: no settings file, no <c>ASPNETCORE_</c> variable. Requests that name another host are refused,
/// so that a web page elsewhere can't reach the graph by a name that it resolves to this machine.
/// </remarks>
public static class GraphServer
{
    private const string Queries = "queries";
    private const int WaitingQueries = 64;
    private const int LongestRequest = 1 << 20;

    /// <summary>A server that is ready to be started.</summary>
    /// <param name="source">The graph; never changed by a request.</param>
    /// <param name="options">Port and limits.</param>
    public static WebApplication Create(IQuadSource source, ServerOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestRequest;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = ["localhost", "127.0.0.1"]);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            limiter.AddConcurrencyLimiter(Queries, limit => (limit.PermitLimit, limit.QueueLimit) = (options.Concurrency, WaitingQueries));
        });
        var app = builder.Build();
        app.UseHostFiltering();
        app.UseRouting();
        app.UseRateLimiter();
        Map(app, source, options);
        return app;
    }

    private static void Map(WebApplication app, IQuadSource source, ServerOptions options)
    {
        var engine = new QueryEngine(source, new QueryOptions { UnionDefaultGraph = true, TimeLimit = options.TimeLimit, RowLimit = options.RowLimit, TextSearch = options.TextSearch });
        app.MapMethods("/sparql", ["GET", "POST"], new SparqlEndpoint(engine).AnswerAsync).RequireRateLimiting(Queries);
        app.MapGet("/", new HomePage(engine, source).AnswerAsync).RequireRateLimiting(Queries);
        app.MapGet("/style.css", StyleAsync);
    }

    private static Task StyleAsync(HttpContext http)
    {
        http.Response.ContentType = "text/css; charset=utf-8";
        return http.Response.WriteAsync(Asset.Text("style.css"), http.RequestAborted);
    }
}
