using NewsGraph.Rdf;

namespace NewsGraph.Store.Tests;

/// <summary>The store against the simplest thing that could be right: a set of quads, looked through.</summary>
public class AnswersEqualAList
{
    [Theory]
    [InlineData(1, 1, 400)]
    [InlineData(2, 7, 60)]
    [InlineData(3, 40, 12)]
    [InlineData(4, 2, 1500)]
    public void After_every_batch_every_kind_of_pattern_finds_what_a_list_finds(int seed, int batches, int size)
    {
        var random = new RandomQuads(seed);
        using var store = new MemoryStore();
        var model = new HashSet<Quad>();
        for (var i = 0; i < batches; i++)
        {
            Change(store, model, random, size);
            Compare(store.Snapshot(), model, random, 40);
        }
    }

    [Fact]
    public void An_empty_store_answers()
    {
        using var store = new MemoryStore();
        Compare(store.Snapshot(), [], new RandomQuads(1), 10);
    }

    internal static void Change(QuadStore store, HashSet<Quad> model, RandomQuads random, int size)
    {
        using var batch = store.BeginWrite();
        var added = random.Take(size);
        batch.Add(added);
        model.UnionWith(added);
        foreach (var quad in model.OrderBy(q => q.ToString(), StringComparer.Ordinal).Where(_ => random.Below(8) == 0).ToList())
        {
            batch.Remove(quad);
            model.Remove(quad);
        }

        if (random.Below(3) == 0)
        {
            var graph = random.Next().Graph;
            batch.DropGraph(graph);
            model.RemoveWhere(q => q.Graph == graph);
            var again = random.Next() with { Graph = graph };
            batch.Add(again);
            model.Add(again);
        }

        batch.Commit();
    }

    internal static void Compare(StoreSnapshot snapshot, HashSet<Quad> model, RandomQuads random, int patterns)
    {
        Assert.Equal(model.Count, snapshot.QuadCount);
        Assert.Equal(model, snapshot.Quads().ToHashSet());
        Assert.Equal(
            model.Select(q => q.Graph).OfType<Term>().ToHashSet(),
            snapshot.GraphNames.Select(snapshot.GetTerm).ToHashSet());
        for (var i = 0; i < patterns; i++)
        {
            ComparePattern(snapshot, model, random);
        }
    }

    private static void ComparePattern(StoreSnapshot snapshot, HashSet<Quad> model, RandomQuads random)
    {
        var like = random.Below(2) == 0 && model.Count > 0 ? model.ElementAt(random.Below(model.Count)) : random.Next();
        var scope = (GraphScope)random.Below(4);
        var (s, p, o) = (random.Below(2) == 0 ? like.Subject : null, random.Below(2) == 0 ? like.Predicate : null, random.Below(2) == 0 ? like.Object : null);
        var graph = scope == GraphScope.Named ? like.Graph : null;
        var expected = Expected(model, s, p, o, scope, graph);
        if (snapshot.PatternOf(s, p, o, scope, graph) is not { } pattern)
        {
            Assert.Empty(expected);
            return;
        }

        QuadPosition? sortedBy = random.Below(3) == 0 ? null : (QuadPosition)random.Below(4);
        var found = snapshot.Match(pattern, sortedBy).ToList();
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Equal(expected, found.Select(q => Decode(snapshot, q)).ToHashSet());
        CheckCount(snapshot, pattern, found.Count);
        CheckOrder(pattern, sortedBy, found);
    }

    private static HashSet<Quad> Expected(HashSet<Quad> model, Term? s, Term? p, Term? o, GraphScope scope, Term? graph) => [.. model
        .Where(q => (s is null || q.Subject == s) && (p is null || q.Predicate == p) && (o is null || q.Object == o))
        .Where(q => scope switch { GraphScope.Default => q.Graph is null, GraphScope.Named => q.Graph == graph, GraphScope.EachNamed => q.Graph is not null, _ => true })
        .Select(q => scope == GraphScope.Union ? q with { Graph = null } : q)];

    private static Quad Decode(StoreSnapshot snapshot, QuadIds q) => new(
        snapshot.GetTerm(q.Subject), (Iri)snapshot.GetTerm(q.Predicate), snapshot.GetTerm(q.Object), q.Graph.IsNone ? null : snapshot.GetTerm(q.Graph));

    private static void CheckCount(StoreSnapshot snapshot, QuadPattern pattern, int found)
    {
        var count = snapshot.Count(pattern);
        Assert.True(count >= found, $"Count says {count}, Match finds {found}");
        if (pattern.Scope is GraphScope.Named or GraphScope.Default && (!pattern.Subject.IsNone || (pattern.Predicate.IsNone && pattern.Object.IsNone)) && (pattern.Object.IsNone || !pattern.Predicate.IsNone))
        {
            Assert.Equal(found, count);
        }
    }

    private static void CheckOrder(QuadPattern pattern, QuadPosition? sortedBy, List<QuadIds> found)
    {
        Func<QuadIds, TermId>? key = sortedBy switch
        {
            QuadPosition.Subject when pattern.Subject.IsNone => q => q.Subject,
            QuadPosition.Predicate when pattern.Predicate.IsNone => q => q.Predicate,
            QuadPosition.Object when pattern.Object.IsNone => q => q.Object,
            QuadPosition.Graph when pattern.Scope == GraphScope.EachNamed => q => q.Graph,
            _ => null,
        };
        if (key is not null)
        {
            Assert.Equal(found.Select(key).Order(), found.Select(key));
        }
    }
}
