using NewsGraph.Diagrams.Names;
using NewsGraph.Diagrams.Views;

namespace NewsGraph.Tests.Diagrams;

public class Labels_keep_their_direction
{
    [Theory]
    [InlineData("العراق", true, "العراق")]
    [InlineData("AB-12 صاروخ", true, "\u2067AB-12 صاروخ\u2069")]
    [InlineData("التقى ×3", true, "\u2067التقى ×3\u2069")]
    [InlineData("2020-01-05", true, "\u20662020-01-05\u2069")]
    [InlineData("Iraq", false, "Iraq")]
    [InlineData("meets العراق", false, "\u2066meets العراق\u2069")]
    [InlineData("3 جنود", false, "\u20673 جنود\u2069")]
    [InlineData("", true, "")]
    public void Mixed_lines_are_isolated(string line, bool rightToLeft, string expected) => Assert.Equal(expected, BidiText.Isolate(line, rightToLeft));

    [Theory]
    [InlineData("أسامة", "اسامة")]
    [InlineData("آل ثاني", "ال  ثاني")]
    [InlineData("مؤتمـــر", "مؤتمر")]
    [InlineData("مُحمَّد", "محمد")]
    [InlineData("Iraq", "IRAQ")]
    public void Names_are_found_however_they_are_typed(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Long_names_are_cut_at_a_word()
    {
        var cut = Screenful.Name("اللجنة العسكرية العليا المشتركة بين العراق والولايات المتحدة الأميركية");
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(cut.Length <= 34);
        Assert.Equal("قصير", Screenful.Name("قصير"));
    }
}
