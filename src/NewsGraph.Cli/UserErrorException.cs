namespace NewsGraph.Cli;

/// <summary>The user's input can't be worked with: the message says what is wrong, where, and what to do. Ends the command with <see cref="ExitCodes.BadInput"/>.</summary>
public sealed class UserErrorException : Exception
{
    /// <summary>Creates the error.</summary>
    public UserErrorException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its cause.</summary>
    public UserErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the error.</summary>
    public UserErrorException()
    {
    }
}
