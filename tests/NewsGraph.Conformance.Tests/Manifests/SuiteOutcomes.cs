namespace NewsGraph.Conformance.Tests.Manifests;

/// <summary>
/// A line <c>suite TAB passed|known|failed TAB id</c> for each test that has run, in suite-outcomes.tsv beside the test assembly:
/// «./build.sh test» counts them at its end.
/// </summary>
internal static class SuiteOutcomes
{
    private static readonly Lock Gate = new();
    private static readonly StreamWriter Lines = new(Path.Combine(AppContext.BaseDirectory, "suite-outcomes.tsv"), append: false) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Adds the outcome of a test.</summary>
    public static void Add(string suite, string outcome, string id)
    {
        lock (Gate)
        {
            Lines.WriteLine($"{suite}\t{outcome}\t{id}");
        }
    }
}
