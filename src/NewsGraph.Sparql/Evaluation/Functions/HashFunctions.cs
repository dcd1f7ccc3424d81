using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Hash functions (SPARQL 1.1 §17.4.6).</summary>
[SuppressMessage("Security", "CA5350", Justification = "The standard asks for SHA-1; nothing is protected by it.")]
[SuppressMessage("Security", "CA5351", Justification = "The standard asks for MD5; nothing is protected by it.")]
internal static class HashFunctions
{
    /// <summary>By name.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        new("MD5", (a, _) => Hash(a[0], MD5.HashData)),
        new("SHA1", (a, _) => Hash(a[0], SHA1.HashData)),
        new("SHA256", (a, _) => Hash(a[0], SHA256.HashData)),
        new("SHA384", (a, _) => Hash(a[0], SHA384.HashData)),
        new("SHA512", (a, _) => Hash(a[0], SHA512.HashData)),
    ];

    private static Literal? Hash(Term term, Func<byte[], byte[]> hash)
        => TermFunctions.Plain(term) is { } text ? new Literal(Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(text)))) : null;
}
