using System.Globalization;
using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>Features from the shape of the clause: the way between trigger and phrase, whose slot the entity fills, what is left out.</summary>
internal sealed class SyntaxFeatures
{
    private static readonly FeatureTemplate Path = new("s.path");
    private static readonly FeatureTemplate Place = new("s.place");
    private static readonly FeatureTemplate Modifier = new("s.modifier");
    private static readonly FeatureTemplate Subject = new("s.subject");
    private static readonly FeatureTemplate Pronoun = new("s.pronoun");
    private static readonly FeatureTemplate Gender = new("s.gender");

    private readonly EventScene _scene;
    private readonly DocumentView _view;
    private readonly TriggerContext _trigger;
    private readonly SubjectSlot _slot;
    private readonly string _slots;
    private readonly string _pronoun;
    private readonly string _gender;

    public SyntaxFeatures(EventScene scene, TriggerContext trigger)
    {
        _scene = scene;
        _view = scene.View;
        _trigger = trigger;
        _slot = SubjectSlot.Of(scene, trigger.Index);
        _slots = Letter(_slot.After) + Letter(_slot.Before) + (_view[trigger.Token].Tag == PartOfSpeech.Verb ? "v" : "n");
        _pronoun = (_view[trigger.Token].Clitics & Clitics.Pronoun) != Clitics.None ? "p" : "-";
        _gender = Agreement.OfVerb(scene, trigger.Index).ToCode();
    }

    /// <summary>Adds the features of one candidate to the current item.</summary>
    public void Add(int entity, string kind, FeatureSequence features)
    {
        var holds = Holds(_slot.AfterMention, entity) ? "after" : Holds(_slot.BeforeMention, entity) ? "before" : InSentence(entity) ? "here" : "away";
        features.Add(Subject.Of(_slots, holds));
        features.Add(Subject.Of(_slots, holds, kind));
        features.Add(Subject.Of(_slots, holds, _trigger.Type));
        features.Add(Subject.Of(_slots + "w", holds, _trigger.Word));
        features.Add(Pronoun.Of(_pronoun + _slots, holds, kind));
        features.Add(Pronoun.Of(_pronoun + _slots, holds, _trigger.Type));
        var agrees = _gender + GenderOf(entity);
        features.Add(Gender.Of(agrees, holds, _slots));
        features.Add(Gender.Of(agrees, kind, _slots));
        foreach (var m in _scene.MentionsOf(entity))
        {
            if (_trigger.Sentence.First <= _view.Mentions[m].First && _view.Mentions[m].First < _trigger.Sentence.First + _trigger.Sentence.Count)
            {
                AddMention(m, kind, features);
            }
        }
    }

    private void AddMention(int m, string kind, FeatureSequence features)
    {
        var leader = _view.Mentions[_scene.Phrases.Leader(m)];
        var own = _view.Mentions[m];
        if (leader.First < _trigger.Sentence.First || own.First == _trigger.Token || leader.First == _trigger.Token)
        {
            return;
        }

        var joined = leader == own ? "" : "+";
        var side = leader.First > _trigger.Token ? ">" : "<";
        var (from, to) = side == "<" ? (leader.First + leader.Count, _trigger.Token) : (_trigger.Token + 1, leader.First);
        var preposition = TriggerFeatures.PrepositionOf(_view[leader.First].Clitics);
        AddPath(side + ClausePath.Of(_scene, from, to) + preposition, joined, kind, features);
        var modifier = _scene.Phrases.IsModifier(m) ? "mod" : "head";
        var rank = side + Math.Min(4, _scene.Phrases.GroupsBetween(from, to)).ToString(CultureInfo.InvariantCulture) + modifier + joined;
        AddRank(rank, preposition, kind, features);
        features.Add(Modifier.Of(modifier, side, kind));
        features.Add(Modifier.Of(modifier, side, _trigger.Type));
    }

    private void AddPath(string path, string joined, string kind, FeatureSequence features)
    {
        features.Add(Path.Of(path, _trigger.Shape));
        features.Add(Path.Of(path, _trigger.Shape, kind));
        features.Add(Path.Of(path, _trigger.Type));
        features.Add(Path.Of(path, _trigger.Type, kind));
        features.Add(Path.Of(path, _trigger.Word));
        features.Add(Path.Of(path + joined, _trigger.Shape + _pronoun, _slots));
    }

    private void AddRank(string rank, string preposition, string kind, FeatureSequence features)
    {
        features.Add(Place.Of(rank, _trigger.Shape, preposition));
        features.Add(Place.Of(rank, _trigger.Type, preposition));
        features.Add(Place.Of(rank, _trigger.Word));
        features.Add(Place.Of(rank, _slots, kind));
    }

    private static string Letter(SlotFiller filler) => filler switch { SlotFiller.Mention => "m", SlotFiller.Noun => "n", _ => "z" };

    private bool Holds(int mention, int entity)
    {
        if (mention < 0)
        {
            return false;
        }

        foreach (var m in _scene.MentionsOf(entity))
        {
            if (_scene.Phrases.Leader(m) == mention && !_scene.Phrases.IsModifier(m))
            {
                return true;
            }
        }

        return false;
    }

    private bool InSentence(int entity)
    {
        foreach (var m in _scene.MentionsOf(entity))
        {
            if (_view.SentenceOf(_view.Mentions[m].First).Index == _trigger.Sentence.Index)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The gender that the head word of an entity's name shows: feminine in ta marbuta.</summary>
    private string GenderOf(int entity)
    {
        var first = _view.Mentions[_scene.MentionsOf(entity)[0]];
        return EndsFeminine(_view.Keys[first.First]) ? "f" : "m";
    }

    private static bool EndsFeminine(string key) => key.Length > 2 && (key[^1] == Letters.TehMarbuta || key[^1] == Letters.Heh);
}
