using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

/// <summary>The ranges that a pattern's quads are divided into.</summary>
public sealed class Dividing : IDisposable
{
    private const int Count = 5000;

    private readonly MemoryStore store = new();

    public Dividing()
    {
        store.Load(Quads(0, Count));
        store.Load(Quads(Count, 20));
    }

    [Theory]
    [InlineData(null, GraphScope.Union)]
    [InlineData(QuadPosition.Subject, GraphScope.Union)]
    [InlineData(QuadPosition.Object, GraphScope.Union)]
    [InlineData(QuadPosition.Object, GraphScope.EachNamed)]
    [InlineData(QuadPosition.Subject, GraphScope.Default)]
    public void Read_one_after_the_other_the_ranges_give_what_the_whole_gives(QuadPosition? order, GraphScope scope)
    {
        var source = store.Snapshot();
        Assert.True(source.TryGetId(new Iri("http://e/p1"), out var predicate));
        var pattern = new QuadPattern(default, predicate, default, default, scope);
        var ranges = source.Divide(pattern, order, TermIdRange.All, 7);
        Assert.NotNull(ranges);
        Assert.InRange(ranges.Count, scope == GraphScope.Default ? 1 : 5, 7);
        Assert.Equal(source.Match(pattern, order), ranges.SelectMany(range => Read(source, pattern, order, range)));
    }

    [Fact]
    public void What_is_all_bound_is_not_divided()
    {
        var source = store.Snapshot();
        var quad = source.Match(new QuadPattern(default, default, default, default, GraphScope.Union)).First();
        Assert.Null(source.Divide(new QuadPattern(quad.Subject, quad.Predicate, quad.Object, default, GraphScope.Union), null, TermIdRange.All, 4));
    }

    public void Dispose() => store.Dispose();

    private static List<QuadIds> Read(StoreSnapshot source, QuadPattern pattern, QuadPosition? order, TermIdRange range)
    {
        var cursor = source.OpenCursor(order);
        cursor.Seek(pattern, range);
        var (found, buffer) = (new List<QuadIds>(), new QuadIds[100]);
        for (var count = cursor.Read(buffer); count > 0; count = cursor.Read(buffer))
        {
            found.AddRange(buffer[..count]);
        }

        return found;
    }

    private static IEnumerable<Quad> Quads(int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            yield return new Quad(new Iri("http://e/s" + number), new Iri("http://e/p" + (i % 2)), new Iri("http://e/o" + (i * 7 % 1000)), i % 11 == 0 ? null : new Iri("http://e/g" + (i % 3)));
        }
    }
}
