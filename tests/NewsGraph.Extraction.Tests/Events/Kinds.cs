using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Kinds
{
    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in ObjectKinds.ReadTable().Rows)
        {
            data.Add(row["kind"], row["example"], row["counter"]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_noun_is_of_the_kind_of_its_example_and_not_of_its_counter_example(string kind, string example, string counter)
    {
        Assert.Contains(kind, KindsOf(example));
        Assert.DoesNotContain(kind, KindsOf(counter));
    }

    [Fact]
    public void No_kind_stands_twice() =>
        Assert.Empty(ObjectKinds.ReadTable().Rows.GroupBy(r => r["kind"], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    private static IReadOnlyList<string> KindsOf(string sentence)
    {
        var start = sentence.IndexOf('[', StringComparison.Ordinal);
        var view = Sample.View(sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return view.Kinds[view.Document.Tokens.Select((t, i) => (t, i)).First(p => p.t.Span.End > start).i];
    }
}
