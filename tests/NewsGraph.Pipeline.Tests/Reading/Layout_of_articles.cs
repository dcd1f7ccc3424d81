using NewsGraph.Pipeline.Reading.Layout;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

public class Layout_of_articles
{
    private const string Lead = "أعلن المتحدث باسم الحكومة أن المحادثات التي بدأت في العاصمة أمس ستستمر يومين إضافيين لبحث القضايا العالقة بين الجانبين.";

    [Fact]
    public void Every_furniture_cue_is_fired_by_its_example_and_not_by_its_counterexample()
    {
        foreach (var row in ReadingTables.Furniture.Rows)
        {
            Assert.True(IsFurniture(row["example"]), $"{row.Path}:{row.Line}: «{row["example"]}» is not recognised");
            Assert.False(row["counterexample"].Length > 0 && IsFurniture(row["counterexample"]), $"{row.Path}:{row.Line}: «{row["counterexample"]}» is taken for furniture");
        }
    }

    [Fact]
    public void Every_header_cue_is_fired_by_its_example()
    {
        var cues = new HeaderCues();
        foreach (var row in ReadingTables.HeaderCues.Rows)
        {
            var line = row["example"];
            var kind = cues.IsOutlet(TextKey.Of(line)) ? "outlet" : cues.Match(TextLine.Of(line, new TextSpan(0, line.Length)))?.ToString().ToLowerInvariant();
            Assert.Equal(row["kind"], kind);
        }
    }

    [Theory]
    [InlineData("بغداد – رويترز", "بغداد", "رويترز")]
    [InlineData("عدن - أ ف ب:", "عدن", "وكالة فرانس برس")]
    [InlineData("واس – الرياض", "الرياض", "وكالة الأنباء السعودية")]
    [InlineData("القاهرة (رويترز) -", "القاهرة", "رويترز")]
    [InlineData("بولي علم (أفغانستان) - أ ف ب", "بولي علم", "وكالة فرانس برس")]
    [InlineData("«النهار الجديد» من الرياض", "الرياض", null)]
    [InlineData("العواصم: الوكالات", null, "وكالات")]
    [InlineData("عدن 26 شوال 1436 هـ الموافق 11 اغسطس 2015 م واس", "عدن", "وكالة الأنباء السعودية")]
    [InlineData("دبي -الشرق", "دبي", null)]
    [InlineData("بغداد: عدي حامد، علاء حسن", "بغداد", null)]
    [InlineData("قندز (أفغانستان)، لندن: «المدى»", "لندن", null)]
    public void A_line_that_is_a_dateline(string line, string? place, string? agency)
    {
        var page = LayOut($"عنوان الخبر الطويل نسبيا هنا\n{line}\n\n{Lead}");
        Assert.Equal([BlockKind.Title, BlockKind.Dateline, BlockKind.Paragraph], page.Blocks.Select(b => b.Kind));
        Assert.Equal((place, agency), (page.Metadata.DatelinePlace, page.Metadata.Agency));
    }

    [Theory]
    [InlineData("نشر في: 28 أكتوبر 2021", "2021-10-28")]
    [InlineData("الأحد 5 كانون الثاني 2020", "2020-01-05")]
    [InlineData("بكين 18 شعبان 1444 هـ الموافق 10 مارس 2023 م واس", "2023-03-10")]
    [InlineData("صورة من المدينة عام 2014", null)]
    public void The_date_that_the_header_states_is_the_day_of_publication(string line, string? date)
    {
        var page = LayOut($"عنوان الخبر الطويل نسبيا هنا\n{line}\n\n{Lead}");
        Assert.Equal(date, page.Metadata.Published?.Value);
    }

    [Theory]
    [InlineData("القاهرة (رويترز) - ", "القاهرة", "رويترز")]
    [InlineData("بيروت - رويترز: ", "بيروت", "رويترز")]
    [InlineData("أربيل (العراق) – ", "أربيل", null)]
    [InlineData("دمشق - سانا - ", "دمشق", "الوكالة العربية السورية للأنباء")]
    [InlineData("سبق- وكالات: ", null, "وكالات")]
    public void A_dateline_that_opens_the_first_paragraph(string opening, string? place, string? agency)
    {
        var text = $"عنوان الخبر الطويل نسبيا هنا\n\n{opening}{Lead}";
        var page = LayOut(text);
        Assert.Equal([BlockKind.Title, BlockKind.Dateline, BlockKind.Paragraph], page.Blocks.Select(b => b.Kind));
        Assert.Equal(Lead, page.Blocks[2].Span.Of(text));
        Assert.Equal((place, agency), (page.Metadata.DatelinePlace, page.Metadata.Agency));
    }

    [Theory]
    [InlineData("قال وزير الخارجية - في تصريح صحافي - إن المحادثات التي بدأت أمس ستستمر يومين إضافيين لبحث القضايا العالقة.")]
    [InlineData("وزير الخارجية: المحادثات التي بدأت في العاصمة أمس ستستمر يومين إضافيين لبحث القضايا العالقة بين الجانبين.")]
    [InlineData("شارك وزير الخارجية في الاجتماع الذي عقد في القاهرة أمس لبحث الأزمة في السودان وسبل حلها.")]
    public void Running_text_is_a_paragraph(string paragraph)
    {
        var text = $"عنوان الخبر الطويل نسبيا هنا\n\n{paragraph}";
        var page = LayOut(text);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph], page.Blocks.Select(b => b.Kind));
        Assert.Equal(paragraph, page.Blocks[1].Span.Of(text));
    }

    [Theory]
    [InlineData("تدور مساء اليوم مباريات الجولة السابعة وفق البرنامج التالي :")]
    [InlineData("أعلنت وزارة الداخلية في بلاغ لها اليوم أن الوحدات الأمنية أوقفت عددا من المشتبه بهم")]
    public void A_first_sentence_without_its_full_stop_is_no_caption(string sentence)
    {
        var page = LayOut($"عنوان الخبر الطويل نسبيا هنا\n\n{sentence}\n{Lead}");
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], page.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_website_copy_is_told_apart()
    {
        var page = LayOut($"""
            الرئيسية | سياسة | اقتصاد
            عنوان الخبر الطويل نسبيا هنا
            time reading iconدقائق القراءة - 4
            جنود من قوات التحالف في كركوك شمال العراق – 29 مارس 2020 - AFP
            كتبت: سارة أحمد

            {Lead}

            اقرأ أيضا
            عنوان خبر آخر لا صلة له بهذا

            {Lead}
            XS
            SM
            الأكثر قراءة
            {Lead}
            """);
        Assert.Equal(
            "Furniture Title Furniture Caption Byline Paragraph Furniture Furniture Paragraph Furniture Furniture Furniture Furniture",
            string.Join(' ', page.Blocks.Select(b => b.Kind)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("كلمة")]
    [InlineData("\u200F\u200F\n:\n-\n(\n«")]
    [InlineData("-:")]
    public void Odd_texts_are_laid_out_without_overlap(string text) => AssertOrdered(text, LayOut(text));

    [Fact]
    public void Blocks_never_overlap_and_lose_no_letter()
    {
        string[] pieces = [Lead, "الرئيسية", "اقرأ أيضا", "بيروت - رويترز: ", "\n", "\n\n", " ", ". سمات عدن", "«", ":", "-", "رويترز", "صورة أرشيفية", "XS", "د. ", "\r\n"];
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var page = LayOut(text);
            AssertOrdered(text, page);
            var covered = page.Blocks.Sum(b => b.Span.Of(text).Count(char.IsLetter));
            Assert.Equal(text.Count(char.IsLetter), covered);
        }
    }

    private static void AssertOrdered(string text, LaidOutPage page)
    {
        var end = 0;
        foreach (var block in page.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End > block.Span.Start && block.Span.End <= text.Length, $"{block} of «{text}»");
            end = block.Span.End;
        }
    }

    private static bool IsFurniture(string line) =>
        LayOut($"عنوان الخبر الطويل نسبيا هنا\n\n{Lead}\n{line}").Blocks[^1].Kind == BlockKind.Furniture;

    private static LaidOutPage LayOut(string text) => PageLayout.Default.LayOut(text, new ArticleMetadata(), []);
}
