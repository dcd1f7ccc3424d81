using NewsGraph.Text;

namespace NewsGraph.Extraction.Storylines;

/// <summary>How one event hangs on another.</summary>
public enum EventTie
{
    /// <summary>It answers the other.</summary>
    Response,

    /// <summary>It came after the other.</summary>
    After,
}

/// <summary>What an article's words say of two of its events: the one came in answer to the other, or after it.</summary>
/// <param name="From">Id of the event that came later.</param>
/// <param name="To">Id of the event that came before.</param>
/// <param name="Tie">How they hang together.</param>
/// <param name="Cue">The words that say so.</param>
/// <param name="Rule">What found it.</param>
public sealed record EventLink(string From, string To, EventTie Tie, TextSpan Cue, string Rule);
