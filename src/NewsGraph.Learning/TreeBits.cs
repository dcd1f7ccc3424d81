using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning;

/// <summary>
/// Trees asked about many items side by side, a bit for each item: first every question of any tree is answered for all items, then each tree sorts the items
/// down its levels by nothing but those answers (after the bit vectors of QuickScorer: Lucchese et al. 2015).
/// </summary>
/// <remarks>An item's way down a tree waits for memory at every step; here 256 items take a step together, and trees that ask the same question share its answer.</remarks>
internal sealed class TreeBits
{
    private const int ItemsAtOnce = 256;
    private const int Deepest = 8; // so that the number of a leaf fits into a byte
    private const int Lanes = 8;

    [ThreadStatic]
    private static Vector256<byte>[]? _answers; // tens of kilobytes, needed for every article

    private readonly Column[] _columns;
    private readonly float[] _thresholds; // by question; question 0 is asked by missing nodes, and nobody's answer is yes
    private readonly Ensemble[] _ensembles;

    private TreeBits(Column[] columns, float[] thresholds, Ensemble[] ensembles) => (_columns, _thresholds, _ensembles) = (columns, thresholds, ensembles);

    /// <summary>Lays out the trees of several models; null where a tree is deeper, or questions are more, than fits.</summary>
    public static TreeBits? Of(IReadOnlyList<RegressionTree>[] models)
    {
        var asked = models.SelectMany(m => m).SelectMany(Questions).Distinct().Order().ToArray();
        var depth = models.Max(m => m.Select(t => t.Depth).DefaultIfEmpty(0).Max());
        if (asked.Length >= ushort.MaxValue || depth > Deepest)
        {
            return null;
        }

        var numbers = new Dictionary<(short Feature, float Threshold), ushort>();
        var columns = new List<Column>();
        foreach (var question in asked)
        {
            numbers.Add(question, (ushort)(numbers.Count + 1));
            if (columns.Count == 0 || columns[^1].Feature != question.Feature)
            {
                columns.Add(new Column(question.Feature, numbers.Count, 0));
            }

            columns[^1] = columns[^1] with { Count = columns[^1].Count + 1 };
        }

        return new TreeBits([.. columns], [0, .. asked.Select(q => q.Threshold)], [.. models.Select(m => Ensemble.Of(m, numbers))]);
    }

    private static IEnumerable<(short Feature, float Threshold)> Questions(RegressionTree tree) =>
        Enumerable.Range(0, tree.Feature.Length).Where(n => tree.Feature[n] >= 0).Select(n => (tree.Feature[n], tree.Threshold[n]));

    /// <summary>Adds to the number of each item the values that it gets from all trees of a model, in their order.</summary>
    /// <param name="rows">The features of each item.</param>
    /// <param name="sums">The numbers, model by model.</param>
    public void AddTo(ReadOnlySpan<float[]> rows, Span<double> sums)
    {
        var answers = Answers();
        for (var first = 0; first < rows.Length; first += ItemsAtOnce)
        {
            var some = rows.Slice(first, Math.Min(ItemsAtOnce, rows.Length - first));
            Answer(some, answers);
            for (var m = 0; m < _ensembles.Length; m++)
            {
                Walk(_ensembles[m], answers, sums.Slice((m * rows.Length) + first, some.Length));
            }
        }
    }

    /// <summary>Room for the answers to all questions; nobody says yes to the one that is none.</summary>
    private Vector256<byte>[] Answers()
    {
        if (_answers is null || _answers.Length < _thresholds.Length)
        {
            _answers = new Vector256<byte>[_thresholds.Length];
        }

        _answers[0] = Vector256<byte>.Zero;
        return _answers;
    }

    /// <summary>Adds to each feature of each item what the questions about it changed on the way down the trees of a model, by the means of the nodes.</summary>
    /// <param name="model">Index of the model.</param>
    /// <param name="rows">The features of each item.</param>
    /// <param name="contributions">The numbers of each item, by feature.</param>
    public void AddContributions(int model, ReadOnlySpan<float[]> rows, ReadOnlySpan<double[]> contributions)
    {
        var (ensemble, answers) = (_ensembles[model], Answers());
        var leaves = new byte[ensemble.Trees * ItemsAtOnce];
        for (var first = 0; first < rows.Length; first += ItemsAtOnce)
        {
            var some = rows.Slice(first, Math.Min(ItemsAtOnce, rows.Length - first));
            Answer(some, answers);
            FindLeaves(ensemble, answers, some.Length, leaves);
            for (var i = 0; i < some.Length; i++)
            {
                AddContributions(ensemble, leaves.AsSpan(i), contributions[first + i]);
            }
        }
    }

    // The order in which TreeNodes adds them, so that sums come out alike: some trees at a time, level by level.
    private static void AddContributions(Ensemble ensemble, ReadOnlySpan<byte> leaves, Span<double> contributions)
    {
        ReadOnlySpan<short> features = ensemble.Features;
        ReadOnlySpan<float> means = ensemble.Means;
        for (var first = 0; first < ensemble.Trees; first += TreeNodes.SideBySide)
        {
            var end = Math.Min(ensemble.Trees, first + TreeNodes.SideBySide);
            for (int level = 0, below = ensemble.Depth - 1; below >= 0; level++, below--)
            {
                for (var tree = first; tree < end; tree++)
                {
                    var next = leaves[tree * ItemsAtOnce] >> below; // among the nodes of the next level
                    var (node, child) = ((1 << level) - 1 + (next >> 1), (2 << level) - 1 + next);
                    var from = tree * ensemble.NodesAndLeaves;
                    contributions[features[from + node]] += means[from + child] - means[from + node]; // a missing question changes nothing
                }
            }
        }
    }

    [SkipLocalsInit]
    private void Answer(ReadOnlySpan<float[]> rows, Span<Vector256<byte>> answers)
    {
        Span<float> values = stackalloc float[ItemsAtOnce];
        values[rows.Length..].Clear();
        foreach (var (feature, first, count) in _columns)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                values[r] = rows[r][feature];
            }

            for (var question = first; question < first + count; question++)
            {
                Answer(values, rows.Length, _thresholds[question], MemoryMarshal.AsBytes(answers.Slice(question, 1)));
            }
        }
    }

    // «No» is what is at most the threshold, so that what is no number goes where a walk down the tree sends it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Answer(ReadOnlySpan<float> values, int items, float threshold, Span<byte> bits)
    {
        ref var value = ref MemoryMarshal.GetReference(values);
        var same = Vector256.Create(threshold);
        for (var i = 0; i < items; i += Lanes)
        {
            bits[i / Lanes] = (byte)~Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref value, (nuint)i), same).ExtractMostSignificantBits();
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Walk(Ensemble ensemble, ReadOnlySpan<Vector256<byte>> answers, Span<double> sums)
    {
        var (nodes, leaves) = (ensemble.Nodes, ensemble.LeavesOfTree);
        Span<Vector256<byte>> here = stackalloc Vector256<byte>[leaves];
        Span<Vector256<byte>> right = stackalloc Vector256<byte>[Deepest];
        Span<byte> leafOf = stackalloc byte[ItemsAtOnce];
        for (var tree = 0; tree < ensemble.Trees; tree++)
        {
            Descend(ensemble.Questions.AsSpan(tree * nodes, nodes), ensemble.Depth, answers, here, right);
            NumberLeaves(right[..ensemble.Depth], sums.Length, leafOf);
            ref var values = ref MemoryMarshal.GetReference(ensemble.Leaves.AsSpan(tree * leaves, leaves));
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += Unsafe.Add(ref values, leafOf[i]);
            }
        }
    }

    /// <summary>The leaf of every item in every tree, [tree × item].</summary>
    private static void FindLeaves(Ensemble ensemble, ReadOnlySpan<Vector256<byte>> answers, int items, Span<byte> leafOf)
    {
        Span<Vector256<byte>> here = stackalloc Vector256<byte>[ensemble.LeavesOfTree];
        Span<Vector256<byte>> right = stackalloc Vector256<byte>[Deepest];
        for (var tree = 0; tree < ensemble.Trees; tree++)
        {
            Descend(ensemble.Questions.AsSpan(tree * ensemble.Nodes, ensemble.Nodes), ensemble.Depth, answers, here, right);
            NumberLeaves(right[..ensemble.Depth], items, leafOf.Slice(tree * ItemsAtOnce, ItemsAtOnce));
        }
    }

    /// <summary>Takes the items down a tree.</summary>
    /// <param name="questions">The question of each node, level by level.</param>
    /// <param name="depth">Number of levels.</param>
    /// <param name="answers">Who answers yes, by question.</param>
    /// <param name="here">Memory for who is at each node of a level.</param>
    /// <param name="right">Receives who went right at each level.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Descend(ReadOnlySpan<ushort> questions, int depth, ReadOnlySpan<Vector256<byte>> answers, Span<Vector256<byte>> here, Span<Vector256<byte>> right)
    {
        here[0] = Vector256<byte>.AllBitsSet;
        for (var level = 0; level < depth; level++)
        {
            var width = 1 << level;
            var row = questions.Slice(width - 1, width);
            var went = Vector256<byte>.Zero;
            for (var n = width - 1; n >= 0; n--)
            {
                // From the last on, for the children of a node take the places of this one and of later ones.
                var (all, yes) = (here[n], here[n] & answers[row[n]]);
                went |= yes;
                if (level + 1 < depth)
                {
                    (here[2 * n], here[(2 * n) + 1]) = (all ^ yes, yes);
                }
            }

            right[level] = went;
        }
    }

    /// <summary>Reads the turns of every item as a binary number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NumberLeaves(ReadOnlySpan<Vector256<byte>> right, int items, Span<byte> leafOf)
    {
        var bit = Vector256.Create(0x8040201008040201).AsByte();
        var spread = Vector256.Create(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19).AsByte();
        var words = MemoryMarshal.Cast<Vector256<byte>, uint>(right);
        for (var first = 0; first < items; first += 32)
        {
            var number = Vector256<byte>.Zero;
            for (var word = first / 32; word < words.Length; word += ItemsAtOnce / 32)
            {
                var turns = Vector256.Shuffle(Vector256.Create(words[word]).AsByte(), spread);
                number = number + number - Vector256.Equals(turns & bit, bit); // a set bit is −1
            }

            number.StoreUnsafe(ref MemoryMarshal.GetReference(leafOf.Slice(first, 32)));
        }
    }

    /// <summary>A column that is asked about.</summary>
    /// <param name="Feature">The column.</param>
    /// <param name="First">The first question about it.</param>
    /// <param name="Count">Number of questions.</param>
    private readonly record struct Column(short Feature, int First, int Count);

    /// <summary>The trees of one model, each filled up to the depth of the deepest.</summary>
    /// <param name="Trees">How many.</param>
    /// <param name="Depth">Levels of questions.</param>
    /// <param name="Questions">The question of each node, [tree × level by level].</param>
    /// <param name="Leaves">Values, [tree × leaf]; what goes left at every missing question comes out at the leaf that is there.</param>
    /// <param name="Means">Means of the leaves under each node, [tree × level by level, leaves included].</param>
    /// <param name="Features">The column that each node asks about, laid out as <paramref name="Means"/>.</param>
    private sealed record Ensemble(int Trees, int Depth, ushort[] Questions, double[] Leaves, float[] Means, short[] Features)
    {
        public int Nodes => (1 << Depth) - 1;

        public int LeavesOfTree => 1 << Depth;

        public int NodesAndLeaves => Nodes + LeavesOfTree;

        public static Ensemble Of(IReadOnlyList<RegressionTree> trees, Dictionary<(short Feature, float Threshold), ushort> numbers)
        {
            var depth = trees.Select(t => t.Depth).DefaultIfEmpty(0).Max();
            var (nodes, leaves) = ((1 << depth) - 1, 1 << depth);
            var ensemble = new Ensemble(trees.Count, depth, new ushort[trees.Count * nodes], new double[trees.Count * leaves], new float[trees.Count * (nodes + leaves)], new short[trees.Count * (nodes + leaves)]);
            for (var t = 0; t < trees.Count; t++)
            {
                ensemble.Fill(t, trees[t], trees[t].Means(), numbers, (0, 0, 0));
            }

            return ensemble;
        }

        private void Fill(int number, RegressionTree tree, float[] means, Dictionary<(short Feature, float Threshold), ushort> numbers, (int Node, int Level, int Place) at)
        {
            var (node, level, place) = at;
            var isLeaf = tree.Feature[node] < 0;
            var own = (number * NodesAndLeaves) + (1 << level) - 1 + place;
            (Means[own], Features[own]) = (means[node], isLeaf ? (short)0 : tree.Feature[node]);
            if (level == Depth)
            {
                Leaves[(number * LeavesOfTree) + place] = means[node];
                return;
            }

            // What asks nothing stands above the leaf that it is.
            Questions[(number * Nodes) + (1 << level) - 1 + place] = isLeaf ? (ushort)0 : numbers[(tree.Feature[node], tree.Threshold[node])];
            Fill(number, tree, means, numbers, (isLeaf ? node : tree.Left[node], level + 1, 2 * place));
            if (!isLeaf)
            {
                Fill(number, tree, means, numbers, (tree.Left[node] + 1, level + 1, (2 * place) + 1));
            }
        }
    }
}
