namespace NewsGraph.Web.Pages;

/// <summary>Files that the program carries for its pages.</summary>
internal static class Asset
{
    /// <summary>The text of a file of <c>Assets/</c>.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Asset).Assembly.GetManifestResourceStream("assets/" + name)!);
        return reader.ReadToEnd();
    }

    /// <summary>A file with its slots, written <c>{{name}}</c>, filled in one pass, so that what is filled in is never read as a slot.</summary>
    public static string Fill(string name, IReadOnlyDictionary<string, string> slots)
    {
        var parts = Text(name).Split("{{");
        return parts[0] + string.Concat(parts.Skip(1).Select(part => part.Split("}}", 2)).Select(part => slots[part[0]] + part[1]));
    }
}
