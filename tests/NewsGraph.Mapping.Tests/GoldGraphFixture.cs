namespace NewsGraph.Tests;

/// <summary>Builds the gold graph once for a class of tests, when it is first asked for.</summary>
public sealed class GoldGraphFixture
{
    private static readonly Lazy<GoldGraph> Built = new(() => new GoldGraph());

    public GoldGraph Graph => Built.Value;
}
