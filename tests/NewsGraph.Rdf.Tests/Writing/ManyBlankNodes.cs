using System.Globalization;
using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Tests.Writing;

public class ManyBlankNodes
{
    private static readonly Iri Next = new("http://example.org/next");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Thousands_of_nodes_that_look_alike_are_written_once_each(bool chained)
    {
        // A chain is told apart only from its ends, unconnected nodes never: neither may take forever.
        var quads = Enumerable.Range(0, 5000).Select(i => new Quad(new BlankNode("n" + i), Next, chained ? new BlankNode("n" + (i + 1)) : RdfTerms.Nil)).ToList();
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        NQuadsWriter.WriteSorted(writer, quads);
        Assert.Equal(5000, writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
