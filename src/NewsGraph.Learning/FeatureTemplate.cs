namespace NewsGraph.Learning;

/// <summary>A named family of binary features: together with a value it gives a 32-bit feature number.</summary>
/// <remarks>Features are told apart by hash alone (feature hashing, Weinberger et al. 2009). With half a million features in a model
/// an unseen feature meets a stored one about once in ten thousand times, which no measure notices.</remarks>
public readonly struct FeatureTemplate
{
    private const ulong FnvOffset = 14695981039346656037UL;
    private const ulong FnvPrime = 1099511628211UL;
    private readonly ulong _seed;

    /// <summary>Creates a template; its name must be unique within a model.</summary>
    public FeatureTemplate(string name)
    {
        Name = name;
        _seed = Mix(FnvOffset, name) * FnvPrime;
    }

    /// <summary>Name, for explanations.</summary>
    public string Name { get; }

    /// <summary>The feature without a value.</summary>
    public uint Of() => Fold(_seed);

    /// <summary>The feature with a text value.</summary>
    public uint Of(ReadOnlySpan<char> value) => Fold(Mix(_seed, value));

    /// <summary>The feature with two text values.</summary>
    public uint Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Fold(Mix(Separate(Mix(_seed, first)), second));

    /// <summary>The feature with three text values.</summary>
    public uint Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third) =>
        Fold(Mix(Separate(Mix(Separate(Mix(_seed, first)), second)), third));

    /// <summary>The feature with a number.</summary>
    public uint Of(int value) => Fold((_seed ^ (uint)value) * FnvPrime);

    /// <summary>The feature with a number and a text value.</summary>
    public uint Of(int number, ReadOnlySpan<char> value) => Fold(Mix(Separate((_seed ^ (uint)number) * FnvPrime), value));

    /// <summary>The feature with a number and two texts, the same as with one text that joins them by <paramref name="joint"/>.</summary>
    public uint Of(int number, ReadOnlySpan<char> first, char joint, ReadOnlySpan<char> second) =>
        Fold(Mix((Mix(Separate((_seed ^ (uint)number) * FnvPrime), first) ^ joint) * FnvPrime, second));

    private static ulong Separate(ulong hash) => (hash ^ 0x1F) * FnvPrime;

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * FnvPrime;
        }

        return hash;
    }

    private static uint Fold(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return (uint)hash;
    }
}
