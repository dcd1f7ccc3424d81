using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

public class Build_of_the_sentence
{
    private const int Antecedent = 0;
    private const int Opening = 1;
    private const int OpeningAgent = 2;
    private const int StepsFromSource = 4;
    private const int SideOfSource = 5;
    private const float NoSource = 99;

    [Theory]
    [InlineData("غضبت [LOC:قطر] التي *اتهمت جيرانها.", 1)]
    [InlineData("غضبت [LOC:قطر] الصغيرة التي لم *تتهم جيرانها.", 1)]
    [InlineData("غضبت [LOC:قطر] و*اتهمت جيرانها.", 0)]
    [InlineData("غادر وفد [LOC:قطر] ثم تحدث الرجل الذي *اتهم جيرانها.", 0)]
    public void A_relative_clause_is_about_the_noun_before_it(string text, float expected) => Assert.Equal(expected, Columns(text)[Antecedent]);

    [Theory]
    [InlineData("وفقا للمتحدث باسم القوات العميد [PER:سامر الحلاق]، *قتل جنديان.", 5, -1)]
    [InlineData("*قتل جنديان بحسب [PER:سامر الحلاق].", 1, 1)]
    [InlineData("*قتل جنديان بحسب شهود وغادر [PER:سامر الحلاق].", NoSource, 0)]
    [InlineData("*قتل [PER:سامر الحلاق].", NoSource, 0)]
    public void Whom_a_sentence_names_as_its_source_may_stand_far_behind_the_word_that_says_so(string text, float steps, float side)
    {
        var columns = Columns(text);
        Assert.Equal([steps, side], [columns[StepsFromSource], columns[SideOfSource]]);
    }

    [Fact]
    public void Later_events_see_who_acts_in_the_one_that_opens_the_sentence()
    {
        var columns = Columns("*رفضت [LOC:قطر] العرض و*طالبت بغيره.", trigger: 1);
        Assert.Equal((float)EventType.Assault, columns[Opening]);
        Assert.Equal(EvidenceRow.LogOdds(0.9), columns[OpeningAgent]);
        Assert.Equal([-1f, EvidenceRow.Missing], Columns("*رفضت [LOC:قطر] العرض.")[Opening..StepsFromSource][..2]);
    }

    [Theory]
    [InlineData("country", "city")]
    [InlineData("news-agency", "armed-group")]
    [InlineData("ministry", "party")]
    [InlineData("company", null)]
    public void Kinds_that_act_differently_are_told_apart(string one, string? other) => Assert.NotEqual(FineKind.Of(one), FineKind.Of(other));

    /// <summary>The columns of e1, which is thought to be the agent of the first trigger; triggers are marked by a star.</summary>
    private static float[] Columns(string text, int trigger = 0)
    {
        var (document, entities) = Sample.Parse(text.Replace("*", "", StringComparison.Ordinal));
        var view = new DocumentView(document, entities, EventLexicon.Default, CueLexicon.Default);
        var words = text.Split(' ').Where(w => w.Contains('*', StringComparison.Ordinal)).Select(w => w[(w.IndexOf('*', StringComparison.Ordinal) + 1)..]).ToArray();
        var triggers = words.Select(w => new Trigger(Enumerable.Range(0, view.Count).First(t => document.Tokens[t].Form.EndsWith(w, StringComparison.Ordinal)), EventType.Assault, 1, 1)).ToArray();
        var scores = triggers.Select((_, v) => new RoleScores([0], [[v == 0 ? 0.9 : 0.1], [0.1], [0.1], [0.1]], entities.Entities.Count)).ToArray();
        var row = new EvidenceRow();
        new SentenceEvidence(new EventScene(view, triggers), scores).Add(trigger, 0, row);
        Assert.Equal(SentenceEvidence.Columns.Count, row.ToArray().Length);
        return row.ToArray();
    }
}
