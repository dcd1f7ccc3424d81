using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Networks;

/// <summary>The features of a token by itself that both networks see.</summary>
internal static class WordFeatures
{
    private static readonly FeatureTemplate Bias = new("n.bias");
    private static readonly FeatureTemplate Mark = new("n.mark");
    private static readonly FeatureTemplate Word = new("n.word");
    private static readonly FeatureTemplate Clitic = new("n.clitic");
    private static readonly FeatureTemplate Tag = new("n.tag");
    private static readonly FeatureTemplate Verb = new("n.verb");
    private static readonly FeatureTemplate Agreement = new("n.agreement");
    private static readonly FeatureTemplate Prefix = new("n.prefix");
    private static readonly FeatureTemplate Suffix = new("n.suffix");
    private static readonly FeatureTemplate Class = new("n.class");
    private static readonly FeatureTemplate Cue = new("n.cue");
    private static readonly FeatureTemplate Quoted = new("n.quoted");
    private static readonly FeatureTemplate Kind = new("n.kind");
    private static readonly FeatureTemplate InName = new("n.in.name");

    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();

    /// <summary>Adds the features of a token to the current item.</summary>
    /// <param name="view">The document.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="longest">Length of the longest beginnings and endings.</param>
    /// <param name="features">Where they go.</param>
    public static void Add(DocumentView view, int token, int longest, FeatureSequence features)
    {
        features.Add(Bias.Of());
        if (view.MentionAt[token] is var mention and >= 0)
        {
            features.Add(InName.Of(view.Mentions[mention].First == token ? 0 : 1, EntityNames[(int)view.TypeAt(mention)]));
        }

        if (view.IsWord(token))
        {
            AddWord(view, token, longest, features);
        }
        else
        {
            features.Add(Mark.Of(view[token].Kind == TokenKind.Number ? "0" : view.Forms[token]));
        }
    }

    // A name is known by its kind: by its letters the networks would learn who usually acts and on whom.
    private static void AddWord(DocumentView view, int token, int longest, FeatureSequence features)
    {
        var own = view[token];
        var morphology = own.Morphology;
        if (view.MentionAt[token] < 0 || view.Readings[token].Count > 0)
        {
            AddLetters(view.Keys[token], longest, features);
        }

        features.Add(Clitic.Of((int)own.Clitics));
        features.Add(Tag.Of((int)own.Tag, own.IsDefinite ? "the" : ""));
        features.Add(Verb.Of(((int)morphology.Form << 8) | (int)morphology.Aspect));
        features.Add(Verb.Of((int)morphology.Voice, "voice"));
        features.Add(Agreement.Of(((int)morphology.Gender << 8) | ((int)morphology.Number << 4) | (int)morphology.Person));
        features.Add(Class.Of(view.Clusters[token]));
        features.Add(Cue.Of((int)view.Cues[token]));
        if (view.Quoted[token])
        {
            features.Add(Quoted.Of());
        }

        foreach (var kind in view.Kinds[token])
        {
            features.Add(Kind.Of(kind));
        }
    }

    private static void AddLetters(string key, int longest, FeatureSequence features)
    {
        features.Add(Word.Of(key));
        for (var n = 1; n <= longest && n < key.Length; n++)
        {
            features.Add(Prefix.Of(key.AsSpan(0, n)));
            features.Add(Suffix.Of(key.AsSpan(key.Length - n)));
        }
    }
}
