using NewsGraph.Arabic.Repair;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Repair;

public class Repair_mends_and_maps_back
{
    [Theory]
    [InlineData("\uFEE3\uFEB4\uFEA0\uFEAA", "مسجد", RepairKinds.PresentationForms)]
    [InlineData("السـ\uFEFCم", "السلام", RepairKinds.PresentationForms | RepairKinds.Tatweel)]
    [InlineData("\uFDF2 أكبر", "الله أكبر", RepairKinds.PresentationForms)]
    [InlineData("ایران", "ايران", RepairKinds.ForeignLetters)]
    [InlineData("کرکوك", "كركوك", RepairKinds.ForeignLetters)]
    [InlineData("بغـــداد", "بغداد", RepairKinds.Tatweel)]
    [InlineData("أُعلِنَ أنّ", "أعلن أن", RepairKinds.Diacritics)]
    [InlineData("قتيلًا", "قتيلا", RepairKinds.Diacritics)]
    [InlineData("\u200Fقال\u200E الوزير\u202C", "قال الوزير", RepairKinds.InvisibleMarks)]
    [InlineData("عام ٢٠٢٠", "عام 2020", RepairKinds.Digits)]
    [InlineData("۵۲۰۰ جندي", "5200 جندي", RepairKinds.Digits)]
    [InlineData("ا\u0654علن", "أعلن", RepairKinds.Composition)]
    [InlineData("بغداد\u00A0–\u00A0رويترز", "بغداد – رويترز", RepairKinds.Spaces)]
    [InlineData("قال  الوزير   أمس", "قال الوزير أمس", RepairKinds.Spaces)]
    [InlineData("Ø§Ù„Ø­ÙƒÙˆÙ…Ø© Ø§Ù„Ø¹Ø±Ø§Ù‚ÙŠØ©", "الحكومة العراقية", RepairKinds.Mojibake)]
    [InlineData("ط§ظ„ط­ظƒظˆظ…ط© ط§ظ„ط¹ط±ط§ظ‚ظٹط©", "الحكومة العراقية", RepairKinds.Mojibake)]
    [InlineData("ÇáÍßæãÉ ÇáÚÑÇÞíÉ", "الحكومة العراقية", RepairKinds.Mojibake)]
    [InlineData("األمن في االنتخابات خالل اإلضراب", "الأمن في الانتخابات خلال الإضراب", RepairKinds.LamAlif)]
    [InlineData("واألمن واالقتصاد و ثالثة اجتماعات", "والأمن والاقتصاد و ثلاثة اجتماعات", RepairKinds.LamAlif)]
    public void A_damaged_text_reads_as_it_should(string damaged, string mended, RepairKinds kinds)
    {
        var repaired = TextRepair.Repair(damaged, RepairKinds.All);

        Assert.Equal(mended, repaired.Text);
        Assert.Equal(kinds, repaired.Kinds);
        Assert.True(repaired.Changes > 0);
        AssertMapIsOrdered(damaged, repaired);
    }

    [Theory]
    [InlineData("قال «وزير» الدفاع (32 عاما)، إن 14.5% من الموازنة – أي 3 مليارات – ستُنفق؟", RepairKinds.Errors)]
    [InlineData("Reuters, 5 February 2020.", RepairKinds.All)]
    [InlineData("El Ñandú cantó; Ángela Çelik, Ærø, Øster Åby, Ævar Þór", RepairKinds.All)]
    [InlineData("حافظ طارق على نظام الطائرات وظل طوال الظهر يطالع طرق الطيران", RepairKinds.All)]
    [InlineData("قال إن آل سعود وآل خليفة وآل نهيان والأمن والاقتصاد", RepairKinds.All)]
    [InlineData("", RepairKinds.All)]
    public void A_fine_text_comes_back_untouched(string text, RepairKinds wanted)
    {
        var repaired = TextRepair.Repair(text, wanted);

        Assert.Same(text, repaired.Text);
        Assert.True(repaired.Offsets.IsIdentity);
        Assert.Equal(RepairKinds.None, repaired.Kinds);
    }

    [Theory]
    [InlineData("السـ\uFEFCم عليكم", "السلام", "السـ\uFEFCم")]
    [InlineData("قال \u200Fالوزيـــر أمس", "الوزير", "الوزيـــر")]
    [InlineData("في \uFDF2 و", "الله", "\uFDF2")]
    public void A_span_of_the_mended_text_leads_to_the_letters_it_came_from(string damaged, string found, string original)
    {
        var repaired = TextRepair.Repair(damaged, RepairKinds.All);
        var at = repaired.Text.IndexOf(found, StringComparison.Ordinal);

        Assert.Equal(original, repaired.ToSource(new TextSpan(at, at + found.Length)).Of(damaged));
    }

    [Fact]
    public void Any_text_maps_back_in_order_and_inside_itself()
    {
        foreach (var text in RandomTexts.Many(2000))
        {
            AssertMapIsOrdered(text, TextRepair.Repair(text, RepairKinds.All));
        }
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        foreach (var text in RandomTexts.Many(2000))
        {
            var once = TextRepair.Repair(text, RepairKinds.All).Text;
            Assert.Equal(once, TextRepair.Repair(once, RepairKinds.All).Text);
        }
    }

    private static void AssertMapIsOrdered(string source, RepairedText repaired)
    {
        var before = 0;
        for (var i = 0; i < repaired.Text.Length; i++)
        {
            var span = repaired.ToSource(new TextSpan(i, i + 1));
            Assert.InRange(span.Start, before, source.Length);
            Assert.InRange(span.End, span.Start + 1, source.Length);
            before = span.Start;
        }
    }
}
