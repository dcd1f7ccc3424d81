using NewsGraph.Arabic;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>
/// How the mentions of a document stand together in phrases: which only modify another («وزيرة [الخارجية] [فلانة]»: the ministry says whose
/// minister she is, the phrase means her), and which are coordinated («[أ] و[ب] و[ج]» share one place in their clause).
/// </summary>
internal sealed class ActorPhrases
{
    private const int LongestTitle = 3;

    private readonly DocumentView _view;
    private readonly int[] _triggerAt;
    private readonly int[] _referent;
    private readonly int[] _leader;
    private readonly int[] _groupsBefore;

    public ActorPhrases(DocumentView view, int[] triggerAt)
    {
        _view = view;
        _triggerAt = triggerAt;
        var count = view.Mentions.Length;
        _referent = [.. Enumerable.Range(0, count).Select(ReferentOf)];
        _leader = new int[count];
        foreach (var m in Enumerable.Range(0, count).Where(m => !IsModifier(m)))
        {
            _leader[m] = LeaderOf(m);
        }

        foreach (var m in Enumerable.Range(0, count).Where(IsModifier))
        {
            _leader[m] = _leader[_referent[m]];
        }

        _groupsBefore = CountGroups();
    }

    /// <summary>True for a mention that only modifies another one.</summary>
    public bool IsModifier(int mention) => _referent[mention] != mention;

    /// <summary>The first mention of the coordination that this one belongs to; itself when it stands alone, that of the phrase it modifies for a modifier.</summary>
    public int Leader(int mention) => _leader[mention];

    /// <summary>Number of phrases (a coordination counts once, modifiers not at all) that begin in tokens [<paramref name="from"/>, <paramref name="to"/>).</summary>
    public int GroupsBetween(int from, int to) => to <= from ? 0 : _groupsBefore[to] - _groupsBefore[from];

    private Mention At(int m) => _view.Mentions[m];

    /// <summary>The mention that a phrase is about: the outer one of nested ones, the person whose office a body belongs to.</summary>
    private int ReferentOf(int m)
    {
        var own = At(m);
        var outer = _view.MentionAt[own.First];
        if (outer >= 0 && outer != m)
        {
            return outer;
        }

        if (_view.TypeAt(m) == EntityType.Person || !HasTitleBefore(own.First))
        {
            return m;
        }

        var after = PersonAfter(own.First + own.Count);
        var person = after >= 0 ? after : PersonBefore(own.First - 1);
        return person >= 0 ? person : m;
    }

    /// <summary>A bare noun that names no event stands right before, as offices do.</summary>
    private bool HasTitleBefore(int first) =>
        first > 0 && !Opens(first) && _view.MentionAt[first - 1] < 0 && _triggerAt[first - 1] < 0
        && _view[first - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun;

    /// <summary>A person named right after («وزير [الدفاع] السابق ، [فلان]»); −1 for none.</summary>
    private int PersonAfter(int from)
    {
        for (var t = from; t < Math.Min(_view.Count, from + LongestTitle + 1); t++)
        {
            if (_view.MentionAt[t] is var m and >= 0)
            {
                return !Opens(t) && _view.TypeAt(m) == EntityType.Person ? m : -1;
            }

            if (Parts(t) && !(t == from && _view[t].Form is [Letters.Comma]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A person named right before the title («[فلان] رئيس [الغرفة]»); −1 for none.</summary>
    private int PersonBefore(int from)
    {
        for (var t = from; t >= Math.Max(0, from - LongestTitle); t--)
        {
            if (_view.MentionAt[t] is var m and >= 0)
            {
                return _view.TypeAt(m) == EntityType.Person ? m : -1;
            }

            if (Parts(t) || Opens(t))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Parts(int t) => _view.IsBreak(t) || _triggerAt[t] >= 0 || _view[t].Tag == PartOfSpeech.Verb || Opens(t);

    private bool Opens(int t) =>
        _view[t].HasConjunction || _view[t].HasPreposition
        || (_view.Cues[t] & (CueKind.Preposition | CueScope.ClauseOpeners)) != CueKind.None;

    private int LeaderOf(int m)
    {
        var conjunction = ConjunctionBefore(m);
        for (var t = conjunction - 1; t >= Math.Max(0, conjunction - 2); t--)
        {
            if (_view.MentionAt[t] is var p and >= 0)
            {
                return _referent[p] < m ? _leader[_referent[p]] : m;
            }

            if (_view.IsBreak(t) || _view[t].Tag is not (PartOfSpeech.Adjective or PartOfSpeech.Punctuation))
            {
                return m;
            }
        }

        return m;
    }

    /// <summary>The token with the conjunction that opens the phrase of a mention: the mention's first, or that of the title before it; −1 for none.</summary>
    private int ConjunctionBefore(int m)
    {
        var first = At(m).First;
        for (var t = first; t >= Math.Max(0, first - (2 * LongestTitle)); t--)
        {
            if (_view[t].HasConjunction)
            {
                return t;
            }

            var ownTitle = _view.MentionAt[t] is var other && (other < 0 || _referent[other] == m);
            if (t < first && (Parts(t) || !ownTitle))
            {
                return -1;
            }
        }

        return -1;
    }

    private int[] CountGroups()
    {
        var begins = new bool[_view.Count];
        foreach (var m in Enumerable.Range(0, _leader.Length).Where(m => _leader[m] == m && !IsModifier(m)))
        {
            begins[At(m).First] = true;
        }

        var counts = new int[_view.Count + 1];
        for (var t = 0; t < _view.Count; t++)
        {
            counts[t + 1] = counts[t] + (begins[t] ? 1 : 0);
        }

        return counts;
    }
}
