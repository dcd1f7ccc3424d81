using Microsoft.AspNetCore.Builder;
using NewsGraph.Rdf.Reading;
using NewsGraph.Store;
using NewsGraph.Web;

namespace NewsGraph.Tests;

/// <summary>A small graph on a loopback port, asked over HTTP.</summary>
public sealed class ServedGraph : IAsyncLifetime, IDisposable
{
    public const string Iraq = "https://w3id.org/newsgraph/id/iraq";

    private const string Data = """
        @prefix ng: <https://w3id.org/newsgraph#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        <http://a/one> { <https://w3id.org/newsgraph/id/iraq> a ng:Country ; rdfs:label "العراق"@ar , "Iraq"@en }
        <http://a/two> { <https://w3id.org/newsgraph/id/iran> a ng:Country ; rdfs:label "إيران"@ar . <http://a/x> rdfs:label "<b>&"@ar }
        """;

    private readonly MemoryStore _store = new();
    private WebApplication? _server;

    public HttpClient Client { get; private set; } = new();

    /// <summary>A further server over the same graph.</summary>
    public WebApplication Create(ServerOptions options) => GraphServer.Create(_store.Snapshot(), options);

    public async Task InitializeAsync()
    {
        _store.Load(TrigReader.Read(new StringReader(Data)));
        _server = Create(new ServerOptions { Port = 0 });
        await _server.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_server.Urls.First()) };
    }

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        _store.Dispose();
    }

    /// <summary>Asks by GET.</summary>
    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null, string more = "")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/sparql?query={Uri.EscapeDataString(query)}{more}", UriKind.Relative));
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }
}
