using NewsGraph.Arabic;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>Gender and number as far as letters tell them: 0 for what they do not.</summary>
/// <param name="Gender">1 masculine, 2 feminine.</param>
/// <param name="Number">1 singular, 2 dual, 3 plural.</param>
internal readonly record struct Agreement(int Gender, int Number)
{
    /// <summary>Nothing known.</summary>
    public static Agreement Unknown { get; }

    /// <summary>The agreement of the pronoun attached to a word, as far as written; <see cref="Unknown"/> for none.</summary>
    public static Agreement OfPronoun(Token token)
    {
        if ((token.Clitics & Clitics.Pronoun) == Clitics.None)
        {
            return Unknown;
        }

        var form = token.Form;
        return form switch
        {
            [.., Letters.Heh, Letters.Meem, Letters.Alif] => new(0, 2),
            [.., Letters.Heh, Letters.Alif] => new(2, 1),
            [.., Letters.Heh, Letters.Meem] => new(1, 3),
            [.., Letters.Heh, Letters.Noon] => new(2, 3),
            [.., Letters.Heh] => new(1, 1),
            _ => Unknown,
        };
    }

    /// <summary>Gender and number in two characters, for features.</summary>
    public string ToCode() => this == Unknown ? "-" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Gender}{Number}");

    /// <summary>What a finite verb says of its subject; <see cref="Unknown"/> for other words.</summary>
    public static Agreement OfVerb(EventScene scene, int trigger)
    {
        var token = scene.View[scene.Triggers[trigger].Token];
        return OfVerb(token, scene.View.Keys[scene.Triggers[trigger].Token], scene.ReadingOf(trigger)?.Shape == WordShape.Present);
    }

    private static Agreement OfVerb(Token token, string key, bool present)
    {
        if (token.Tag != PartOfSpeech.Verb || key.Length < 2)
        {
            return Unknown;
        }

        var (first, last) = (key[0], key[^1]);
        if (present)
        {
            return new(first == Letters.Teh ? 2 : 1, last == Letters.Noon && key[^2] == Letters.Waw ? 3 : last == Letters.Noon && key[^2] == Letters.Alif ? 2 : 1);
        }

        return last switch
        {
            Letters.Teh => new(2, 1),
            Letters.Alif when key.Length > 3 && key[^2] == Letters.Waw => new(1, 3),
            Letters.Waw => new(1, 3),
            Letters.Alif when key.Length > 3 => new(key[^2] == Letters.Teh ? 2 : 1, 2),
            _ => new(1, 1),
        };
    }

    /// <summary>What the head word of a mention says of the entity. A name of a person hides its number's plural and mostly its gender.</summary>
    public static Agreement OfMention(DocumentView view, int m)
    {
        var mention = view.Mentions[m];
        var token = view[mention.First];
        var key = view.Keys[mention.First];
        var feminine = key is [_, _, .., Letters.TehMarbuta] || token.Morphology.Gender == Text.Gender.Feminine;
        return view.TypeAt(m) switch
        {
            EntityType.Person => new(feminine ? 2 : 0, 1),
            EntityType.Location => new(feminine ? 2 : 0, 1),
            EntityType.Organization => new(feminine ? 2 : 1, token.Morphology.Number == GrammaticalNumber.Plural ? 0 : 1),
            _ => new(feminine ? 2 : 1, token.Kind == TokenKind.Number ? 3 : (int)token.Morphology.Number),
        };
    }

    /// <summary>−1 where the two contradict each other, 1 where they agree in all that both say, 0 where one says nothing.</summary>
    public int With(Agreement other)
    {
        if (this == Unknown || other == Unknown)
        {
            return 0;
        }

        var gender = Gender == 0 || other.Gender == 0 || Gender == other.Gender;
        var number = Number == 0 || other.Number == 0 || Number == other.Number;
        return gender && number ? 1 : -1;
    }
}
