using NewsGraph.Text;

namespace NewsGraph.Tests;

/// <summary>Half-open spans: what they hold, share and join.</summary>
public class Spans
{
    [Theory]
    [InlineData(0, 3, 2, 5, true)]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(2, 4, 0, 9, true)]
    public void Spans_overlap_when_they_share_a_unit(int start, int end, int otherStart, int otherEnd, bool expected)
    {
        var (span, other) = (new TextSpan(start, end), new TextSpan(otherStart, otherEnd));
        Assert.Equal(expected, span.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(span));
    }

    [Fact]
    public void The_union_holds_both_and_nothing_beyond()
    {
        var union = new TextSpan(4, 6).Union(new TextSpan(1, 2));
        Assert.Equal(new TextSpan(1, 6), union);
        Assert.True(union.Contains(new TextSpan(4, 6)));
        Assert.False(new TextSpan(4, 6).Contains(union));
    }

    [Fact]
    public void The_end_is_outside()
    {
        var span = new TextSpan(3, 6);
        Assert.Equal("بغد", span.Of("في بغداد"));
        Assert.True(span.Contains(3));
        Assert.False(span.Contains(6));
        Assert.Equal(3, span.Length);
    }
}
