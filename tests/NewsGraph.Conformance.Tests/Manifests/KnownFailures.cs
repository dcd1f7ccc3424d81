namespace NewsGraph.Conformance.Tests.Manifests;

/// <summary>
/// Tests that are known to fail, each with its reason, from a file of lines <c>id TAB reason</c>.
/// A test of that list that passes fails the run: the list must not outlive its reasons.
/// </summary>
internal sealed class KnownFailures
{
    private readonly Dictionary<string, string> _reasons;

    private KnownFailures(Dictionary<string, string> reasons) => _reasons = reasons;

    /// <summary>A list of ids and reasons.</summary>
    public static KnownFailures Of(Dictionary<string, string> reasons) => new(reasons);

    /// <summary>Reads a list from the test project's folder.</summary>
    public static KnownFailures Load(params string[] parts)
    {
        var path = NewsGraph.Tests.Repository.At(["tests", "NewsGraph.Conformance.Tests", .. parts]);
        var rows = File.ReadLines(path).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t', 2));
        return new KnownFailures(rows.ToDictionary(r => r[0], r => r.Length == 2 && r[1].Length > 0
            ? r[1]
            : throw new InvalidDataException($"{path}: {r[0]} is listed without a reason")));
    }

    /// <summary>Runs a test: it must pass, or, when listed, fail.</summary>
    public void Run(string id, Action test)
    {
        if (!_reasons.TryGetValue(id, out var reason))
        {
            test();
            return;
        }

        var failure = Record.Exception(test);
        Assert.True(failure is not null, $"{id} passes now; take it off the list of known failures ({reason})");
    }
}
