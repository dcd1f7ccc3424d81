using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Names with their other spellings, looked up by comparison form.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the columns <c>name</c> and <c>aliases</c> of a table.</summary>
    public NameTable(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var form in row.List("aliases").Prepend(row["name"]))
            {
                _names.TryAdd(TextKey.Of(form), row["name"]);
            }
        }
    }

    /// <summary>The usual name of what a comparison form names, or null.</summary>
    public string? Find(string key) => _names.GetValueOrDefault(key);

    /// <summary>The usual name of what the first words of a comparison form name, or null.</summary>
    public string? FindAtStart(string key) => Ends(key).Select(e => Find(key[..e])).FirstOrDefault(n => n is not null);

    /// <summary>The usual name of what the last words of a comparison form name, or null.</summary>
    public string? FindAtEnd(string key) => Ends(key).Reverse().Where(e => e < key.Length).Select(e => Find(key[(e + 1)..])).FirstOrDefault(n => n is not null);

    private static IEnumerable<int> Ends(string key)
    {
        yield return key.Length;
        for (var i = key.Length - 1; i > 0; i--)
        {
            if (key[i] == ' ')
            {
                yield return i;
            }
        }
    }
}
