using System.Runtime.ExceptionServices;

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
    /// <param name="id">The test.</param>
    /// <param name="test">What it does.</param>
    /// <param name="suite">The suite that it is counted in, or null for none.</param>
    public void Run(string id, Action test, string? suite = null)
    {
        var failure = Record.Exception(test);
        var isKnown = _reasons.TryGetValue(id, out var reason);
        if (suite is not null)
        {
            SuiteOutcomes.Add(suite, failure is null ? "passed" : isKnown ? "known" : "failed", id);
        }

        if (!isKnown)
        {
            if (failure is not null)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            return;
        }

        Assert.True(failure is not null, $"{id} passes now; take it off the list of known failures ({reason})");
    }
}
