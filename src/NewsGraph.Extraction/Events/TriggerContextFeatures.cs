using NewsGraph.Extraction.Claims;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// Features that reach past the words seen in training: classes of words in raw news, the verb that a form belongs to,
/// the kinds of nouns in its clause, and its frame.
/// </summary>
internal static class TriggerContextFeatures
{
    private const int ClusterReach = 2;
    private const int ClusterOffset = 1000; // more than there are clusters
    private const int KindReach = 8;
    private const int FrameReach = 9;
    private const int BeforeReach = 3;
    private const int LongestFrame = 16; // letters of two type names
    private static readonly FeatureTemplate Cluster = new("t.cluster");
    private static readonly FeatureTemplate Verb = new("t.verb");
    private static readonly FeatureTemplate Form = new("t.morph");
    private static readonly FeatureTemplate Kind = new("t.kind");
    private static readonly FeatureTemplate Frame = new("t.frame");
    private static readonly FeatureTemplate Clause = new("t.clause");
    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();
    private static readonly string[] TagNames = Enum.GetNames<PartOfSpeech>();

    /// <summary>Adds them for a word.</summary>
    public static void Add(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        AddClusters(view, sentence, i, features);
        AddVerb(view, sentence, i, features);
        AddKinds(view, sentence, i, features);
        AddFrame(view, sentence, i, features);
    }

    private static void AddClusters(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        var known = view.Readings[i].Count > 0;
        var shape = known ? ShapeNames[(int)view.Readings[i][0].Shape] : "-";
        var type = TypeOf(view, i);
        var (first, last) = (Math.Max(sentence.First, i - ClusterReach), Math.Min(sentence.First + sentence.Count - 1, i + ClusterReach));
        for (var at = first; at <= last; at++)
        {
            var cluster = ((at - i) * ClusterOffset) + view.Clusters[at];
            features.Add(Cluster.Of(cluster));
            if (at != i)
            {
                features.Add(Cluster.Of(cluster, view.Skeletons[i]));
                features.Add(Cluster.Of(cluster, type + shape));
            }
        }

        features.Add(Cluster.Of(view.Clusters[i], shape));
        features.Add(Cluster.Of(view.Clusters[i], TagNames[(int)view[i].Tag]));
    }

    private static void AddVerb(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        var verb = view[i].Verb ?? "-";
        var morphology = view[i].Morphology;
        features.Add(Verb.Of(verb));
        features.Add(Verb.Of(verb, morphology.Form.ToString()));
        features.Add(Verb.Of(verb, TriggerFeatures.At(view, sentence, i + 1)));
        features.Add(Verb.Of(verb, "prep", TriggerFeatures.NextPreposition(view, sentence, i)));
        var form = morphology.Form.ToString() + morphology.Aspect + morphology.Voice;
        features.Add(Form.Of(form));
        features.Add(Form.Of(form, view.Readings[i].Count > 0 ? "lex" : "none"));
        features.Add(Form.Of(form, TagNames[(int)view[i].Tag], view[i].IsDefinite ? "the" : ""));
        features.Add(Form.Of(form, "next", TriggerFeatures.TagAt(view, sentence, i + 1)));
        features.Add(Form.Of(form, "prev", TriggerFeatures.TagAt(view, sentence, i - 1)));
    }

    /// <summary>The kinds of the nouns that follow in the clause, with the preposition that leads to them, and of the noun before.</summary>
    private static void AddKinds(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        var own = view.Readings[i].Count > 0 ? view.Readings[i][0].Entry.Lemma : view.Skeletons[i];
        var type = TypeOf(view, i);
        var preposition = "";
        var end = Math.Min(sentence.First + sentence.Count, i + KindReach);
        for (var at = i + 1; at < end && !view.IsBreak(at) && (view.Cues[at] & CueScope.ClauseOpeners) == CueKind.None; at++)
        {
            preposition = PrepositionAt(view, at) ?? preposition;
            foreach (var kind in view.Kinds[at])
            {
                features.Add(Kind.Of(kind, own));
                features.Add(Kind.Of(kind, own, preposition));
                features.Add(Kind.Of(kind, type, preposition));
                features.Add(Kind.Of(at == i + 1 ? "next" : "later", kind, type));
            }
        }

        foreach (var kind in i > sentence.First ? view.Kinds[i - 1] : [])
        {
            features.Add(Kind.Of("before", kind, own));
            features.Add(Kind.Of("before", kind, type));
        }
    }

    /// <summary>Who stands around a verb, and what clause it opens: «قتل [GRP] في» is a death, «قتلت [ORG] [GRP]» a killing; «أبلغه أن يسعى» asks, «أبلغه أن الطريق» tells.</summary>
    private static void AddFrame(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        if (view.Readings[i].Count == 0)
        {
            return;
        }

        var reading = view.Readings[i][0];
        var (lemma, type, shape) = (reading.Entry.Lemma, TypeOf(view, i), ShapeNames[(int)reading.Shape]);
        var followers = Followers(view, sentence, i);
        var before = MentionBefore(view, sentence, i);
        features.Add(Frame.Of(lemma, shape, followers));
        features.Add(Frame.Of(type, shape, followers));
        features.Add(Frame.Of(lemma, "before", before));
        features.Add(Frame.Of(lemma, before, followers));
        features.Add(Frame.Of(type + before, shape, followers));
        var opened = OpenedClause(view, sentence, i);
        features.Add(Clause.Of(lemma, opened));
        features.Add(Clause.Of(type, shape, opened));
    }

    /// <summary>The types of the first two mentions after a word that stand in no prepositional phrase.</summary>
    private static string Followers(DocumentView view, Sentence sentence, int i)
    {
        var types = "";
        var last = view.MentionAt[i];
        var end = Math.Min(sentence.First + sentence.Count, i + FrameReach);
        for (var at = i + 1; at < end && types.Length < LongestFrame && !view.IsBreak(at) && PrepositionAt(view, at) is null; at++)
        {
            if ((view.Cues[at] & CueKind.Complementizer) != CueKind.None)
            {
                break;
            }

            var mention = view.MentionAt[at];
            types += mention >= 0 && mention != last ? EntityNames[(int)view.TypeAt(mention)] : "";
            last = mention;
        }

        return types;
    }

    private static string MentionBefore(DocumentView view, Sentence sentence, int i)
    {
        for (var at = i - 1; at >= Math.Max(sentence.First, i - BeforeReach) && !view.IsBreak(at); at--)
        {
            if (view.MentionAt[at] >= 0 && view.MentionAt[at] != view.MentionAt[i])
            {
                return EntityNames[(int)view.TypeAt(view.MentionAt[at])];
            }
        }

        return "-";
    }

    /// <summary>The content particle after a word with the part of speech that it leads to, «-» for none.</summary>
    private static string OpenedClause(DocumentView view, Sentence sentence, int i)
    {
        var end = Math.Min(sentence.First + sentence.Count, i + FrameReach);
        for (var at = i + 1; at < end && !view.IsBreak(at); at++)
        {
            if ((view.Cues[at] & CueKind.Complementizer) != CueKind.None)
            {
                return view.Keys[at] + TriggerFeatures.TagAt(view, sentence, at + 1);
            }
        }

        return "-";
    }

    private static string? PrepositionAt(DocumentView view, int at) =>
        (view.Cues[at] & CueKind.Preposition) != CueKind.None ? view.Keys[at]
        : view[at].HasPreposition ? TriggerFeatures.PrepositionOf(view[at].Clitics)
        : null;

    private static string TypeOf(DocumentView view, int i) => view.Readings[i].Count > 0 ? TypeNames[(int)view.Readings[i][0].Entry.Type] : "-";
}
