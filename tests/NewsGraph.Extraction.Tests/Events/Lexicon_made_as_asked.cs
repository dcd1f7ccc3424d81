using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Forms are made when a word of their root is looked up: that must find what making all of them finds.</summary>
public class Lexicon_made_as_asked
{
    [Theory]
    [InlineData("words")]
    [InlineData("phrases")]
    public void Every_form_of_every_entry_is_found_with_its_readings_in_order(string table)
    {
        var lexicon = table == "words" ? EventLexicon.Default : EventLexicon.FromTable(EventPhrases.ReadTable());
        var all = new Dictionary<string, List<EventReading>>(StringComparer.Ordinal);
        foreach (var entry in lexicon.Entries)
        {
            foreach (var (form, shape) in EventForms.Of(entry))
            {
                var readings = all.TryGetValue(WordKey.Of(form), out var known) ? known : all[WordKey.Of(form)] = [];
                if (!readings.Contains(new EventReading(entry, shape)))
                {
                    readings.Add(new EventReading(entry, shape));
                }
            }
        }

        Assert.All(all, pair => Assert.Equal(pair.Value, lexicon.Find(pair.Key)));
    }

    [Fact]
    public void A_word_longer_than_any_is_no_form() => Assert.Empty(EventLexicon.Default.Find(new string('\u0642', 5000)));
}
