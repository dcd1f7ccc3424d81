using System.Globalization;
using System.Text.Json;

namespace NewsGraph.Cli.Benchmark;

/// <summary>Right row counts of the benchmark's queries, from a <c>rows.json</c>: an object of objects, by number of quads and query.</summary>
internal static class ExpectedRows
{
    /// <summary>The counts for the data set that is nearest in size.</summary>
    /// <exception cref="UserErrorException">The file is not there or not of that form.</exception>
    public static IReadOnlyDictionary<string, long> Read(string path, long quads)
    {
        if (!File.Exists(path))
        {
            throw new UserErrorException($"{path}: there is no such file; --expect names a rows.json");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var sizes = document.RootElement.EnumerateObject().ToList();
            var nearest = sizes.MinBy(size => Math.Abs(long.Parse(size.Name, CultureInfo.InvariantCulture) - quads)).Value;
            return nearest.EnumerateObject().ToDictionary(query => query.Name, query => query.Value.GetInt64(), StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            throw new UserErrorException($"{path}: not a table of row counts ({error.Message}); it should hold an object of objects, by number of quads and query", error);
        }
    }
}
