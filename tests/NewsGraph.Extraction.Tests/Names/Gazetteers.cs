using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Tests.Entities;

namespace NewsGraph.Extraction.Tests.Names;

public sealed class Gazetteers
{
    [Theory]
    [InlineData("العراق", "iraq")]
    [InlineData("أمريكا", "united-states")]
    [InlineData("امريكا", "united-states")]
    [InlineData("داعش", "isis")]
    public void A_name_is_found_by_label_or_alias_whatever_its_hamza(string name, string id) =>
        Assert.Contains(new Gazetteer(Reading.World).Find(name), e => e.KnownId == id);

    [Theory]
    [InlineData("وزارة الخارجية العراقية", "foreign-ministry", "iraq")]
    [InlineData("الجيش الأميركي", "army", "united-states")]
    [InlineData("الخارجية الأمريكية", "foreign-ministry", "united-states")]
    public void Bodies_that_every_state_has_are_known_by_pattern(string name, string pattern, string country) =>
        Assert.Contains(new Gazetteer(Reading.World).Find(name), e => e.Pattern == pattern && e.Country == country);

    [Theory]
    [InlineData("وزارة الخارجية عراقي")]
    [InlineData("كوكب المريخ")]
    public void What_is_no_name_is_not_found(string name) => Assert.Empty(new Gazetteer(Reading.World).Find(name));

    [Theory]
    [InlineData("عراقي", "iraq")]
    [InlineData("عراقية", "iraq")]
    [InlineData("عراقيون", "iraq")]
    [InlineData("عراقيين", "iraq")]
    [InlineData("اميركيان", "united-states")]
    public void Regular_forms_of_a_nisba_are_derived(string form, string country) =>
        Assert.Equal(country, new Gazetteer(Reading.World).CountryOfNisba(TokenKeys.WordsOf(form)[0]));

    [Fact]
    public void The_longest_name_at_a_token_wins_and_quotes_inside_it_are_passed_over()
    {
        var evidence = Reading.Evidence("هاجم تنظيم \"داعش\" القرية");
        var match = Assert.Single(evidence.Matches, m => m.Entries.Any(e => e.KnownId == "isis") && m.Count > 1);
        Assert.Equal("تنظيم", evidence.Document.Tokens[match.First].Form);
    }
}
