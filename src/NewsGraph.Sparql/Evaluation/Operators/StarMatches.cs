using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>The quads of one subject, dealt out to the patterns whose predicates, and objects where they are constants, they have.</summary>
internal sealed class StarMatches
{
    private const int Batch = 32;

    private readonly QuadIds[] read = new QuadIds[Batch];
    private readonly TermId[] predicates;
    private readonly TermId[] objects;
    private readonly QuadIds[][] found;
    private readonly int[] counts;
    private readonly TermId greatest;

    /// <summary>No matches yet.</summary>
    public StarMatches(StarStep[] steps)
    {
        predicates = Array.ConvertAll(steps, step => step.Scan.Predicate.Constant);
        objects = Array.ConvertAll(steps, step => step.Scan.Object.Slot < 0 ? step.Scan.Object.Constant : TermId.None);
        found = Array.ConvertAll(steps, _ => new QuadIds[4]);
        counts = new int[steps.Length];
        greatest = predicates.Max();
    }

    /// <summary>How many quads the last reading looked at.</summary>
    public int ReadCount { get; private set; }

    /// <summary>True when every pattern has a match.</summary>
    public bool AreComplete => Array.IndexOf(counts, 0) < 0;

    /// <summary>How many matches a pattern has.</summary>
    public int Count(int step) => counts[step];

    /// <summary>A match of a pattern.</summary>
    public ref readonly QuadIds At(int step, int place) => ref found[step][place];

    /// <summary>Forgets all matches.</summary>
    public void Clear() => Array.Clear(counts);

    /// <summary>Deals out the next quads of a cursor that goes by predicate; true when there are no more that matter.</summary>
    public bool ReadFrom(QuadCursor cursor)
    {
        ReadCount = cursor.Read(read);
        for (var i = 0; i < ReadCount; i++)
        {
            var predicate = read[i].Predicate;
            if (predicate > greatest)
            {
                return true;
            }

            for (var step = 0; step < predicates.Length; step++)
            {
                if (predicates[step] == predicate && (objects[step].IsNone || objects[step] == read[i].Object))
                {
                    Add(step, read[i]);
                }
            }
        }

        return ReadCount < Batch;
    }

    /// <summary>Takes all quads of a cursor for one pattern; false when there are none.</summary>
    public bool ReadAll(QuadCursor cursor, int step, ExecutionGuard guard)
    {
        for (var count = cursor.Read(read); count > 0; count = cursor.Read(read))
        {
            for (var i = 0; i < count; i++)
            {
                guard.Tick();
                Add(step, read[i]);
            }
        }

        return counts[step] > 0;
    }

    private void Add(int step, in QuadIds quad)
    {
        if (counts[step] == found[step].Length)
        {
            Array.Resize(ref found[step], counts[step] * 2);
        }

        found[step][counts[step]++] = quad;
    }
}
