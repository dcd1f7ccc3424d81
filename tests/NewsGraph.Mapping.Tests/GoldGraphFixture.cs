namespace NewsGraph.Tests;

/// <summary>Builds the gold graph once for a class of tests, when it is first asked for.</summary>
public sealed class GoldGraphFixture
{
    private static readonly Lazy<GoldGraph> Shared = new(() => new GoldGraph());

    private readonly Lazy<GoldGraph> _built = Shared;

    public GoldGraph Graph => _built.Value;
}
