namespace NewsGraph.Web.Protocol;

/// <summary>A request that isn't answered: the status says why to a program, the message to a person.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class ProtocolException(int status, string message) : Exception(message)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;
}
