namespace NewsGraph.Store.Quads;

/// <summary>Four term numbers in the order of some permutation, compared from the first on.</summary>
/// <param name="High">First and second number.</param>
/// <param name="Low">Third and fourth number.</param>
internal readonly record struct QuadKey(ulong High, ulong Low) : IComparable<QuadKey>
{
    public QuadKey(uint first, uint second, uint third, uint fourth)
        : this(((ulong)first << 32) | second, ((ulong)third << 32) | fourth)
    {
    }

    public uint First => (uint)(High >> 32);

    public uint Second => (uint)High;

    public uint Third => (uint)(Low >> 32);

    public uint Fourth => (uint)Low;

    public static QuadKey Maximum => new(ulong.MaxValue, ulong.MaxValue);

    public uint this[int column] => column switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };

    public static bool operator <(QuadKey left, QuadKey right) => left.High < right.High || (left.High == right.High && left.Low < right.Low);

    public static bool operator >(QuadKey left, QuadKey right) => right < left;

    public static bool operator <=(QuadKey left, QuadKey right) => !(right < left);

    public static bool operator >=(QuadKey left, QuadKey right) => !(left < right);

    public int CompareTo(QuadKey other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>The key with another number in a column.</summary>
    public QuadKey With(int column, uint number) => column switch
    {
        0 => new(number, Second, Third, Fourth),
        1 => new(First, number, Third, Fourth),
        2 => new(First, Second, number, Fourth),
        _ => new(First, Second, Third, number),
    };

    /// <summary>The next greater key; the greatest stays.</summary>
    public QuadKey Next() => Low != ulong.MaxValue ? new(High, Low + 1) : High != ulong.MaxValue ? new(High + 1, 0) : this;
}
