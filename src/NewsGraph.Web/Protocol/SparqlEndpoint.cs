using System.Text;
using Microsoft.AspNetCore.Http;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Web.Protocol;

/// <summary>The query operation of the SPARQL 1.1 Protocol over one engine.</summary>
/// <remarks>An answer is written as a whole before its first byte is sent, so that a limit met half way still shows in the status.</remarks>
internal sealed class SparqlEndpoint(QueryEngine engine)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            var query = ReadableQuery.Parse(await ProtocolRequest.ReadAsync(http.Request));
            var offers = MediaOffer.For(query.Form);
            var offer = Negotiation.Choose(offers, http.Request.GetTypedHeaders().Accept)
                ?? throw new ProtocolException(StatusCodes.Status406NotAcceptable, $"{query.Form.ToString().ToUpperInvariant()} is answered as {string.Join(", ", offers.Select(o => o.MediaType))}");
            await SendAsync(http, StatusCodes.Status200OK, offer.MediaType, Evaluate(query, offer, http.RequestAborted));
        }
        catch (ProtocolException refusal)
        {
            await SendAsync(http, refusal.Status, "text/plain", Utf8.GetBytes(refusal.Message + "\n"));
        }
    }

    private byte[] Evaluate(SparqlQuery query, MediaOffer offer, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            ReadableQuery.Guard(() => Write(query, offer, writer, cancellation));
        }

        return bytes.ToArray();
    }

    private void Write(SparqlQuery query, MediaOffer offer, StreamWriter writer, CancellationToken cancellation)
    {
        if (offer.Triples is { } triples)
        {
            RdfFormats.Write(writer, triples, engine.Triples(query, cancellation));
        }
        else if (query.Form == QueryForm.Ask)
        {
            ResultWriters.Write(engine.Ask(query, cancellation), offer.Table!.Value, writer);
        }
        else
        {
            ResultWriters.Write(engine.Select(query, cancellation), offer.Table!.Value, writer);
        }
    }

    private static async Task SendAsync(HttpContext http, int status, string type, byte[] body)
    {
        http.Response.StatusCode = status;
        // The types of results in JSON and XML know no charset parameter.
        http.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        http.Response.ContentLength = body.Length;
        http.Response.Headers.Vary = "Accept";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
