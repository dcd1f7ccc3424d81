using System.Reflection;

namespace NewsGraph.Benchmarks;

/// <summary>The articles written for the tests.</summary>
internal static class SampleArticles
{
    /// <summary>Their folder in the repository that this program was built from.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(SampleArticles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!, "tests", "articles");
}
