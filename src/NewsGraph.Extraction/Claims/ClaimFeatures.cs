using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Claims;

/// <summary>The features by which polarity and modality of an event are judged: cues in scope, governing events, its own form.</summary>
internal static class ClaimFeatures
{
    private static readonly FeatureTemplate Bias = new("m.bias");
    private static readonly FeatureTemplate Own = new("m.own");
    private static readonly FeatureTemplate Shape = new("m.shape");
    private static readonly FeatureTemplate Before = new("m.before");
    private static readonly FeatureTemplate Cue = new("m.cue");
    private static readonly FeatureTemplate CueWord = new("m.cue.word");
    private static readonly FeatureTemplate After = new("m.after");
    private static readonly FeatureTemplate Governing = new("m.governing");
    private static readonly FeatureTemplate GoverningWord = new("m.governing.word");
    private static readonly FeatureTemplate Link = new("m.link");
    private static readonly FeatureTemplate Place = new("m.place");
    private static readonly FeatureTemplate Head = new("m.head");
    private static readonly FeatureTemplate Inherited = new("m.inherited");
    private static readonly FeatureTemplate SameWord = new("m.same");
    private static readonly FeatureTemplate Dominating = new("m.dominating");
    private static readonly FeatureTemplate InSentence = new("m.sentence");
    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();

    private static readonly string[] ModalityNames = Enum.GetNames<Modality>();
    private const int ClauseReach = 5;
    private const int FarReach = 25;
    private const CueKind TellingKinds =
        CueKind.Negation | CueKind.Denial | CueKind.Planned | CueKind.Possible | CueKind.Requested;

    private static readonly CueKind[] Telling =
        [CueKind.Negation, CueKind.Denial, CueKind.Planned, CueKind.Possible, CueKind.Requested, CueKind.Auxiliary, CueKind.Attribution];

    /// <summary>The features of every trigger of a scene whose claims are known: each sees what was said of those before it.</summary>
    public static FeatureSequence Of(EventScene scene, IReadOnlyList<(Polarity Polarity, Modality Modality)> claims)
    {
        var features = new FeatureSequence();
        for (var v = 0; v < scene.Triggers.Length; v++)
        {
            features.NextItem();
            Add(scene, v, claims, features);
        }

        return features;
    }

    /// <summary>Adds the features of one trigger to the current item; <paramref name="claims"/> holds at least those of the triggers before it.</summary>
    public static void Add(EventScene scene, int v, IReadOnlyList<(Polarity Polarity, Modality Modality)> claims, FeatureSequence features)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        var sentence = scene.SentenceOf(v);
        var type = TypeNames[(int)scene.Triggers[v].Type];
        var shape = scene.ReadingOf(v) is { } r ? ShapeNames[(int)r.Shape] : "-";
        features.Add(Bias.Of());
        features.Add(Own.Of(type));
        features.Add(Own.Of(view.Keys[token]));
        features.Add(Own.Of("skeleton", view.Skeletons[token]));
        features.Add(Own.Of("first", view.Keys[token].AsSpan(0, 1), shape));
        features.Add(Shape.Of(shape, view[token].IsDefinite ? "the" : ""));
        features.Add(Shape.Of(shape, type));
        features.Add(Shape.Of((int)(view[token].Clitics & (Clitics.Seen | Clitics.Prepositions))));
        features.Add(Shape.Of((int)(view[token].Clitics & (Clitics.Seen | Clitics.Prepositions)), shape));
        features.Add(Place.Of(sentence.Kind == BlockKind.Title || sentence.Index == 0 ? "title" : "text", shape));
        features.Add(Place.Of(view.Quoted[token] ? "quoted" : "plain"));
        AddBefore(scene, token, sentence, shape, features);
        AddAfter(view, token, sentence, features);
        AddGoverning(scene, v, shape, type, features);
        AddClauseHead(view, token, sentence, shape, features);
        AddInherited(scene, v, claims, shape, features);
        AddSameWord(scene, v, claims, shape, features);
        AddDominatingVerb(view, token, sentence, shape, features);
        AddSentenceCues(view, token, sentence, shape, features);
    }

    /// <summary>What was found of the same word earlier in the article: a strike that was called for tomorrow is still to come three sentences on.</summary>
    private static void AddSameWord(EventScene scene, int v, IReadOnlyList<(Polarity Polarity, Modality Modality)> claims, string shape, FeatureSequence features)
    {
        var skeleton = scene.View.Skeletons[scene.Triggers[v].Token];
        for (var other = v - 1; other >= 0; other--)
        {
            if (scene.View.Skeletons[scene.Triggers[other].Token] == skeleton)
            {
                var label = ModalityNames[(int)claims[other].Modality] + (claims[other].Polarity == Polarity.Negative ? "not" : "");
                features.Add(SameWord.Of(label, shape));
                features.Add(SameWord.Of(label, shape, scene.View[scene.Triggers[v].Token].IsDefinite ? "the" : ""));
                return;
            }
        }

        features.Add(SameWord.Of("first", shape));
    }

    /// <summary>The finite verb before the trigger that its noun depends on, however many nouns stand between («طالب بالتسريع في غلق …»).</summary>
    private static void AddDominatingVerb(DocumentView view, int token, Sentence sentence, string shape, FeatureSequence features)
    {
        var (breaks, crossed) = (0, "");
        for (var at = token - 1; at >= Math.Max(sentence.First, token - FarReach); at--)
        {
            breaks += view.IsBreak(at) ? 1 : 0;
            crossed = (view.Cues[at] & CueScope.ClauseOpeners) != CueKind.None ? "C" : crossed;
            if (view[at].Tag == PartOfSpeech.Verb && view.InnerMentionAt[at] < 0)
            {
                var verb = view[at].Verb ?? view.Skeletons[at];
                var link = crossed + Math.Min(2, breaks).ToString(System.Globalization.CultureInfo.InvariantCulture);
                var content = view.Readings[at].Count > 0 ? view.Readings[at][0].Entry.Content : "-";
                features.Add(Dominating.Of(verb, shape));
                features.Add(Dominating.Of(verb, shape, link));
                features.Add(Dominating.Of("content" + content, shape, link));
                features.Add(Dominating.Of("cues" + ((int)(view.Cues[at] & TellingKinds)).ToString(System.Globalization.CultureInfo.InvariantCulture), shape, link));
                features.Add(Dominating.Of("before", at > sentence.First ? view.Keys[at - 1] : "#", shape + link));
                features.Add(Dominating.Of("future", (view[at].Clitics & Clitics.Seen) != Clitics.None ? "y" : "n", shape + link));
                return;
            }
        }

        features.Add(Dominating.Of("none", shape));
    }

    /// <summary>Cues anywhere in the sentence, told apart by side only.</summary>
    private static void AddSentenceCues(DocumentView view, int token, Sentence sentence, string shape, FeatureSequence features)
    {
        var (before, after) = (CueKind.None, CueKind.None);
        for (var at = sentence.First; at < sentence.First + sentence.Count; at++)
        {
            before |= at < token ? view.Cues[at] & TellingKinds : CueKind.None;
            after |= at > token ? view.Cues[at] & TellingKinds : CueKind.None;
        }

        features.Add(InSentence.Of((int)before, "<" + shape));
        features.Add(InSentence.Of((int)after, ">" + shape));
    }

    /// <summary>
    /// The words that open the trigger's own clause: what stands before it up to the last break, relative or content particle,
    /// light verbs, auxiliaries and names passed over.
    /// </summary>
    private static void AddClauseHead(DocumentView view, int token, Sentence sentence, string shape, FeatureSequence features)
    {
        var crossed = 0;
        for (var at = token - 1; at >= sentence.First && !view.IsBreak(at); at--)
        {
            if ((view.Cues[at] & CueScope.ClauseOpeners) != CueKind.None)
            {
                features.Add(Head.Of("boundary", view.Keys[at], shape));
                features.Add(Head.Of("governs boundary", at > sentence.First ? view.Keys[at - 1] : "#", shape));
                AddHeadCues(view, at - 1, sentence, shape, "over", features);
                return;
            }

            var telling = view.Cues[at] & TellingKinds;
            if (telling != CueKind.None)
            {
                var over = crossed == 0 ? "next" : crossed == 1 ? "one" : "more";
                features.Add(Head.Of((int)telling, over));
                features.Add(Head.Of(view.Keys[at], over, shape));
            }

            crossed += view.InnerMentionAt[at] < 0 && (view.Cues[at] & (CueKind.Light | CueKind.Auxiliary)) == CueKind.None ? 1 : 0;
        }

        features.Add(Head.Of("no boundary", shape));
    }

    private static void AddHeadCues(DocumentView view, int from, Sentence sentence, string shape, string where, FeatureSequence features)
    {
        for (var at = from; at >= Math.Max(sentence.First, from - ClauseReach) && !view.IsBreak(at); at--)
        {
            if ((view.Cues[at] & TellingKinds) != CueKind.None)
            {
                features.Add(Head.Of((int)(view.Cues[at] & TellingKinds), where + shape));
                features.Add(Head.Of(view.Keys[at], where, shape));
                return;
            }
        }
    }

    /// <summary>What was found of the trigger before in the sentence, and what joins the two: a list of demands or plans carries on.</summary>
    private static void AddInherited(EventScene scene, int v, IReadOnlyList<(Polarity Polarity, Modality Modality)> claims, string shape, FeatureSequence features)
    {
        var previous = scene.PreviousInSentence(v);
        if (previous < 0)
        {
            return;
        }

        var before = scene.Triggers[previous].Token;
        var token = scene.Triggers[v].Token;
        var same = (scene.ReadingOf(previous) is { } r ? ShapeNames[(int)r.Shape] : "-") == shape ? "same" : "other";
        var link = LinkBetween(scene.View, before, token) + (scene.View[token].HasConjunction ? "+" : "");
        var label = ModalityNames[(int)claims[previous].Modality];
        var sign = claims[previous].Polarity == Polarity.Negative ? "not" : "";
        features.Add(Inherited.Of(label, sign, link));
        features.Add(Inherited.Of(label + sign, link, same));
        features.Add(Inherited.Of(label + sign, shape, same + Bucket(token - before)));
        features.Add(Inherited.Of(label + sign, shape, TypeNames[(int)scene.Triggers[previous].Type]));
    }

    private static void AddBefore(EventScene scene, int token, Sentence sentence, string shape, FeatureSequence features)
    {
        var view = scene.View;
        for (var offset = 1; offset <= 3; offset++)
        {
            features.Add(Before.Of(offset, token - offset < sentence.First ? "#" : view.Keys[token - offset]));
        }

        features.Add(Before.Of("pair", token == sentence.First ? "#" : view.Keys[token - 1], shape));
        var (broken, triggers) = (0, 0);
        for (var at = token - 1; at >= Math.Max(sentence.First, token - CueScope.Reach); at--)
        {
            var where = Bucket(token - at) + (broken > 0 ? "," : "") + (triggers > 0 ? "!" : "");
            foreach (var kind in Telling)
            {
                if ((view.Cues[at] & kind) != CueKind.None)
                {
                    features.Add(Cue.Of((int)kind, where));
                    features.Add(Cue.Of(kind.ToString(), where, shape));
                    features.Add(CueWord.Of((int)kind, view.Keys[at]));
                    features.Add(CueWord.Of(view.Keys[at], broken + triggers > 0 ? "far" : "near", shape));
                }
            }

            broken += view.IsBreak(at) ? 1 : 0;
            triggers += scene.TriggerAt[at] >= 0 ? 1 : 0;
        }
    }

    private static void AddAfter(DocumentView view, int token, Sentence sentence, FeatureSequence features)
    {
        for (var at = token + 1; at < Math.Min(sentence.First + sentence.Count, token + 7); at++)
        {
            if (view.IsBreak(at))
            {
                break;
            }

            if (at <= token + 2)
            {
                features.Add(After.Of(at - token, view.Keys[at]));
            }

            if ((view.Cues[at] & (CueKind.Planned | CueKind.Possible)) != CueKind.None)
            {
                features.Add(After.Of("cue", view.Keys[at]));
            }
        }
    }

    private static void AddGoverning(EventScene scene, int v, string shape, string type, FeatureSequence features)
    {
        var view = scene.View;
        var governor = scene.PreviousInSentence(v);
        if (governor < 0)
        {
            features.Add(Governing.Of("none", shape));
            features.Add(Governing.Of("none", type));
            return;
        }

        var entry = scene.ReadingOf(governor)?.Entry;
        var token = scene.Triggers[governor].Token;
        var name = TypeNames[(int)scene.Triggers[governor].Type];
        var distance = Bucket(scene.Triggers[v].Token - token);
        var link = LinkBetween(view, token, scene.Triggers[v].Token);
        features.Add(Governing.Of(name, shape));
        features.Add(Governing.Of(name, shape, link));
        features.Add(Governing.Of(name, type));
        features.Add(Governing.Of(entry?.Content ?? "-", shape, link));
        features.Add(Governing.Of(entry?.Content ?? "-", distance));
        features.Add(GoverningWord.Of(entry?.Lemma ?? view.Skeletons[token], shape));
        features.Add(GoverningWord.Of(entry?.Lemma ?? view.Skeletons[token], shape, link));
        features.Add(Link.Of(link, shape));
        var second = scene.PreviousInSentence(governor);
        if (second >= 0)
        {
            features.Add(Governing.Of("second", TypeNames[(int)scene.Triggers[second].Type], shape));
            features.Add(Governing.Of("second", scene.ReadingOf(second)?.Entry.Content ?? "-", link));
        }
    }

    /// <summary>What joins a governing word to the trigger: the last complementizer, preposition or break between them.</summary>
    private static string LinkBetween(DocumentView view, int from, int to)
    {
        if ((view[to].Clitics & Clitics.Prepositions) != Clitics.None)
        {
            return TriggerFeatures.PrepositionOf(view[to].Clitics);
        }

        for (var at = to - 1; at > from; at--)
        {
            if (view.IsBreak(at))
            {
                return ",";
            }

            if ((view.Cues[at] & (CueKind.Complementizer | CueKind.Preposition | CueKind.Relative | CueKind.Subordinator)) != CueKind.None)
            {
                return view.Keys[at];
            }
        }

        return view[to].HasConjunction ? "+" : to - from == 1 ? "=" : "-";
    }

    private static string Bucket(int distance) => distance switch { 1 => "1", 2 => "2", 3 => "3", < 6 => "<6", < 9 => "<9", _ => "far" };
}
