namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>How far a furniture cue reaches.</summary>
internal enum FurnitureScope
{
    /// <summary>The line is the cue and nothing else; also an item of a menu bar.</summary>
    Line,

    /// <summary>The line begins with the cue and is no running text.</summary>
    Start,

    /// <summary>The cue stands anywhere in a short line.</summary>
    Part,

    /// <summary>The line begins with the cue; when nothing follows it, the list below it is furniture too, up to running text.</summary>
    Section,

    /// <summary>The line is the cue; all that follows on the page is furniture.</summary>
    End,

    /// <summary>Inside a line, after the end of a sentence: the cue and the rest of the line.</summary>
    Tail,
}
