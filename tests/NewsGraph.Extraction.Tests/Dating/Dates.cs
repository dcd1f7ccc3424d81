using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Dating;
using NewsGraph.Extraction.Tests.Events;

namespace NewsGraph.Extraction.Tests.Dating;

public class Dates
{
    [Theory]
    [InlineData("قال الوزير اليوم الأحد 8 نوفمبر 2015 إن الاجتماع انتهى.", "2015-11-08", 0.9)]
    [InlineData("وكان الاتفاق وقع في 3 مارس 2018. وقال المتحدث الثلاثاء 4 فبراير إن الوفد غادر.", "2020-02-04", 0.8)]
    [InlineData("قال المتحدث إن الوفد غادر العاصمة في 3 مارس 2018 بعد لقاء قصير مع الرئيس.", "2018-03-03", 0.1)]
    [InlineData("قال المتحدث إن الحرب التي بدأت في 2014 انتهت في مايو 2016 بعد اتفاق بين الطرفين.", "2016-05", 0.1)]
    public void An_article_is_dated_by_its_own_statements(string text, string expected, double least)
    {
        var inferred = Infer(text);
        Assert.Equal(expected, inferred?.Date.Value);
        Assert.InRange(inferred!.Confidence, least, 0.96);
        Assert.NotEmpty(inferred.Reason);
    }

    [Fact]
    public void Offices_tell_the_years()
    {
        var world = new KnownWorld([new KnownEntity("pm", EntityType.Person, "حيدر العبادي", null, [], null, "iraq", null) { Offices = [new OfficeHeld("رئيس الوزراء", "iraq", new DateOnly(2014, 9, 8), new DateOnly(2018, 10, 25))] }]);
        var (document, _) = Sample.Parse("قال رئيس الوزراء حيدر العبادي إن الوفد غادر.");
        var layer = new EntityLayer([new Entity("e1", EntityType.Person, "حيدر العبادي", "pm"), new Entity("e2", EntityType.Location, "العراق", "iraq")], []);
        var inferred = new ArticleDating(world).Infer(document, [], layer, [new Relation(RelationType.Position, "e1", "e2", "رئيس الوزراء", default, "test", 1)]);
        Assert.Equal("2014-09/2018-10", inferred?.Date.Value);
        Assert.Contains("حيدر العبادي", inferred!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_made_up() => Assert.Null(Infer("قال المتحدث إن الوفد غادر العاصمة بعد لقاء قصير."));

    private static InferredDate? Infer(string text)
    {
        var (document, _) = Sample.Parse(text);
        return new ArticleDating(KnownWorld.Empty).Infer(document, new TimeTagger().Tag(document), Sample.NoEntities, []);
    }
}
