using System.Net.Http.Headers;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Federation;

namespace NewsGraph.Sparql;

/// <summary>Asks services by the SPARQL 1.1 Protocol (query by POST as a form), those of a list and no others; redirections are not followed.</summary>
public sealed class HttpServiceClient : IServiceClient, IDisposable
{
    private const long MostBytes = 256L << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HashSet<string> _allowed;
    private readonly HttpClient _http;

    /// <summary>A client for some services.</summary>
    /// <param name="allowed">The IRIs of the services, compared code unit by code unit.</param>
    public HttpServiceClient(IEnumerable<string> allowed)
    {
        _allowed = [.. allowed];
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
    }

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyDictionary<string, Term>> Select(Iri service, string query, CancellationToken cancellation)
    {
        if (!_allowed.Contains(service.Value))
        {
            throw new QueryEvaluationException($"SERVICE {service} is refused: it is not among the services that may be asked; allow it with --service {service.Value}");
        }

        try
        {
            return Ask(service, query, cancellation);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or UriFormatException or NotSupportedException or InvalidOperationException or FormatException
            && !cancellation.IsCancellationRequested)
        {
            throw new QueryEvaluationException($"SERVICE {service} gave no answer: {error.Message}", error);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private List<IReadOnlyDictionary<string, Term>> Ask(Iri service, string query, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Value) { Content = new FormUrlEncodedContent([KeyValuePair.Create("query", query)]) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/sparql-results+json"));
        using var response = _http.Send(request, HttpCompletionOption.ResponseContentRead, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"it answered {(int)response.StatusCode} {response.ReasonPhrase}");
        }

        using var body = response.Content.ReadAsStream(cancellation);
        return JsonResultReader.Read(body);
    }
}
