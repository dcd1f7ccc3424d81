using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

public class ManyQuads
{
    [Fact]
    public void Runs_of_many_blocks_sorted_by_radix_answer_like_a_list()
    {
        // Enough quads for radix sorting and hundreds of blocks, with numbers from all kinds of terms.
        using var store = new MemoryStore();
        var predicates = Enumerable.Range(0, 5).Select(i => new Iri("http://example.org/p" + i)).ToArray();
        var quads = Enumerable.Range(0, 30_000).Select(i => new Quad(
            new Iri("http://example.org/s" + (i / 7)),
            predicates[i % 5],
            i % 3 == 0 ? new Literal((i % 1000).ToString(System.Globalization.CultureInfo.InvariantCulture), Xsd.Integer) : new Literal("text " + (i % 5000)),
            i % 4 == 0 ? null : new Iri("http://example.org/g" + (i % 100)))).ToList();
        store.Load(quads.Concat(quads.Take(100)));
        var snapshot = store.Snapshot();
        Assert.Equal(quads.Count, snapshot.QuadCount);
        Assert.Equal(quads.ToHashSet(), snapshot.Quads().ToHashSet());
        foreach (var value in quads.Select(q => q.Object).Distinct().Where((_, i) => i % 97 == 0))
        {
            var pattern = snapshot.PatternOf(null, null, value)!.Value;
            Assert.Equal(quads.Count(q => q.Object == value), snapshot.Count(pattern));
            Assert.Equal(quads.Where(q => q.Object == value).Select(q => (q.Subject, q.Predicate)).ToHashSet(), snapshot.Quads(pattern).Select(q => (q.Subject, q.Predicate)).ToHashSet());
        }
    }
}
