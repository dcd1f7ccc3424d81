using System.Runtime.InteropServices;

namespace NewsGraph.Rdf.Writing;

/// <summary>
/// Takes the quads of one graph as they come and gives them sorted (<see cref="TermOrder"/>), each once. Beyond a number of quads, runs of them are sorted and put
/// into files, to be merged when they are read (external merge sort, Knuth, TAOCP vol. 3 §5.4). A graph with blank nodes, whose labels depend on all of it, is held whole.
/// </summary>
/// <param name="path">What the names of the files begin with; nothing is left of them after <see cref="Dispose"/>.</param>
/// <param name="held">Quads that may be held.</param>
public sealed class GraphSorter(string path, int held = GraphSorter.DefaultHeld) : IDisposable
{
    /// <summary>Quads that are held where nothing else is said: some 10 MiB with their terms.</summary>
    public const int DefaultHeld = 1 << 15;

    private readonly List<QuadRunFile> _runs = [];
    private readonly QuadSorter _sorter = new();
    private readonly List<Quad> _quads = [];

    /// <summary>True when the graph is held whole because of its blank nodes or triple terms.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>True when a part of the graph is in files.</summary>
    internal bool IsInParts => _runs.Count > 0;

    /// <summary>Takes a quad.</summary>
    /// <exception cref="IOException">The disk is full, or the like.</exception>
    public void Add(Quad quad)
    {
        if (!IsWhole && !(IsPlain(quad.Subject) && IsPlain(quad.Object)))
        {
            HoldWhole();
        }

        if (_quads.Count >= held && !IsWhole)
        {
            _runs.Add(QuadRunFile.Write($"{path}.{_runs.Count}", Sorted()));
            _quads.Clear();
        }

        _quads.Add(quad);
    }

    /// <summary>Forgets the graph, to take another.</summary>
    public void Clear()
    {
        Dispose();
        _runs.Clear();
        _quads.Clear();
        IsWhole = false;
    }

    /// <summary>The quads that are held, all of a graph that is not in parts, in order, each once. Good until the next quad is taken.</summary>
    internal ReadOnlySpan<Quad> Sorted() => _sorter.Sort(IsWhole ? CanonicalLabels.Apply([.. _quads.Distinct()]).ToArray() : CollectionsMarshal.AsSpan(_quads));

    /// <summary>The quads in order, each once. To be read once.</summary>
    internal IEnumerable<Quad> Read()
    {
        var rest = Sorted().ToArray();
        return IsInParts ? WithoutRepeated(Merged([rest, .. _runs.Select(r => r.Read())])) : rest;
    }

    /// <inheritdoc />
    public void Dispose() => _runs.ForEach(r => r.Dispose());

    private static bool IsPlain(Term term) => term is Iri or Literal;

    private void HoldWhole()
    {
        _quads.InsertRange(0, [.. _runs.SelectMany(r => r.Read())]);
        Dispose();
        _runs.Clear();
        IsWhole = true;
    }

    private static IEnumerable<Quad> WithoutRepeated(IEnumerable<Quad> sorted)
    {
        Quad? last = null;
        foreach (var quad in sorted)
        {
            if (last is not { } before || TermOrder.Instance.Compare(before, quad) != 0)
            {
                yield return quad;
                last = quad;
            }
        }
    }

    private static IEnumerable<Quad> Merged(IReadOnlyList<IEnumerable<Quad>> runs)
    {
        var heads = new PriorityQueue<IEnumerator<Quad>, Quad>(TermOrder.Instance);
        foreach (var run in runs.Select(r => r.GetEnumerator()))
        {
            Advance(run);
        }

        while (heads.TryDequeue(out var run, out var quad))
        {
            yield return quad;
            Advance(run);
        }

        void Advance(IEnumerator<Quad> run)
        {
            if (run.MoveNext())
            {
                heads.Enqueue(run, run.Current);
            }
            else
            {
                run.Dispose();
            }
        }
    }
}
