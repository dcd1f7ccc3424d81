namespace NewsGraph.Extraction.Tests.Entities;

public sealed class Aliases
{
    [Fact]
    public void A_last_name_takes_up_the_full_name()
    {
        var reading = new Reading("قال وزير الخارجية العراقي هوشيار زيباري إن بغداد ترفض القرار. وأضاف زيباري أن العراق سيرد.");
        Assert.Contains("زيباري", reading.MentionsWith("هوشيار زيباري"));
    }

    [Fact]
    public void Two_people_of_one_family_stay_apart()
    {
        var reading = new Reading("التقى مسعود بارزاني رئيس الوزراء نيجيرفان بارزاني في أربيل.");
        Assert.NotEqual(reading.IdOf("مسعود بارزاني"), reading.IdOf("نيجيرفان بارزاني"));
    }

    [Fact]
    public void A_body_is_one_with_and_without_its_kind_noun()
    {
        var reading = new Reading("أعلن تنظيم داعش مسؤوليته عن الهجوم. وقال الجيش العراقي إن داعش خسر المدينة.");
        Assert.Equal(reading.IdOf("تنظيم داعش"), reading.IdOf("داعش"));
    }

    [Fact]
    public void The_same_body_of_two_states_is_two_bodies()
    {
        var reading = new Reading("وقع الجيش العراقي والجيش الأميركي اتفاقا في بغداد.");
        Assert.NotEqual(reading.IdOf("الجيش العراقي"), reading.IdOf("الجيش الأميركي"));
    }

    [Fact]
    public void A_country_is_linked_to_the_known_world()
    {
        var entity = new Reading("أعلنت الحكومة العراقية أن العراق لن يشارك.").EntityOf("العراق");
        Assert.Equal(("iraq", "Q796", "country"), (entity.KnownId, entity.Wikidata, entity.Kind));
    }

    [Fact]
    public void A_name_that_nothing_is_known_of_stays_unlinked() =>
        Assert.Null(new Reading("قال المتحدث سمير عبد الواحد للصحفيين إن العراق لن يشارك.").EntityOf("سمير عبد الواحد").Wikidata);

    [Fact]
    public void Attached_prepositions_are_cut_off_names() =>
        Assert.Contains("العراق", new Reading("وصل الوفد إلى مطار بغداد قادما بالعراق إلى السلام، ورحبت أميركا بالعراق.").Layer.Mentions.Select(m => m.Span).Select(s => "وصل الوفد إلى مطار بغداد قادما بالعراق إلى السلام، ورحبت أميركا بالعراق."[s.Start..s.End]));

    [Fact]
    public void Empty_and_foreign_texts_give_no_entities_or_none_that_crash()
    {
        Assert.Empty(new Reading("").Layer.Entities);
        Assert.NotNull(new Reading("... !!! \uD800 12 \u202E").Layer);
    }

    [Fact]
    public void Army_parliament_and_government_of_a_state_are_three_bodies()
    {
        var reading = new Reading("أعلنت الحكومة العراقية انتهاء العملية. وقال الجيش العراقي إن قواته انسحبت، وصوت البرلمان العراقي على القرار.");
        Assert.Equal(3, new[] { "الحكومة العراقية", "الجيش العراقي", "البرلمان العراقي" }.Select(reading.IdOf).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_government_is_the_one_named_and_not_a_new_one_to_come()
    {
        var reading = new Reading("أعلنت الحكومة العراقية استقالتها. ودعا البرلمان العراقي إلى تشكيل حكومة جديدة. وقالت الحكومة إنها ستستمر.");
        Assert.Equal(reading.IdOf("الحكومة العراقية"), reading.IdOf("الحكومة"));
    }
}
