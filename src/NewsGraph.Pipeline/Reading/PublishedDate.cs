namespace NewsGraph.Pipeline.Reading;

/// <summary>Messages about dates of publication.</summary>
internal static class PublishedDate
{
    /// <summary>A stated date that is none.</summary>
    public static string Unreadable(string value) =>
        $"«{value}» is no date; write 2020-02-05, 2020-02 or 2020 (the article is read without it)";
}
