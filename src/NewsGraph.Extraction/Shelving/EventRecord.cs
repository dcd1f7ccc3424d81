using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Shelving;

/// <summary>Events and the links between them as a record.</summary>
internal static class EventRecord
{
    /// <summary>Writes an event.</summary>
    public static void Write(RecordWriter to, ExtractedEvent e)
    {
        to.Text(e.Id);
        to.Int((int)e.Type);
        to.Span(e.Trigger);
        to.Int(e.TriggerToken);
        to.List(e.Arguments, a =>
        {
            to.Int((int)a.Role);
            to.Text(a.EntityId);
            to.Text(a.Rule);
            to.Double(a.Confidence);
        });
        Write(to, e.Time);
        to.Int((int)e.Polarity);
        to.Int((int)e.Modality);
        to.Text(e.Rule);
        to.Double(e.Confidence);
        to.Text(e.Subtype);
        to.Int((int)e.Tense);
        to.List(e.Quantities, q =>
        {
            to.Text(q.Kind);
            to.Decimal(q.Low);
            to.Decimal(q.High);
            to.Span(q.Span);
        });
        to.List(e.Edges, p =>
        {
            to.Text(p.From);
            to.Text(p.To);
            to.Double(p.Probability);
        });
    }

    /// <summary>Reads an event.</summary>
    public static ExtractedEvent Read(RecordReader from) => new(
        from.Text(),
        (EventType)from.Int(),
        from.Span(),
        from.Int(),
        from.List(() => new EventArgument((EventRole)from.Int(), from.Text(), from.Text(), from.Double())),
        ReadTime(from),
        (Polarity)from.Int(),
        (Modality)from.Int(),
        from.Text(),
        from.Double())
    {
        Subtype = from.TextOrNull(),
        Tense = (EventTense)from.Int(),
        Quantities = from.List(() => new EventQuantity(from.Text(), from.Decimal(), from.Decimal(), from.Span())),
        Edges = from.List(() => new EdgeConfidence(from.Text(), from.Text(), from.Double())),
    };

    /// <summary>Writes a link.</summary>
    public static void Write(RecordWriter to, EventLink link)
    {
        to.Text(link.From);
        to.Text(link.To);
        to.Int((int)link.Tie);
        to.Span(link.Cue);
        to.Text(link.Rule);
    }

    /// <summary>Reads a link.</summary>
    public static EventLink ReadLink(RecordReader from) => new(from.Text(), from.Text(), (EventTie)from.Int(), from.Span(), from.Text());

    private static void Write(RecordWriter to, EventTime? time)
    {
        to.Text(time?.Value);
        if (time is not null)
        {
            to.Day(time.Earliest);
            to.Day(time.Latest);
            to.Span(time.Span);
            to.Text(time.Rule);
        }
    }

    private static EventTime? ReadTime(RecordReader from) => from.TextOrNull() is { } value ? new EventTime(value, from.Day(), from.Day(), from.Span(), from.Text()) : null;
}
