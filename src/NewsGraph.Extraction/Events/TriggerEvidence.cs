using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// The rows that decide whether a proposed word names an event: what the tagger thought of it, of its neighbours and of the same word elsewhere in
/// the article, its form, its place in sentence and article, and whether anybody stands near who could take part.
/// </summary>
internal sealed class TriggerEvidence
{
    private const float Far = 30;
    private const double Likely = 0.5;
    private readonly DocumentView _view;
    private readonly IReadOnlyList<TriggerProposal> _proposals;
    private readonly float[] _odds;
    private readonly double _expected;
    private readonly Dictionary<string, List<int>> _sameSkeleton = new(StringComparer.Ordinal);

    /// <summary>Tells what each column is, for people.</summary>
    public static Reasons Reasons { get; } = new(
    [
        "words around", "the whole sentence", "words around", "certainty of the type", "certainty of the type", "kind of event", "part of speech", "preposition on the word", "article", "conjunction", "pronoun on the word", "future mark",
        "quotation marks", "senses in the lexicon", "form of the word", "senses in the lexicon", "word class", .. Enumerable.Repeat("form of the word", 3),
        "place in the sentence", "length of the sentence", "place in the article", "place in the article", "title", "density of events", "density of events", "word before", "word after", "word before",
        "punctuation", "punctuation", .. Enumerable.Repeat("other events of the sentence", 3), .. Enumerable.Repeat("event before", 4), .. Enumerable.Repeat("event after", 4),
        .. Enumerable.Repeat("same word elsewhere", 4), .. Enumerable.Repeat("same kind of event elsewhere", 2), "names in the sentence", "inside a name", "name after", "name after", "name before", "name before",
    ]);

    public TriggerEvidence(DocumentView view, IReadOnlyList<TriggerProposal> proposals)
    {
        _view = view;
        _proposals = proposals;
        _odds = [.. proposals.Select(p => EvidenceRow.LogOdds(p.Probability))];
        _expected = proposals.Sum(p => p.Probability);
        for (var p = 0; p < proposals.Count; p++)
        {
            var skeleton = view.Skeletons[proposals[p].Token];
            if (!_sameSkeleton.TryGetValue(skeleton, out var list))
            {
                _sameSkeleton[skeleton] = list = [];
            }

            list.Add(p);
        }
    }

    /// <summary>The row of a proposal.</summary>
    public float[] Row(int proposal)
    {
        var row = new EvidenceRow();
        AddOwn(_proposals[proposal], _odds[proposal], row);
        AddPosition(_proposals[proposal].Token, row);
        AddNeighbours(proposal, row);
        AddSameWord(proposal, row);
        AddSameType(proposal, row);
        AddMentions(_proposals[proposal].Token, row);
        return row.ToArray();
    }

    private void AddOwn(TriggerProposal p, float odds, EvidenceRow row)
    {
        var token = _view[p.Token];
        var readings = _view.Readings[p.Token];
        row.Add(EvidenceRow.LogOdds(p.Chain), EvidenceRow.LogOdds(p.Network));
        row.Add(odds, (float)p.TypeProbability, (float)p.SecondProbability, (int)p.Type);
        row.Add((int)token.Tag, (int)(token.Clitics & Clitics.Prepositions));
        row.Add(token.IsDefinite);
        row.Add(token.HasConjunction);
        row.Add((token.Clitics & Clitics.Pronoun) != Clitics.None);
        row.Add((token.Clitics & Clitics.Seen) != Clitics.None);
        row.Add(_view.Quoted[p.Token]);
        row.Add(readings.Count, readings.Count > 0 ? (int)readings[0].Shape : -1);
        row.Add(readings.Any(r => r.Entry.Type == p.Type));
        row.Add(_view.Clusters[p.Token]);
        row.Add((int)token.Morphology.Form, (int)token.Morphology.Aspect, (int)token.Morphology.Voice);
    }

    private void AddPosition(int token, EvidenceRow row)
    {
        var sentence = _view.SentenceOf(token);
        var words = _view.Count;
        row.Add(token - sentence.First, sentence.Count, sentence.Index, _view.Document.Sentences.Length - sentence.Index);
        row.Add(sentence.Kind == BlockKind.Title);
        row.Add(words, (float)(100 * _expected / words));
        row.Add(token == sentence.First ? 0 : (int)_view[token - 1].Tag + 1, token + 1 >= _view.Count ? 0 : (int)_view[token + 1].Tag + 1);
        row.Add(token == sentence.First ? 0 : (int)_view.Cues[token - 1]);
        row.Add(token + 1 < _view.Count && _view.IsBreak(token + 1));
        row.Add(token > 0 && _view.IsBreak(token - 1));
    }

    /// <summary>The proposals right before and after in the sentence, the likeliest other one, and how many events the sentence is thought to hold.</summary>
    private void AddNeighbours(int proposal, EvidenceRow row)
    {
        var own = _view.SentenceOf(_proposals[proposal].Token);
        var (likely, sum, best) = (0, 0.0, EvidenceRow.Missing);
        for (var other = 0; other < _proposals.Count; other++)
        {
            if (other != proposal && _view.SentenceOf(_proposals[other].Token).Index == own.Index)
            {
                likely += _proposals[other].Probability >= Likely ? 1 : 0;
                sum += _proposals[other].Probability;
                best = Math.Max(best, _odds[other]);
            }
        }

        row.Add(likely, (float)sum, best);
        AddNeighbour(proposal, proposal - 1, own.Index, row);
        AddNeighbour(proposal, proposal + 1, own.Index, row);
    }

    private void AddNeighbour(int proposal, int other, int sentence, EvidenceRow row)
    {
        if (other < 0 || other >= _proposals.Count || _view.SentenceOf(_proposals[other].Token).Index != sentence)
        {
            row.Add(EvidenceRow.Missing, Far, -1, 0);
            return;
        }

        var distance = Math.Abs(_proposals[other].Token - _proposals[proposal].Token);
        row.Add(_odds[other], Math.Min(Far, distance), (int)_proposals[other].Type, _proposals[other].Type == _proposals[proposal].Type ? 1 : 0);
    }

    /// <summary>The same word elsewhere: how often, how likely at best before and after, and whether it stood in the sentence already.</summary>
    private void AddSameWord(int proposal, EvidenceRow row)
    {
        var (before, after, near) = (EvidenceRow.Missing, EvidenceRow.Missing, EvidenceRow.Missing);
        var same = _sameSkeleton[_view.Skeletons[_proposals[proposal].Token]];
        var sentence = _view.SentenceOf(_proposals[proposal].Token).Index;
        foreach (var other in same.Where(o => o != proposal))
        {
            var gap = sentence - _view.SentenceOf(_proposals[other].Token).Index;
            near = gap == 0 ? Math.Max(near, _odds[other]) : near;
            before = gap > 0 ? Math.Max(before, _odds[other]) : before;
            after = gap < 0 ? Math.Max(after, _odds[other]) : after;
        }

        row.Add(same.Count - 1, before, after, near);
    }

    private void AddSameType(int proposal, EvidenceRow row)
    {
        var (before, sum) = (EvidenceRow.Missing, 0.0);
        for (var other = 0; other < _proposals.Count; other++)
        {
            if (other != proposal && _proposals[other].Type == _proposals[proposal].Type)
            {
                sum += _proposals[other].Probability;
                before = other < proposal ? Math.Max(before, _odds[other]) : before;
            }
        }

        row.Add(before, (float)sum);
    }

    private void AddMentions(int token, EvidenceRow row)
    {
        var sentence = _view.SentenceOf(token);
        var count = 0;
        for (var t = sentence.First; t < sentence.First + sentence.Count; t++)
        {
            count += _view.MentionAt[t] is var m and >= 0 && _view.Mentions[m].First == t ? 1 : 0;
        }

        row.Add(count);
        row.Add(_view.MentionAt[token] is var own and >= 0 ? (int)_view.TypeAt(own) : -1);
        AddNextMention(token, 1, sentence, row);
        AddNextMention(token, -1, sentence, row);
    }

    private void AddNextMention(int token, int step, Sentence sentence, EvidenceRow row)
    {
        for (var t = token + step; t >= sentence.First && t < sentence.First + sentence.Count; t += step)
        {
            if (_view.MentionAt[t] is var m and >= 0 && m != _view.MentionAt[token])
            {
                row.Add(Math.Min(Far, Math.Abs(t - token)), (int)_view.TypeAt(m));
                return;
            }
        }

        row.Add(Far, -1);
    }
}
