using System.Reflection;

namespace NewsGraph.Tests;

/// <summary>Where the tests find the checkout and, on the project's own machines, the shared data beside it.</summary>
internal static class Repository
{
    /// <summary>The checkout's root, as built.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The folder <c>../shared</c>, which a user's machine doesn't have.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A file or folder of the checkout.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared data.</summary>
    public static string InShared(params string[] parts) => Path.Combine([Shared, .. parts]);
}
