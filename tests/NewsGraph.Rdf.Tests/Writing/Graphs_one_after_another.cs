using NewsGraph.Rdf.Writing;

namespace NewsGraph.Rdf.Tests;

/// <summary>A graph that is gathered, sorted in parts and merged is written as one that is sorted whole.</summary>
public sealed class Graphs_one_after_another : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsgraph-sort").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(GraphSorter.DefaultHeld)]
    public void In_parts_of_any_size_the_same_bytes_are_written(int held)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            List<Quad> plain = [.. new RandomDataset(seed).Quads(300, graphs: false).Where(q => q is { Subject: Iri, Object: Iri or Literal }).Select(q => q with { Graph = new Iri("http://example.org/g") })];
            Assert.Equal(Whole(plain), InParts([.. plain, .. plain.Take(50)], held));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(GraphSorter.DefaultHeld)]
    public void A_blank_node_that_comes_late_keeps_its_label(int held)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var quads = new RandomDataset(seed).Quads(100, graphs: false);
            List<Quad> nodesLast = [.. quads.OrderBy(q => q.Subject is BlankNode || q.Object is BlankNode or TripleTerm)];
            Assert.Equal(Whole(quads), InParts(nodesLast, held));
        }
    }

    [Fact]
    public void A_quad_that_comes_twice_counts_once()
    {
        using var sorter = new GraphSorter(Path.Combine(_folder, "run"), 2);
        var quad = new Quad(new Iri("http://e/s"), new Iri("http://e/p"), new Literal("o"));
        for (var i = 0; i < 9; i++)
        {
            sorter.Add(quad);
        }

        Assert.Equal(1, new TrigStream(TextWriter.Null, RdfWriterOptions.Default).Write(sorter));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(GraphSorter.DefaultHeld)]
    public void One_sorter_takes_graph_after_graph(int held)
    {
        using var sorter = new GraphSorter(Path.Combine(_folder, "run"), held);
        for (var seed = 0; seed < 10; seed++)
        {
            var quads = new RandomDataset(seed).Quads(50, graphs: false);
            sorter.Clear();
            quads.ForEach(sorter.Add);
            Assert.Equal(Whole(quads), Written(sorter));
        }
    }

    [Fact]
    public void Nothing_is_left_of_the_files()
    {
        InParts([.. new RandomDataset(1).Quads(100, graphs: false).Where(q => q is { Subject: Iri, Object: Iri })], 2);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private static string Whole(List<Quad> quads)
    {
        using var writer = new StringWriter();
        TrigWriter.Write(writer, quads);
        return writer.ToString();
    }

    private string InParts(List<Quad> quads, int held)
    {
        using var sorter = new GraphSorter(Path.Combine(_folder, "run"), held);
        quads.ForEach(sorter.Add);
        return Written(sorter);
    }

    private static string Written(GraphSorter sorter)
    {
        using StringWriter body = new(), head = new();
        var stream = new TrigStream(body, RdfWriterOptions.Default);
        stream.Write(sorter);
        stream.WriteHeader(head);
        return head.ToString() + body;
    }
}
