using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Serving_a_graph(BuiltGraph graph)
{
    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"--port {port}: the port can't be had", await Newsgraph.FailAsync("serve", graph.Folder, "--port", port), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000", "give a port from 0 to 65535")]
    [InlineData("--time-limit", "0", "give a number of seconds above 0")]
    public async Task A_value_that_makes_no_sense_is_refused(string option, string value, string message) =>
        Assert.Contains(message, await Newsgraph.FailAsync("serve", graph.Folder, option, value), StringComparison.Ordinal);
}
