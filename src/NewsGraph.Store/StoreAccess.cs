namespace NewsGraph.Store;

/// <summary>What a store folder is opened for.</summary>
public enum StoreAccess
{
    /// <summary>Reading; any number of processes at once, also beside a writing one.</summary>
    Read,

    /// <summary>Reading and writing; one process at a time.</summary>
    Write,
}
