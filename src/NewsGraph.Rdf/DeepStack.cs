using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace NewsGraph.Rdf;

/// <summary>Lets a recursion go deeper than one thread's stack.</summary>
internal static class DeepStack
{
    private const int StackBytes = 64 << 20;

    /// <summary>Calls a function, on a fresh stack when this one is nearly used up.</summary>
    public static T Run<T>(Func<T> function)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return function();
        }

        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception error)
                {
                    failure = ExceptionDispatchInfo.Capture(error);
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
