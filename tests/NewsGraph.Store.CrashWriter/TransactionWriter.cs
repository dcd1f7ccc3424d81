using System.Globalization;

namespace NewsGraph.Store.CrashWriter;

/// <summary>The process that is killed.</summary>
public static class TransactionWriter
{
    /// <summary>Commits one transaction after the other for ever, and writes the number of each when it has been committed.</summary>
    public static void Run(string folder, int first, TextWriter told)
    {
        using var store = DiskStore.Open(folder, StoreAccess.Write);
        for (var number = first; ; number++)
        {
            using var transaction = store.Begin();
            Transaction.Change(number, transaction);
            transaction.Commit();
            told.WriteLine(number.ToString(CultureInfo.InvariantCulture));
            told.Flush();
        }
    }
}
