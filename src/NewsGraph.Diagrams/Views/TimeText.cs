namespace NewsGraph.Diagrams.Views;

/// <summary>ISO 8601 values of events as people read them: days and months as they are, open and closed ranges in words and with a dash.</summary>
internal static class TimeText
{
    private const string Open = "..";

    /// <summary>The value for people.</summary>
    public static string Of(string value, DiagramTheme theme)
    {
        var parts = value.Split('/');
        return parts switch
        {
            [var from, Open] => theme.Word("since", from),
            [Open, var to] => theme.Word("until", to),
            [var from, var to] => $"{from} – {to}",
            _ => value,
        };
    }
}
