using NewsGraph.Mapping.Lookup;

namespace NewsGraph.Cli;

/// <summary>Turns what the user calls a thing into the one thing meant, or into a message that helps.</summary>
internal static class NameChoice
{
    /// <summary>The only thing that a name or identifier stands for.</summary>
    /// <exception cref="UserErrorException">Nothing has the name (the nearest are offered), or several things have it (they are listed).</exception>
    public static NamedThing Only(NameIndex index, string name)
    {
        var match = index.Resolve(name);
        if (match.Only is { } thing)
        {
            return thing;
        }

        throw new UserErrorException(match.Matches.Count > 1
            ? $"«{name}» may be any of these; give the IRI of the one you mean:{Lines(match.Matches)}"
            : $"nothing is called «{name}»{(match.Nearest.Count == 0 ? "" : $"; did you mean:{Lines(match.Nearest)}")}");
    }

    private static string Lines(IEnumerable<NamedThing> things) => string.Concat(things.Select(t => $"\n  {t.Label}  <{t.Name.Value}>"));
}
