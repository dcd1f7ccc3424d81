using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>"Did you mean": the known name nearest to an unknown one.</summary>
internal static class Suggestions
{
    /// <summary>A clause to append to an error, empty when nothing is near.</summary>
    public static string For(string unknown, IEnumerable<string> known)
    {
        var names = known.ToLookup(name => name.ToUpperInvariant(), name => name);
        var nearest = EditDistance.Nearest(unknown.ToUpperInvariant(), names.Select(group => group.Key));
        return nearest is null ? "" : $"; did you mean '{names[nearest].First()}'?";
    }
}
