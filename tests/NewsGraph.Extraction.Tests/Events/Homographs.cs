using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Every row of the table of homographs by its own example and counter-example.</summary>
public sealed class Homographs
{
    public static TheoryData<string, bool> Rows()
    {
        var data = new TheoryData<string, bool>();
        foreach (var row in EventHomographs.ReadTable().Rows)
        {
            data.Add(row["example"], true);
            data.Add(row["counter"], false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_word_names_no_event_by_what_stands_beside_it(string marked, bool expected)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var view = Sample.View(text);
        var token = Enumerable.Range(0, view.Count).First(t => view[t].Span.Start <= marked.IndexOf('[', StringComparison.Ordinal) && view[t].Span.End > marked.IndexOf('[', StringComparison.Ordinal));

        Assert.Equal(expected, EventHomographs.Default.NamesSomethingElse(view, token));
    }

    [Fact]
    public void A_mark_between_parts_them()
    {
        var view = Sample.View("حلقت طائرة، مسيرة حاشدة في المدينة");
        var token = Enumerable.Range(0, view.Count).First(t => view.Keys[t] == "مسيرة");

        Assert.False(EventHomographs.Default.NamesSomethingElse(view, token));
    }

    [Theory]
    [InlineData("مسيرة\t\t\t-\t-", "before or after")]
    [InlineData("مسيرة\tطائرة\t\t-\t-\nمسيرة\tخط\t\t-\t-", "has a row already")]
    public void A_row_that_says_nothing_or_twice_is_refused(string rows, string told)
    {
        var table = "# title: t\n# licence: l\n# source: s\n# columns: words before after example counter\n# limits: l\n" + rows + "\n";
        var error = Assert.Throws<TableFormatException>(() => EventHomographs.FromTable(TableFile.Read(new StringReader(table), "event-homographs.tsv")));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }
}
