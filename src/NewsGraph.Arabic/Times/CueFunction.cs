namespace NewsGraph.Arabic.Times;

/// <summary>The functions that <c>ontology/lexicon/arabic/time-cues.tsv</c> gives to words.</summary>
internal enum CueFunction
{
    /// <summary>Days from the article's own («أمس»).</summary>
    DayOffset,

    /// <summary>The last one («الماضي»).</summary>
    Previous,

    /// <summary>The next one («المقبل»).</summary>
    Next,

    /// <summary>The present one («الجاري»).</summary>
    Current,

    /// <summary>The one after the one last mentioned («التالي»).</summary>
    Following,

    /// <summary>The one before the one last mentioned («السابق»).</summary>
    Preceding,

    /// <summary>The one last mentioned («نفسه»).</summary>
    Same,

    /// <summary>Near demonstrative.</summary>
    This,

    /// <summary>Far demonstrative, or «نفس» before the noun.</summary>
    That,

    /// <summary>So long ago.</summary>
    Before,

    /// <summary>So long from now.</summary>
    After,

    /// <summary>From then until now.</summary>
    Since,

    /// <summary>Within a stretch.</summary>
    During,

    /// <summary>Up to then.</summary>
    Until,

    /// <summary>Opens a range.</summary>
    From,

    /// <summary>Joins the ends of a range.</summary>
    To,

    /// <summary>Opens a range joined by و.</summary>
    Between,

    /// <summary>A preposition of time.</summary>
    In,

    /// <summary>Recurring.</summary>
    Every,

    /// <summary>Beginning, middle or end of a longer time.</summary>
    Part,

    /// <summary>Part of the day.</summary>
    DayPart,

    /// <summary>The day after something.</summary>
    DayAfter,

    /// <summary>Before what was told last («قبل ذلك»).</summary>
    BeforeIt,

    /// <summary>After what was told last («بعدها»).</summary>
    AfterIt,

    /// <summary>Verbs that announce, decide or demand: what they tell may lie ahead although they look back.</summary>
    Announces,

    /// <summary>A vague reference to past, present or future.</summary>
    Reference,

    /// <summary>Daily, weekly …</summary>
    Frequency,

    /// <summary>Season of the year.</summary>
    Season,

    /// <summary>Decade of a century.</summary>
    Decade,

    /// <summary>A few, before the unit.</summary>
    Few,

    /// <summary>A few, after the unit.</summary>
    FewAfter,

    /// <summary>More than, about …</summary>
    QuantityMod,

    /// <summary>The era of a year.</summary>
    Era,

    /// <summary>Makes a name of the date after it («ثورة 25 يناير»).</summary>
    NameBefore,

    /// <summary>Makes one known day of the date after it («هجمات 11 سبتمبر»).</summary>
    KnownDay,

    /// <summary>Counted, it says how many years ago something was («الذكرى السبعون»).</summary>
    Anniversary,

    /// <summary>The first of January.</summary>
    NewYear,

    /// <summary>Makes a named day of «اليوم» before it («العالمي»).</summary>
    NamedDay,

    /// <summary>After a counted stretch: names the event it is counted from.</summary>
    Anchor,

    /// <summary>Opens a clock time.</summary>
    Clock,

    /// <summary>The sentence speaks of what is to come.</summary>
    Future,

    /// <summary>Looks back before a verb in the perfect, ahead before one in the imperfect.</summary>
    Perhaps,

    /// <summary>The sentence looks back.</summary>
    Past,
}
