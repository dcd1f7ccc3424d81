namespace NewsGraph.Extraction.Names;

/// <summary>Numbers words in the order in which they are added, and finds them by letters that are no string yet. Safe for several threads once nothing is added any more.</summary>
internal sealed class WordIndex
{
    private const uint Offset = 2166136261; // FNV-1a (Fowler, Noll and Vo)
    private const uint Prime = 16777619;
    private string[] _words = new string[64];
    private int[] _slots = new int[128]; // a word's number and one; 0 for none

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var slot = HashOf(word); ; slot++)
        {
            var number = _slots[slot & (_slots.Length - 1)] - 1;
            if (number < 0 || word.SequenceEqual(_words[number]))
            {
                return number;
            }
        }
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (Find(word) is var known and >= 0)
        {
            return known;
        }

        if (Count == _words.Length)
        {
            Grow();
        }

        _words[Count] = word.ToString();
        Place(Count);
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref _words, _words.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            Place(number);
        }
    }

    private void Place(int number)
    {
        var slot = HashOf(_words[number]);
        while (_slots[slot & (_slots.Length - 1)] != 0)
        {
            slot++;
        }

        _slots[slot & (_slots.Length - 1)] = number + 1;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue >> 1);
    }
}
