namespace NewsGraph.Extraction.Training;

/// <summary>
/// Two-sided class bigram clustering by exchange (Martin, Liermann and Ney 1998, "Algorithms for bigram and trigram word clustering"):
/// words move one by one to the class that raises the likelihood of the text most.
/// </summary>
public sealed class ExchangeClustering
{
    private readonly int _classes;
    private readonly List<(int Word, int Count)>[] _next;
    private readonly List<(int Word, int Count)>[] _previous;
    private readonly long[] _counts;
    private readonly int[] _classOf;
    private readonly int[,] _bigrams;
    private readonly long[] _classCounts;

    private ExchangeClustering(int classes, int words, List<(int Word, int Count)>[] next, List<(int Word, int Count)>[] previous, long[] counts)
    {
        (_classes, _next, _previous, _counts) = (classes, next, previous, counts);
        _classOf = new int[words];
        _bigrams = new int[classes, classes];
        _classCounts = new long[classes];
    }

    /// <summary>Clusters words.</summary>
    /// <param name="bigrams">How often word b followed word a. Words are numbered from 0 by falling frequency.</param>
    /// <param name="words">Number of words.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="rounds">Passes over all words.</param>
    /// <returns>The class of each word.</returns>
    public static int[] Cluster(IReadOnlyDictionary<(int A, int B), int> bigrams, int words, int classes, int rounds)
    {
        var next = Enumerable.Range(0, words).Select(_ => new List<(int, int)>()).ToArray();
        var previous = Enumerable.Range(0, words).Select(_ => new List<(int, int)>()).ToArray();
        var counts = new long[words];
        foreach (var ((a, b), n) in bigrams.OrderBy(p => p.Key.A).ThenBy(p => p.Key.B))
        {
            next[a].Add((b, n));
            previous[b].Add((a, n));
            counts[a] += n;
        }

        var run = new ExchangeClustering(classes, words, next, previous, counts);
        run.Initialise();
        for (var round = 0; round < rounds; round++)
        {
            run.Round();
        }

        return run._classOf;
    }

    private void Initialise()
    {
        for (var word = 0; word < _classOf.Length; word++)
        {
            _classOf[word] = word % _classes;
            _classCounts[_classOf[word]] += _counts[word];
        }

        for (var word = 0; word < _classOf.Length; word++)
        {
            foreach (var (b, n) in _next[word])
            {
                _bigrams[_classOf[word], _classOf[b]] += n;
            }
        }
    }

    private void Round()
    {
        var right = new int[_classes];
        var left = new int[_classes];
        for (var word = 0; word < _classOf.Length; word++)
        {
            Array.Clear(right);
            Array.Clear(left);
            var self = Neighbours(word, right, left);
            Shift(word, _classOf[word], right, left, self, -1);
            _classOf[word] = Best(word, right, left, self);
            Shift(word, _classOf[word], right, left, self, 1);
        }
    }

    private int Neighbours(int word, int[] right, int[] left)
    {
        var self = 0;
        foreach (var (b, n) in _next[word])
        {
            if (b == word)
            {
                self += n;
            }
            else
            {
                right[_classOf[b]] += n;
            }
        }

        foreach (var (a, n) in _previous[word])
        {
            if (a != word)
            {
                left[_classOf[a]] += n;
            }
        }

        return self;
    }

    private void Shift(int word, int own, int[] right, int[] left, int self, int sign)
    {
        for (var c = 0; c < _classes; c++)
        {
            _bigrams[own, c] += sign * right[c];
            _bigrams[c, own] += sign * left[c];
        }

        _bigrams[own, own] += sign * self;
        _classCounts[own] += sign * _counts[word];
    }

    private int Best(int word, int[] right, int[] left, int self)
    {
        var touched = Enumerable.Range(0, _classes).Where(c => right[c] > 0 || left[c] > 0).ToArray();
        var (best, top) = (0, double.NegativeInfinity);
        for (var c = 0; c < _classes; c++)
        {
            var gain = Gain(c, touched, right, left, self, _counts[word]);
            if (gain > top)
            {
                (best, top) = (c, gain);
            }
        }

        return best;
    }

    // Change of log likelihood, sum of n log n over class bigrams less twice that over classes, when the word joins class c.
    private double Gain(int c, int[] touched, int[] right, int[] left, int self, long count)
    {
        var gain = 0.0;
        foreach (var d in touched)
        {
            if (d == c)
            {
                continue;
            }

            gain += Entropy(_bigrams[c, d] + right[d]) - Entropy(_bigrams[c, d]);
            gain += Entropy(_bigrams[d, c] + left[d]) - Entropy(_bigrams[d, c]);
        }

        gain += Entropy(_bigrams[c, c] + right[c] + left[c] + self) - Entropy(_bigrams[c, c]);
        return gain - (2 * (Entropy(_classCounts[c] + count) - Entropy(_classCounts[c])));
    }

    private static double Entropy(long n) => n <= 1 ? 0 : n * Math.Log(n);
}
