using System.Security.Cryptography;

namespace NewsGraph.Rdf.Canonicalization;

/// <summary>How a data set is canonicalised.</summary>
public sealed record CanonicalizationOptions
{
    /// <summary>The hash algorithm: <see cref="HashAlgorithmName.SHA256"/> (RDFC-1.0's own) or <see cref="HashAlgorithmName.SHA384"/>.</summary>
    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>
    /// How many orders of like nodes may be tried in all; null for <see cref="AttemptsPerNode"/> for each blank node, but <see cref="FewestAttempts"/> at least.
    /// Data sets made to be slow ("poison", §7.1) need more than any limit; real ones a few per node.
    /// </summary>
    public int? MostAttempts { get; init; }

    /// <summary>Attempts for each blank node where no limit is set.</summary>
    public const int AttemptsPerNode = 20;

    /// <summary>The least limit where none is set.</summary>
    public const int FewestAttempts = 50_000;
}
