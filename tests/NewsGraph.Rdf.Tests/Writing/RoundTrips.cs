using System.Globalization;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Writing;

public class RoundTrips
{
    public static TheoryData<RdfFormat, int> Cases
    {
        get
        {
            var data = new TheoryData<RdfFormat, int>();
            foreach (var format in new[] { RdfFormat.NTriples, RdfFormat.NQuads, RdfFormat.Turtle, RdfFormat.Trig })
            {
                for (var seed = 0; seed < 25; seed++)
                {
                    data.Add(format, seed);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_written_reads_back_as_the_same_data_set(RdfFormat format, int seed)
    {
        var quads = new RandomDataset(seed).Quads(5 + (seed * 4), graphs: format is RdfFormat.NQuads or RdfFormat.Trig);
        var text = Write(format, quads);
        var back = RdfFormats.Read(new StringReader(text), format).ToList();
        Assert.True(DatasetIsomorphism.AreIsomorphic(quads, back), text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_data_set_is_the_same_text_whatever_the_order_of_its_quads(RdfFormat format, int seed)
    {
        var quads = new RandomDataset(seed).Quads(5 + (seed * 4), graphs: format is RdfFormat.NQuads or RdfFormat.Trig);
        var shuffled = quads.Concat(quads.Take(3)).ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Write(format, quads), Write(format, shuffled));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_seeded_mutation_of_a_document_reads_or_is_refused_with_its_place(RdfFormat format, int seed)
    {
        var text = Write(format, new RandomDataset(seed).Quads(30, graphs: format is RdfFormat.NQuads or RdfFormat.Trig));
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var at = random.Next(text.Length);
            var mutated = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(text.Length - at, random.Next(1, 20))),
                1 => text.Insert(at, new string("<>\"'[](){}.;,@^\\_:#\n|~"[random.Next(22)], random.Next(1, 4))),
                _ => text.Insert(at, text.Substring(random.Next(text.Length / 2), random.Next(1, 30))),
            };
            var error = Record.Exception(() => RdfFormats.Read(new StringReader(mutated), format, new() { BaseIri = "http://b/" }).Count());
            Assert.True(error is null or RdfSyntaxException { Line: > 0, Column: > 0, Snippet.Length: > 0 }, error + mutated);
        }
    }

    private static string Write(RdfFormat format, IEnumerable<Quad> quads)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        RdfFormats.Write(writer, format, quads);
        return writer.ToString();
    }
}
