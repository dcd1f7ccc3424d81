using System.Text;

namespace NewsGraph.Cli;

/// <summary>File names for article ids, which may hold anything.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>The id with what a file system may refuse replaced by <c>_</c>.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder();
        foreach (var c in id.Length > Longest ? id[..Longest] : id)
        {
            name.Append(c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) ? '_' : c);
        }

        return name.ToString();
    }
}
