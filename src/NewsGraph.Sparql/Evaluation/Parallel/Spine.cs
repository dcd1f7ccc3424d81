using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>
/// The operators of a plan through which the rows of one big scan run, from the top down; what they are joined with are its sides.
/// Read for one part of the scan after the other, the plan gives the solutions that it gives for the whole, in the same order.
/// </summary>
internal sealed class Spine
{
    /// <summary>Parts are at least so many times smaller than what is worth dividing.</summary>
    private const int MorselShare = 4;

    /// <summary>Quads that a part holds at most, more or less.</summary>
    private const int MostQuads = 2048;

    /// <summary>Rows of what stands below the scan; where there turn out to be more, the plan is not divided.</summary>
    private const int MostSeeds = 1 << 16;

    /// <summary>A scan at the bottom that is so many times smaller than what is worthwhile is still divided when what it leads to is bigger.</summary>
    private const double ModestShare = 0.25;

    private readonly ScanOperator scan;
    private readonly IndexJoin? join;
    private readonly Operator? seeds;
    private readonly List<MergeJoin> merges;
    private readonly int morselSize;

    private Spine(Operator plan, List<Operator> line, int at, double worthwhile)
    {
        (Plan, join, morselSize) = (plan, line[at] as IndexJoin, (int)Math.Clamp(worthwhile / MorselShare, 1, MostQuads));
        seeds = join?.Left;
        scan = join?.Right ?? (ScanOperator)line[at];
        merges = [.. line.Take(at).OfType<MergeJoin>()];
        Tables = [.. line.Take(at).SelectMany(step => step.Inputs).OfType<TableOperator>()];
    }

    /// <summary>The operator at the top.</summary>
    public Operator Plan { get; }

    /// <summary>Kept solutions that rows are joined with.</summary>
    public IReadOnlyList<TableOperator> Tables { get; }

    /// <summary>The spine of a plan that leads to so many rows, or null.</summary>
    public static Spine? Of(Operator plan, double worthwhile)
    {
        var line = new List<Operator>();
        for (var step = plan; step is not null; step = step.Source)
        {
            line.Add(step);
        }

        var at = line.FindLastIndex(step => step.EstimatedRows >= worthwhile);
        if (line[^1] is not ScanOperator bottom || at < 0)
        {
            return null;
        }

        return line[at] is ScanOperator or IndexJoin ? new Spine(plan, line, at, worthwhile)
            : bottom.EstimatedRows >= ModestShare * worthwhile ? new Spine(plan, line, line.Count - 1, worthwhile)
            : null;
    }

    /// <summary>The parts in order, or null where the plan is better evaluated as a whole.</summary>
    public List<Morsel>? Cut(TermId[] row)
    {
        var morsels = new List<Morsel>();
        var (gathered, quads, count) = (new List<TermId[]>(), 0L, 0);
        foreach (var seed in seeds?.Evaluate(row) ?? [row])
        {
            var more = scan.Count(seed);
            if (++count > MostSeeds)
            {
                return null;
            }

            // What isn't worth dividing goes together with what the next rows read.
            var isBig = more >= 2 * morselSize;
            if (gathered.Count > 0 && (isBig || quads >= morselSize))
            {
                morsels.Add(new Morsel(gathered, null));
                (gathered, quads) = ([], 0);
            }

            var own = (TermId[])seed.Clone();
            if (!isBig)
            {
                gathered.Add(own);
                quads += 1 + more;
            }
            else if (scan.Divide(seed, morselSize) is { } parts)
            {
                morsels.AddRange(parts.Select(part => new Morsel([own], part)));
            }
            else
            {
                return null;
            }
        }

        if (gathered.Count > 0)
        {
            morsels.Add(new Morsel(gathered, null));
        }

        return morsels;
    }

    /// <summary>Makes the plan read one part alone.</summary>
    public void Aim(Morsel morsel)
    {
        scan.Part = morsel.Range;
        if (join is not null)
        {
            int[] slots = [.. Enumerable.Range(0, morsel.Seeds[0].Length).Where(slot => morsel.Seeds.Any(seed => !seed[slot].IsNone))];
            join.Left = new ValuesOperator(slots, [.. morsel.Seeds.Select(seed => Array.ConvertAll(slots, slot => seed[slot]))]);
        }

        foreach (var merge in merges)
        {
            merge.Right.Part = join is null ? morsel.Range : Span(morsel.Seeds, merge.SortedBy);
        }
    }

    /// <summary>Makes the plan read everything again.</summary>
    public void Release()
    {
        scan.Part = null;
        merges.ForEach(merge => merge.Right.Part = null);
        if (join is not null)
        {
            join.Left = seeds!;
        }
    }

    /// <summary>What the seeds, which a merge join takes in the order of a column, hold there.</summary>
    private static TermIdRange? Span(IReadOnlyList<TermId[]> seeds, int slot)
        => seeds[0][slot].IsNone ? null : new TermIdRange(seeds[0][slot], seeds[^1][slot]);
}
