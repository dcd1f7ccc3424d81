namespace NewsGraph.Rdf.Writing;

/// <summary>
/// Sorts the quads of one graph (<see cref="TermOrder"/>). Many are said of one subject, most of them in a row and with the same object for it: so subjects are sorted
/// once, and then what is said of each. What it works in is used again.
/// </summary>
internal sealed class QuadSorter
{
    private static readonly Comparison<Quad> ByStatement = TermOrder.Instance.CompareStatements;

    private readonly Dictionary<Term, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _subjects = [];
    private Term[] _terms = [];
    private int[] _order = [];
    private int[] _ends = [];
    private Quad[] _sorted = [];

    /// <summary>The quads in order, each once; good until the next call.</summary>
    public Span<Quad> Sort(ReadOnlySpan<Quad> quads)
    {
        NumberSubjects(quads);
        var ranks = RankSubjects();
        Distribute(quads, ranks);
        var (kept, start) = (0, 0);
        foreach (var end in _ends.AsSpan(0, ranks))
        {
            kept = Keep(start, end, kept);
            start = end;
        }

        return _sorted.AsSpan(0, kept);
    }

    private void NumberSubjects(ReadOnlySpan<Quad> quads)
    {
        _numbers.Clear();
        _subjects.Clear();
        Term? last = null;
        var number = 0;
        foreach (ref readonly var quad in quads)
        {
            if (!ReferenceEquals(quad.Subject, last))
            {
                last = quad.Subject;
                if (!_numbers.TryGetValue(last, out number))
                {
                    _numbers[last] = number = _numbers.Count;
                }
            }

            _subjects.Add(number);
        }
    }

    /// <summary>Puts into <see cref="_order"/> the rank of each subject, one for equal ones, and returns how many there are.</summary>
    private int RankSubjects()
    {
        var count = _numbers.Count;
        Grow(ref _terms, count);
        Grow(ref _order, count);
        Grow(ref _ends, count);
        _numbers.Keys.CopyTo(_terms, 0);
        var sorted = _ends.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            sorted[i] = i;
        }

        _terms.AsSpan(0, count).Sort(sorted, TermOrder.Instance);
        var rank = -1;
        for (var i = 0; i < count; i++)
        {
            rank += i == 0 || !_terms[i].Equals(_terms[i - 1]) ? 1 : 0;
            _order[sorted[i]] = rank;
        }

        _terms.AsSpan(0, count).Clear();
        return rank + 1;
    }

    /// <summary>Puts quads of one subject beside each other, and into <see cref="_ends"/> where those of each end (counting sort, Knuth, TAOCP vol. 3 §5.2).</summary>
    private void Distribute(ReadOnlySpan<Quad> quads, int ranks)
    {
        var ends = _ends.AsSpan(0, ranks);
        ends.Clear();
        foreach (var subject in _subjects)
        {
            ends[_order[subject]]++;
        }

        var sum = 0;
        foreach (ref var end in ends)
        {
            (end, sum) = (sum, sum + end);
        }

        Grow(ref _sorted, quads.Length);
        for (var i = 0; i < quads.Length; i++)
        {
            _sorted[ends[_order[_subjects[i]]]++] = quads[i];
        }
    }

    /// <summary>Sorts what is said of one subject and moves each statement once to behind those kept before; returns how many are kept.</summary>
    private int Keep(int start, int end, int kept)
    {
        _sorted.AsSpan(start, end - start).Sort(ByStatement);
        for (var i = start; i < end; i++)
        {
            if (i > start && ByStatement(_sorted[kept - 1], _sorted[i]) == 0)
            {
                continue;
            }

            // Few quads are said twice, so most stay where they are.
            if (kept != i)
            {
                _sorted[kept] = _sorted[i];
            }

            kept++;
        }

        return kept;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[Math.Max(length, 2 * array.Length)];
        }
    }
}
