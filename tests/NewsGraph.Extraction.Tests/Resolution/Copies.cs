using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Text;

namespace NewsGraph.Tests.Resolution;

public class Copies
{
    private const string Agency =
        "أعلنت وزارة الدفاع اليوم الثلاثاء مقتل خمسة جنود في هجوم شنه مسلحون على نقطة تفتيش غربي مدينة الموصل فجر اليوم وقالت الوزارة في بيان "
        + "إن قوة من الجيش تلاحق المهاجمين وإن ثلاثة منهم قتلوا في تبادل لإطلاق النار قرب قرية مجاورة وأضافت أن المصابين نقلوا إلى مستشفى المدينة";

    private const string Own =
        "قال شهود عيان إن مسلحين هاجموا نقطة تفتيش للجيش غرب الموصل صباح الثلاثاء وقتلوا عددا من الجنود قبل أن يفروا باتجاه الصحراء "
        + "وأكد مصدر طبي وصول خمس جثث إلى المستشفى العام بينما تحدث ضابط في الشرطة عن اشتباكات استمرت أكثر من ساعة بين الطرفين في محيط القرية";

    [Fact]
    public void Ten_reprints_confirm_once()
    {
        var reprints = Enumerable.Range(0, 10).Select(i => Article($"p{i}", $"خبر {i} من صفحتنا {Cut(Agency, i)}"));
        var groups = CopyGroups.Of([.. reprints, Article("x", Own)]);
        Assert.Equal(2, groups.Independent([.. Enumerable.Range(0, 10).Select(i => $"p{i}"), "x"]));
    }

    [Fact]
    public void The_earliest_is_the_origin_whatever_the_order()
    {
        SketchedArticle[] articles = [Article("a", Agency, "2020-02-05"), Article("b", Agency, "2020-02-04"), Article("c", Agency)];
        Assert.All(["a", "b", "c"], id => Assert.Equal("b", CopyGroups.Of(articles).OriginOf(id)));
        Assert.All(["a", "b", "c"], id => Assert.Equal("b", CopyGroups.Of(articles.Reverse()).OriginOf(id)));
    }

    [Fact]
    public void Two_reports_of_one_attack_in_words_of_their_own_are_two() =>
        Assert.Equal(2, CopyGroups.Of([Article("a", Agency), Article("b", Own)]).Independent(["a", "b"]));

    [Fact]
    public void A_copy_cut_to_its_half_is_still_a_copy() =>
        Assert.Equal("a", CopyGroups.Of([Article("a", Agency), Article("b", Agency[..(Agency.Length / 2)])]).OriginOf("b"));

    [Fact]
    public void A_stock_phrase_makes_no_copy() =>
        Assert.Equal(2, CopyGroups.Of([Article("a", "قالت الوزارة في بيان"), Article("b", "قالت الوزارة في بيان")]).Independent(["a", "b"]));

    [Fact]
    public void Spelling_makes_no_new_text() =>
        Assert.Equal(1, TextSketch.Of("أعلنت الحكومة إلغاء الرحلة إلى أربيل".Split(' ')).Containment(TextSketch.Of("اعلنت الحكومه الغاء الرحلة الى اربيل".Split(' '))));

    private static SketchedArticle Article(string id, string text, string? published = null) => new(id, DateBounds.ParseOrNull(published), TextSketch.Of(text.Split(' ')));

    private static string Cut(string text, int words) => string.Join(' ', text.Split(' ').SkipLast(words));
}
