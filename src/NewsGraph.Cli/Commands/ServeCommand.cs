using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using NewsGraph.Web;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph serve [GRAPH]</c>: a SPARQL endpoint and a page on this machine.</summary>
internal static class ServeCommand
{
    private const int LastPort = 65535;

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var graph = new Argument<string>("GRAPH") { DefaultValueFactory = _ => "output", Description = "A folder that build wrote, a store, or an RDF file (.trig, .ttl, .nq, .nt, each also .gz)." };
        var port = new Option<int>("--port") { HelpName = "N", DefaultValueFactory = _ => 8080, Description = "Port on 127.0.0.1; 0 for any that is free." };
        var seconds = new Option<double>("--time-limit") { HelpName = "SECONDS", DefaultValueFactory = _ => 30, Description = "Give up on a query after so many seconds." };
        var command = new Command("serve", "Serve the graph on this machine: a page at / and SPARQL at /sparql, for reading.") { graph, port, seconds };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(graph), Options(result.GetRequiredValue(port), result.GetRequiredValue(seconds)), cancellation));
        return command;
    }

    private static ServerOptions Options(int port, double seconds)
    {
        if (port is < 0 or > LastPort)
        {
            throw new UserErrorException($"--port {port}: give a port from 0 to {LastPort}");
        }

        return seconds > 0 && seconds <= TimeSpan.FromDays(1).TotalSeconds
            ? new ServerOptions { Port = port, TimeLimit = TimeSpan.FromSeconds(seconds) }
            : throw new UserErrorException($"--time-limit {seconds.ToString(CultureInfo.InvariantCulture)}: give a number of seconds above 0, a day (86400) at most");
    }

    private static async Task StartAsync(WebApplication server, int port, CancellationToken cancellation)
    {
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException error)
        {
            throw new UserErrorException($"--port {port}: the port can't be had ({error.Message.TrimEnd('.')}); choose another, or 0 for any that is free", error);
        }
    }

    private static async Task<int> RunAsync(string path, ServerOptions options, CancellationToken cancellation)
    {
        using var graph = GraphInput.Open(path);
        await using var server = GraphServer.Create(graph.Source, options with { TextSearch = graph.TextSearch });
        await StartAsync(server, options.Port, cancellation);
        var address = server.Urls.First();
        Console.WriteLine($"{address}/ (page), {address}/sparql (SPARQL); Ctrl+C ends it");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            await server.StopAsync(CancellationToken.None);
        }

        return ExitCodes.Success;
    }
}
