using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// The rows that decide of which type an event is: what the tagger thought of the type, of its rivals, of the same word elsewhere in the article, of the
/// events beside and of the whole article; what the lexicon says; the form of the word and who stands near.
/// </summary>
internal sealed class TypeEvidence
{
    private const int Likeliest = 4;
    private static readonly int Types = Enum.GetValues<EventType>().Length;
    private readonly DocumentView _view;
    private readonly IReadOnlyList<TriggerProposal> _proposals;
    private readonly double[] _sums = new double[Types];
    private readonly double _all;
    private readonly ILookup<string, TriggerProposal> _sameSkeleton;

    public TypeEvidence(DocumentView view, IReadOnlyList<TriggerProposal> proposals)
    {
        (_view, _proposals) = (view, proposals);
        _sameSkeleton = proposals.ToLookup(p => view.Skeletons[p.Token], StringComparer.Ordinal);
        foreach (var proposal in proposals)
        {
            for (var type = 0; type < Types; type++)
            {
                _sums[type] += proposal.Probability * proposal.Types[type];
            }
        }

        _all = Math.Max(0.1, _sums.Sum());
    }

    /// <summary>The types to choose from: the likeliest by the tagger, likeliest first, and those that the lexicon gives the word.</summary>
    public EventType[] Candidates(int proposal)
    {
        var likely = Enumerable.Range(0, Types).OrderByDescending(type => _proposals[proposal].Types[type]).Take(Likeliest).Select(type => (EventType)type);
        return [.. likely.Concat(_view.Readings[_proposals[proposal].Token].Select(r => r.Entry.Type)).Distinct()];
    }

    /// <summary>The row of one proposal and type.</summary>
    public float[] Row(int proposal, EventType type)
    {
        var row = new EvidenceRow();
        AddOwn(_proposals[proposal], (int)type, row);
        AddReadings(_view.Readings[_proposals[proposal].Token], type, row);
        AddSameWord(_proposals[proposal], (int)type, row);
        AddNeighbour(proposal, proposal - 1, (int)type, row);
        AddNeighbour(proposal, proposal + 1, (int)type, row);
        AddForm(_proposals[proposal].Token, row);
        return row.ToArray();
    }

    private static void AddOwn(TriggerProposal p, int type, EvidenceRow row)
    {
        var (own, rank) = (p.Types[type], 0);
        foreach (var other in p.Types)
        {
            rank += other > own ? 1 : 0;
        }

        row.Add(EvidenceRow.LogOdds(own), rank, (float)(own - p.TypeProbability), (float)p.TypeProbability, (float)p.Probability, type, (int)p.Type);
    }

    private static void AddReadings(IReadOnlyList<EventReading> readings, EventType type, EvidenceRow row)
    {
        var (first, count) = (-1, 0);
        for (var r = readings.Count - 1; r >= 0; r--)
        {
            (first, count) = readings[r].Entry.Type == type ? (r, count + 1) : (first, count);
        }

        row.Add(first, readings.Count, first < 0 ? -1 : (int)readings[first].Shape, count);
    }

    /// <summary>The type by the same word elsewhere in the article, and by all that happens in it.</summary>
    private void AddSameWord(TriggerProposal p, int type, EvidenceRow row)
    {
        var (count, sum, weight) = (0, 0.0, 0.0);
        foreach (var other in _sameSkeleton[_view.Skeletons[p.Token]].Where(o => o.Token != p.Token))
        {
            (count, sum, weight) = (count + 1, sum + (other.Probability * other.Types[type]), weight + other.Probability);
        }

        var best = _sums[(int)p.Type];
        row.Add(count, weight < 0.01 ? -1 : (float)(sum / weight));
        row.Add((float)(_sums[type] - (p.Probability * p.Types[type])), (float)(_sums[type] / _all), best > 0 ? (float)(_sums[type] / best) : 0);
    }

    private void AddNeighbour(int proposal, int other, int type, EvidenceRow row)
    {
        var there = other >= 0 && other < _proposals.Count && _view.SentenceOf(_proposals[other].Token).Index == _view.SentenceOf(_proposals[proposal].Token).Index;
        row.Add(there ? (float)_proposals[other].Types[type] : -1, there ? (int)_proposals[other].Type : -1);
    }

    private void AddForm(int token, EvidenceRow row)
    {
        var sentence = _view.SentenceOf(token);
        var own = _view[token];
        var next = token + 1 < _view.Count ? token + 1 : token;
        row.Add(NextMention(token, 1, sentence), NextMention(token, -1, sentence));
        row.Add((int)own.Tag, (int)own.Morphology.Form, (int)own.Morphology.Voice, (int)(_view[next].Clitics & Clitics.Prepositions), (int)_view.Cues[next]);
        row.Add(sentence.Index, _view.Clusters[token], token > sentence.First ? _view.Clusters[token - 1] : -1, _view.Clusters[next]);
        row.Add(own.IsDefinite);
        row.Add((own.Clitics & Clitics.Pronoun) != Clitics.None);
    }

    private float NextMention(int token, int step, Sentence sentence)
    {
        for (var t = token + step; t >= sentence.First && t < sentence.First + sentence.Count; t += step)
        {
            if (_view.MentionAt[t] is var m and >= 0 && m != _view.MentionAt[token])
            {
                return (int)_view.TypeAt(m);
            }
        }

        return -1;
    }
}
