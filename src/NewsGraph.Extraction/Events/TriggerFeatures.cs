using NewsGraph.Extraction.Claims;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>The features by which a token is judged to name an event, and of which type.</summary>
internal static class TriggerFeatures
{
    private static readonly FeatureTemplate Bias = new("t.bias");
    private static readonly FeatureTemplate Word = new("t.word");
    private static readonly FeatureTemplate Form = new("t.form");
    private static readonly FeatureTemplate Skeleton = new("t.skel");
    private static readonly FeatureTemplate Prefix = new("t.prefix");
    private static readonly FeatureTemplate Suffix = new("t.suffix");
    private static readonly FeatureTemplate Clitic = new("t.clitic");
    private static readonly FeatureTemplate WordClitic = new("t.word+clitic");
    private static readonly FeatureTemplate Lexical = new("t.lex");
    private static readonly FeatureTemplate LexicalShape = new("t.lex+shape");
    private static readonly FeatureTemplate Subtype = new("t.subtype");
    private static readonly FeatureTemplate Entry = new("t.entry");
    private static readonly FeatureTemplate EntryAround = new("t.entry+around");
    private static readonly FeatureTemplate LexicalNext = new("t.lex+next");
    private static readonly FeatureTemplate LexicalPrevious = new("t.lex+prev");
    private static readonly FeatureTemplate LexicalEntity = new("t.lex+entity");
    private static readonly FeatureTemplate LexicalCount = new("t.lex.count");
    private static readonly FeatureTemplate Neighbour = new("t.word@");
    private static readonly FeatureTemplate NeighbourCue = new("t.cue@");
    private static readonly FeatureTemplate NeighbourLexical = new("t.lex@");
    private static readonly FeatureTemplate NeighbourTag = new("t.tag@");
    private static readonly FeatureTemplate TagPair = new("t.tag+tag");
    private static readonly FeatureTemplate Pair = new("t.word+word");
    private static readonly FeatureTemplate SkeletonPair = new("t.skel+skel");
    private static readonly FeatureTemplate EntityNear = new("t.entity");
    private static readonly FeatureTemplate EntityDistance = new("t.entity.distance");
    private static readonly FeatureTemplate InEntity = new("t.in.entity");
    private static readonly FeatureTemplate Preposition = new("t.preposition");
    private static readonly FeatureTemplate LexicalPreposition = new("t.lex+preposition");
    private static readonly FeatureTemplate Place = new("t.place");
    private static readonly FeatureTemplate LexicalPlace = new("t.lex+place");
    private static readonly FeatureTemplate Light = new("t.light");
    private static readonly FeatureTemplate LightLexical = new("t.light+lex");
    private static readonly FeatureTemplate Repeat = new("t.repeat");
    private static readonly FeatureTemplate Near = new("t.near");

    private static readonly string[] TypeNames = Enum.GetNames<EventType>();
    private static readonly string[] ShapeNames = Enum.GetNames<WordShape>();
    private static readonly string[] TagNames = Enum.GetNames<PartOfSpeech>();
    private static readonly string[] EntityNames = Enum.GetNames<EntityType>();

    /// <summary>The features of all tokens of a sentence, in order.</summary>
    public static FeatureSequence Of(DocumentView view, Sentence sentence)
    {
        var features = new FeatureSequence();
        Add(view, sentence, features);
        return features;
    }

    /// <summary>Adds the tokens of a sentence to a sequence, each with its features.</summary>
    public static void Add(DocumentView view, Sentence sentence, FeatureSequence features)
    {
        for (var i = sentence.First; i < sentence.First + sentence.Count; i++)
        {
            features.NextItem();
            if (view.IsWord(i))
            {
                Add(view, sentence, i, features);
            }
            else
            {
                features.Add(Form.Of(view[i].Kind == TokenKind.Number ? "0" : view[i].Form));
            }
        }
    }

    private static void Add(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        AddWord(view, i, features);
        AddNeighbours(view, sentence, i, features);
        AddEntities(view, sentence, i, features);
        AddPlace(view, sentence, i, features);
        TriggerGovernorFeatures.Add(view, sentence, i, features);
        TriggerContextFeatures.Add(view, sentence, i, features);
        foreach (var reading in view.Readings[i])
        {
            AddReading(view, sentence, i, reading, features);
        }

        features.Add(LexicalCount.Of(Math.Min(4, view.Readings[i].Count)));
    }

    private static void AddWord(DocumentView view, int i, FeatureSequence features)
    {
        var token = view[i];
        var key = view.Keys[i];
        features.Add(Bias.Of());
        features.Add(Word.Of(key));
        features.Add(Form.Of(view.Forms[i]));
        features.Add(Skeleton.Of(view.Skeletons[i]));
        features.Add(Clitic.Of((int)token.Clitics));
        features.Add(WordClitic.Of((int)token.Clitics, key));
        features.Add(NeighbourTag.Of(0, TagNames[(int)token.Tag]));
        features.Add(NeighbourCue.Of(0, CueName(view, i)));
        for (var n = 1; n <= 3 && n < key.Length; n++)
        {
            features.Add(Prefix.Of(key.AsSpan(0, n)));
            features.Add(Suffix.Of(key.AsSpan(key.Length - n)));
        }
    }

    private static void AddNeighbours(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        for (var offset = -3; offset <= 3; offset++)
        {
            var at = i + offset;
            if (offset == 0)
            {
                continue;
            }

            if (at < sentence.First || at >= sentence.First + sentence.Count)
            {
                features.Add(Neighbour.Of(offset, "#"));
                continue;
            }

            features.Add(NeighbourCue.Of(offset, CueName(view, at)));
            if (Math.Abs(offset) <= 2)
            {
                features.Add(Neighbour.Of(offset, Shown(view, at)));
                features.Add(NeighbourTag.Of(offset, TagNames[(int)view[at].Tag]));
            }

            foreach (var reading in view.Readings[at])
            {
                features.Add(NeighbourLexical.Of(offset, TypeNames[(int)reading.Entry.Type]));
            }
        }

        features.Add(Pair.Of("<", At(view, sentence, i - 1), view.Keys[i]));
        features.Add(Pair.Of(">", view.Keys[i], At(view, sentence, i + 1)));
        features.Add(SkeletonPair.Of("<", At(view, sentence, i - 1), view.Skeletons[i]));
        features.Add(SkeletonPair.Of(">", view.Skeletons[i], At(view, sentence, i + 1)));
        features.Add(TagPair.Of(TagAt(view, sentence, i - 1), TagNames[(int)view[i].Tag], TagAt(view, sentence, i + 1)));
        for (var at = Math.Max(sentence.First, i - 6); at < Math.Min(sentence.First + sentence.Count, i + 7); at++)
        {
            if (at != i && view.Keys[at].Length > 2 && view.Cues[at] == CueKind.None)
            {
                features.Add(Near.Of(view.Keys[at]));
            }
        }
    }

    private static void AddEntities(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        if (view.MentionAt[i] >= 0)
        {
            var outer = view.Mentions[view.MentionAt[i]];
            var type = EntityNames[(int)view.TypeAt(view.MentionAt[i])];
            features.Add(InEntity.Of(type));
            features.Add(InEntity.Of(type, outer.First == i ? "first" : "later"));
            features.Add(InEntity.Of(outer.Count == 1 ? "alone" : "part", type));
        }

        foreach (var (direction, name) in ((int, string)[])[(1, ">"), (-1, "<")])
        {
            var (type, distance) = NextEntity(view, sentence, i, direction);
            features.Add(EntityNear.Of(name, type));
            features.Add(EntityDistance.Of(name, type, Distance(distance)));
            foreach (var reading in view.Readings[i])
            {
                features.Add(LexicalEntity.Of(name + TypeNames[(int)reading.Entry.Type], type, Distance(distance)));
            }
        }
    }

    private static void AddReading(DocumentView view, Sentence sentence, int i, EventReading reading, FeatureSequence features)
    {
        var type = TypeNames[(int)reading.Entry.Type];
        var shape = ShapeNames[(int)reading.Shape];
        features.Add(Lexical.Of(type));
        features.Add(LexicalShape.Of(type, shape));
        features.Add(LexicalShape.Of(type, shape, view[i].IsDefinite ? "the" : view[i].HasPreposition ? "prep" : ""));
        features.Add(Subtype.Of(type, reading.Entry.Subtype));
        features.Add(LexicalCount.Of(view.Readings[i].Count, type));
        features.Add(LexicalNext.Of(type, shape, At(view, sentence, i + 1)));
        features.Add(LexicalPrevious.Of(type, shape, At(view, sentence, i - 1)));
        features.Add(LexicalPlace.Of(type, shape, PlaceOf(view, sentence, i)));
        var preposition = NextPreposition(view, sentence, i);
        var lemma = reading.Entry.Lemma;
        features.Add(Entry.Of(lemma));
        features.Add(Entry.Of(lemma, shape));
        features.Add(Entry.Of(lemma, shape, view[i].IsDefinite ? "the" : view[i].HasPreposition ? "prep" : ""));
        features.Add(EntryAround.Of(lemma, "preposition", preposition));
        features.Add(EntryAround.Of(lemma, "next", At(view, sentence, i + 1)));
        features.Add(EntryAround.Of(lemma, "previous", At(view, sentence, i - 1)));
        features.Add(EntryAround.Of(lemma, "entity", NextEntity(view, sentence, i, 1).Type));
        features.Add(EntryAround.Of(lemma, "place", PlaceOf(view, sentence, i)));
        features.Add(LexicalPreposition.Of(type, preposition));
        features.Add(LexicalPreposition.Of(type, preposition == WordKey.Of(reading.Entry.Target) ? "frame" : "other"));
    }

    private static void AddPlace(DocumentView view, Sentence sentence, int i, FeatureSequence features)
    {
        features.Add(Place.Of(sentence.Kind.ToString()));
        features.Add(Place.Of(PlaceOf(view, sentence, i), "in"));
        features.Add(Place.Of(Math.Min(6, sentence.Index)));
        features.Add(Place.Of(view.Quoted[i] ? "quoted" : "plain"));
        features.Add(Preposition.Of(NextPreposition(view, sentence, i)));
        for (var at = i - 1; at >= Math.Max(sentence.First, i - 5); at--)
        {
            if ((view.Cues[at] & CueKind.Light) != CueKind.None)
            {
                features.Add(Light.Of(i - at, view.Skeletons[at]));
                foreach (var reading in view.Readings[i])
                {
                    features.Add(LightLexical.Of(TypeNames[(int)reading.Entry.Type], view.Skeletons[at]));
                }

                break;
            }
        }

        features.Add(Repeat.Of(SeenBefore(view, i) ? "seen" : "new", view.Readings[i].Count > 0 ? "lex" : ""));
    }

    private static string PlaceOf(DocumentView view, Sentence sentence, int i) =>
        (i - sentence.First) switch { 0 => "0", 1 => "1", 2 => "2", < 6 => "<6", _ => "far" } + (sentence.Kind == BlockKind.Title || sentence.Index == 0 ? "title" : "");

    private static bool SeenBefore(DocumentView view, int i)
    {
        for (var at = Math.Max(0, i - 80); at < i; at++)
        {
            if (view.Keys[at] == view.Keys[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next preposition within four tokens after a word, attached ones included.</summary>
    internal static string NextPreposition(DocumentView view, Sentence sentence, int i)
    {
        for (var at = i + 1; at < Math.Min(sentence.First + sentence.Count, i + 5); at++)
        {
            if ((view.Cues[at] & CueKind.Preposition) != CueKind.None)
            {
                return view.Keys[at];
            }

            if (view[at].HasPreposition)
            {
                return PrepositionOf(view[at].Clitics);
            }

            if (view.IsBreak(at))
            {
                break;
            }
        }

        return "-";
    }

    /// <summary>The letter of an attached preposition.</summary>
    internal static string PrepositionOf(Clitics clitics) =>
        (clitics & Clitics.Ba) != Clitics.None ? "\u0628" : (clitics & Clitics.Lam) != Clitics.None ? "\u0644" : (clitics & Clitics.Kaf) != Clitics.None ? "\u0643" : "-";

    private static (string Type, int Distance) NextEntity(DocumentView view, Sentence sentence, int i, int direction)
    {
        for (var at = i + direction; at >= sentence.First && at < sentence.First + sentence.Count; at += direction)
        {
            if (view.MentionAt[at] >= 0 && view.MentionAt[at] != view.MentionAt[i])
            {
                return (EntityNames[(int)view.TypeAt(view.MentionAt[at])], Math.Abs(at - i));
            }
        }

        return ("-", 99);
    }

    internal static string Distance(int distance) => distance switch { 1 => "1", 2 => "2", 3 => "3", < 6 => "<6", < 10 => "<10", _ => "far" };

    internal static string At(DocumentView view, Sentence sentence, int at) =>
        at < sentence.First || at >= sentence.First + sentence.Count ? "#" : Shown(view, at);

    internal static string TagAt(DocumentView view, Sentence sentence, int at) =>
        at < sentence.First || at >= sentence.First + sentence.Count ? "#" : TagNames[(int)view[at].Tag];

    /// <summary>How a neighbour is shown: entities by their type, numbers as one, words by key.</summary>
    private static string Shown(DocumentView view, int at) =>
        view.MentionAt[at] >= 0 && view.Readings[at].Count == 0 ? EntityNames[(int)view.TypeAt(view.MentionAt[at])]
        : view[at].Kind == TokenKind.Number ? "0"
        : view.Keys[at];

    private static string CueName(DocumentView view, int at) => ((int)view.Cues[at]).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
