using System.Text.RegularExpressions;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Storylines;

public partial class Cues
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in TableFile.ReadEmbedded(typeof(EventLinker).Assembly, "ontology/lexicon/extraction/storyline-cues.tsv").Rows)
        {
            data.Add(row["cue"], row["kind"], row["example"], row["counter"]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_cue_ties_the_events_of_its_example_and_nothing_in_its_counter(string cue, string kind, string example, string counter)
    {
        var link = Assert.Single(Link(example));
        Assert.Equal(kind == "response" ? EventTie.Response : EventTie.After, link.Tie);
        Assert.Equal(("v1", "v2"), (link.From, link.To));
        Assert.True(Link(counter).Count == 0, cue);
    }

    [Fact]
    public void Opening_a_sentence_a_cue_speaks_of_what_follows()
    {
        var link = Assert.Single(Link("وردا على {مقتل} القائد {أطلق} الحرس صواريخ"));
        Assert.Equal(("v2", "v1"), (link.From, link.To));
    }

    [Fact]
    public void A_comma_after_the_cue_breaks_it() => Assert.Empty(Link("{انسحب} الجيش بعد يوم، {هجوم} آخر"));

    /// <summary>Links between the marked words, each taken as an attack.</summary>
    private static IReadOnlyList<EventLink> Link(string marked)
    {
        var spans = new List<TextSpan>();
        foreach (Match mark in Mark().Matches(marked))
        {
            var start = mark.Index - (2 * spans.Count);
            spans.Add(new TextSpan(start, start + mark.Groups[1].Length));
        }

        var (document, _) = Sample.Parse(Mark().Replace(marked, "$1"));
        var events = spans.Select((s, i) => new ExtractedEvent(
            $"v{i + 1}", EventType.Assault, s, document.Tokens.Select((t, at) => (t, at)).First(p => p.t.Span.End > s.Start).at, [], null, Polarity.Positive, Modality.Asserted, "test", 1));
        return new EventLinker().Link(document, [.. events]);
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Mark();
}
