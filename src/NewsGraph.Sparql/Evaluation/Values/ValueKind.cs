namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>Groups of literals whose values can be compared with each other. The order is that of ORDER BY.</summary>
internal enum ValueKind
{
    /// <summary>Numbers of any type.</summary>
    Number,

    /// <summary><c>xsd:dateTime</c>.</summary>
    DateTime,

    /// <summary><c>xsd:date</c>.</summary>
    Date,

    /// <summary><c>xsd:time</c>.</summary>
    Time,

    /// <summary><c>xsd:gYear</c>.</summary>
    Year,

    /// <summary><c>xsd:gYearMonth</c>.</summary>
    YearMonth,

    /// <summary><c>xsd:gMonthDay</c>.</summary>
    MonthDay,

    /// <summary><c>xsd:gMonth</c>.</summary>
    Month,

    /// <summary><c>xsd:gDay</c>.</summary>
    Day,

    /// <summary>Durations.</summary>
    Duration,

    /// <summary><c>xsd:boolean</c>.</summary>
    Boolean,

    /// <summary><c>xsd:string</c>.</summary>
    String,

    /// <summary>Strings with a language.</summary>
    Tagged,

    /// <summary>Other datatypes and ill-typed literals.</summary>
    Unknown,
}
