namespace NewsGraph.Arabic.Times;

/// <summary>Which way an underspecified date lies from the article's.</summary>
internal enum TimeDirection
{
    /// <summary>Nothing says; the past is likelier.</summary>
    Unsaid,

    /// <summary>The sentence speaks of what is to come.</summary>
    Ahead,

    /// <summary>A verb of the past governs the date.</summary>
    Behind,

    /// <summary>«الماضي»: before the article's date.</summary>
    Previous,

    /// <summary>«المقبل»: after the article's date.</summary>
    Next,

    /// <summary>«الجاري»: the present month or year.</summary>
    Current,
}
