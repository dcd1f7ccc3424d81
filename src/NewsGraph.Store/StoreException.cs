namespace NewsGraph.Store;

/// <summary>A store folder can't be used: damaged, locked by another process, or not a store. The message names the file and what to do.</summary>
public sealed class StoreException : IOException
{
    /// <summary>Creates the error.</summary>
    public StoreException()
    {
    }

    /// <summary>Creates the error.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
