using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>A set of tuples of numbers, each with its place in the order of arrival: open addressing over one flat list.</summary>
internal sealed class KeyTable(int width)
{
    private int[] buckets = new int[16];
    private TermId[] keys = new TermId[16 * Math.Max(1, width)];

    /// <summary>How many tuples there are.</summary>
    public int Count { get; private set; }

    /// <summary>A column of a tuple.</summary>
    public TermId At(int place, int column) => keys[(place * width) + column];

    /// <summary>The place of the tuple that these columns of a row make, added when it is new.</summary>
    public int Add(TermId[] row, int[] slots, out bool isNew)
    {
        var bucket = Bucket(row, slots);
        isNew = buckets[bucket] == 0;
        if (!isNew)
        {
            return buckets[bucket] - 1;
        }

        Store(row, slots);
        buckets[bucket] = Count;
        if (Count * 2 > buckets.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    /// <summary>The place of the tuple that these columns of a row make, or -1.</summary>
    public int Find(TermId[] row, int[] slots) => buckets[Bucket(row, slots)] - 1;

    private void Store(TermId[] row, int[] slots)
    {
        if ((Count + 1) * width > keys.Length)
        {
            Array.Resize(ref keys, keys.Length * 2);
        }

        for (var column = 0; column < width; column++)
        {
            keys[(Count * width) + column] = row[slots[column]];
        }

        Count++;
    }

    private int Bucket(TermId[] row, int[] slots)
    {
        var hash = 0UL;
        foreach (var slot in slots)
        {
            hash = Mix(hash, row[slot].Value);
        }

        var mask = buckets.Length - 1;
        var bucket = (int)(hash >> 32) & mask;
        while (buckets[bucket] != 0 && !Matches(buckets[bucket] - 1, row, slots))
        {
            bucket = (bucket + 1) & mask;
        }

        return bucket;
    }

    private bool Matches(int place, TermId[] row, int[] slots)
    {
        for (var column = 0; column < width; column++)
        {
            if (keys[(place * width) + column] != row[slots[column]])
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        buckets = new int[buckets.Length * 2];
        var mask = buckets.Length - 1;
        for (var place = 0; place < Count; place++)
        {
            var hash = 0UL;
            for (var column = 0; column < width; column++)
            {
                hash = Mix(hash, keys[(place * width) + column].Value);
            }

            var bucket = (int)(hash >> 32) & mask;
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & mask;
            }

            buckets[bucket] = place + 1;
        }
    }

    /// <summary>Multiplication with a rotated sum: cheap, and good in the upper half.</summary>
    internal static ulong Mix(ulong hash, ulong value) => (ulong.RotateLeft(hash, 29) + value + 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93;
}
