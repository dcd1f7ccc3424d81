namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>Order of strings by Unicode code points, which differs from UTF-16 order for characters beyond the basic plane.</summary>
internal static class CodepointOrder
{
    /// <summary>Three-way comparison.</summary>
    public static int Compare(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
        {
            return left.Length - right.Length;
        }

        var (a, b) = (left[at], right[at]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a - b : char.IsSurrogate(a) ? 1 : -1;
    }
}
