namespace NewsGraph.Store;

/// <summary>A store that lives as long as the process.</summary>
public sealed class MemoryStore : QuadStore
{
    private protected override StoreState Publish(StoreState state) => state;
}
