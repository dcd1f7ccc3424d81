namespace NewsGraph.Conformance.Tests.Manifests;

public class KnownFailuresAreHeldToTheirWord
{
    private static readonly KnownFailures Known = KnownFailures.Of(new Dictionary<string, string> { ["suite#listed"] = "a reason" });

    [Fact]
    public void A_listed_test_may_fail() => Known.Run("suite#listed", () => throw new InvalidOperationException("still broken"));

    [Fact]
    public void A_listed_test_that_passes_fails_the_run() =>
        Assert.Contains("passes now", Record.Exception(() => Known.Run("suite#listed", () => { }))!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_test_that_is_not_listed_must_pass() =>
        Assert.Throws<InvalidOperationException>(() => Known.Run("suite#other", () => throw new InvalidOperationException("broken")));
}
