using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NewsGraph.Learning;

/// <summary>Hints for the processor about memory that will be read.</summary>
internal static class Caches
{
    /// <summary>Has a piece of memory on its way while other work is done; nothing is done where the processor has no such instruction.</summary>
    public static unsafe void Prefetch(ref readonly byte address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in address)));
        }
    }
}
