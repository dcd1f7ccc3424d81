using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Networks;

/// <summary>The features by which a network tells which tokens of a sentence name events.</summary>
internal static class SentenceFeatures
{
    private const int LongestAffix = 3;
    private const int FirstSentences = 2;
    private const int Reach = 80;
    private static readonly FeatureTemplate Skeleton = new("n.skeleton");
    private static readonly FeatureTemplate Sense = new("n.sense");
    private static readonly FeatureTemplate Lemma = new("n.lemma");
    private static readonly FeatureTemplate Place = new("n.place");
    private static readonly FeatureTemplate Repeated = new("n.repeated");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();

    /// <summary>Adds the tokens of a sentence, each with its features.</summary>
    public static void Add(DocumentView view, Sentence sentence, FeatureSequence features)
    {
        for (var token = sentence.First; token < sentence.First + sentence.Count; token++)
        {
            features.NextItem();
            WordFeatures.Add(view, token, LongestAffix, features);
            if (token == sentence.First)
            {
                features.Add(Place.Of((int)sentence.Kind, "first"));
            }

            if (view.IsWord(token))
            {
                AddSenses(view, token, features);
                AddPlace(view, sentence, token, features);
            }
        }
    }

    private static void AddSenses(DocumentView view, int token, FeatureSequence features)
    {
        features.Add(Skeleton.Of(view.Skeletons[token]));
        foreach (var reading in view.Readings[token])
        {
            features.Add(Sense.Of(TypeNames[(int)reading.Entry.Type]));
            features.Add(Sense.Of((int)reading.Shape, TypeNames[(int)reading.Entry.Type]));
            features.Add(Lemma.Of(reading.Entry.Lemma));
            features.Add(Lemma.Of((int)reading.Shape, reading.Entry.Lemma));
        }

        if (view.Readings[token].Count == 0)
        {
            features.Add(Sense.Of("none"));
        }
    }

    private static void AddPlace(DocumentView view, Sentence sentence, int token, FeatureSequence features)
    {
        features.Add(Place.Of((int)sentence.Kind));
        if (sentence.Index < FirstSentences)
        {
            features.Add(Place.Of(sentence.Index, "sentence"));
        }

        var from = Math.Max(0, token - Reach);
        if (Array.IndexOf(view.Keys, view.Keys[token], from, token - from) >= 0)
        {
            features.Add(Repeated.Of());
        }
    }
}
