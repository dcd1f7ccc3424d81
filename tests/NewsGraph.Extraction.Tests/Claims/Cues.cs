using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Tests.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Claims;

public class Cues
{
    public static TheoryData<string, string, string> Examples() => Rows("example");

    public static TheoryData<string, string, string> Counters() => Rows("counter");

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_cue_reaches_the_trigger_of_its_example(string kind, string word, string sentence) => Assert.True(Reaches(kind, word, sentence));

    [Theory]
    [MemberData(nameof(Counters))]
    public void A_cue_does_not_reach_the_trigger_of_its_counter_example(string kind, string word, string sentence) => Assert.False(Reaches(kind, word, sentence));

    [Fact]
    public void Every_class_that_tells_polarity_or_modality_has_examples()
    {
        var classes = CueLexicon.ReadTable().Rows.Where(r => r["example"].Length > 0).Select(r => r["class"]).Distinct();
        Assert.Empty(new[] { "negation", "denial", "planned", "possible", "requested", "attribution", "light" }.Except(classes));
    }

    [Fact]
    public void No_cue_stands_twice_in_a_class()
    {
        var twice = CueLexicon.ReadTable().Rows.GroupBy(r => (r["class"], r["kind"], r["word"])).Where(g => g.Count() > 1);
        Assert.Empty(twice.Select(g => $"line {g.Last().Line}: {g.Key} repeats line {g.First().Line}"));
    }

    [Fact]
    public void An_unknown_class_is_reported_with_its_place()
    {
        const string Table = "# title: t\n# licence: l\n# source: s\n# columns: class kind word present example counter\n# limits: none\nnegaton\tword\tx\n";
        var error = Assert.Throws<TableFormatException>(() => CueLexicon.FromTable(TableFile.Read(new StringReader(Table), "cues.tsv")));
        Assert.Contains("cues.tsv:6:1", error.Message, StringComparison.Ordinal);
        Assert.Contains("negaton", error.Message, StringComparison.Ordinal);
    }

    private static TheoryData<string, string, string> Rows(string column)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in CueLexicon.ReadTable().Rows.Where(r => r[column].Length > 0))
        {
            data.Add(row["class"], row["word"], row[column]);
        }

        return data;
    }

    private static bool Reaches(string kind, string word, string sentence)
    {
        var start = sentence.IndexOf('[', StringComparison.Ordinal);
        var view = Sample.View(sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var token = view.Document.Tokens.Select((t, i) => (t, i)).First(p => p.t.Span.End > start).i;
        var row = CueLexicon.ReadTable().Rows.First(r => r["class"] == kind && r["word"] == word && (r["example"] == sentence || r["counter"] == sentence));
        var forms = CueLexicon.FormsOf(row).Select(WordKey.Of).ToHashSet();
        return CueScope.Before(view, token, CueLexicon.KindOf(row)).Any(at => forms.Contains(view.Keys[at]) || forms.Contains(view.Forms[at]));
    }
}
