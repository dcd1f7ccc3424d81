using NewsGraph.Text;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>Where each word stands in a run of texts without document marks, and what label a first tagger gave it there.</summary>
public sealed class LabelMemory
{
    /// <summary>About as far as an article goes.</summary>
    private const int Reach = 400;

    private readonly Dictionary<string, List<(int Position, double[] Marginals)>> _places = new(StringComparer.Ordinal);

    /// <summary>Number of tokens so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a document behind those that are there.</summary>
    public void Add(LabelledDocument labelled)
    {
        var evidence = labelled.Evidence;
        foreach (var sentence in evidence.Document.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (evidence.Document.Tokens[sentence.First + i].Kind == TokenKind.Word)
                {
                    PlacesOf(evidence.Keys.Stem[sentence.First + i]).Add((Length + i, labelled.At(sentence.Index, i).ToArray()));
                }
            }

            Length += sentence.Count;
        }
    }

    /// <summary>What a word is labelled at its other places near a position.</summary>
    public Recollection Elsewhere(string stem, int position)
    {
        var found = new Recollection(new LabelTally(), new double[NameLabels.All.Count]);
        var places = PlacesOf(stem);
        for (var i = FirstFrom(places, position - Reach); i < places.Count && places[i].Position <= position + Reach; i++)
        {
            if (places[i].Position != position)
            {
                found.Add(places[i].Marginals);
            }
        }

        return found;
    }

    private static int FirstFrom(List<(int Position, double[] Marginals)> places, int position)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Position < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private List<(int Position, double[] Marginals)> PlacesOf(string stem)
    {
        if (!_places.TryGetValue(stem, out var places))
        {
            _places.Add(stem, places = []);
        }

        return places;
    }

    /// <summary>What was found: mean and highest probability of each label.</summary>
    /// <param name="Tally">Means.</param>
    /// <param name="Top">Highest.</param>
    public readonly record struct Recollection(LabelTally Tally, double[] Top)
    {
        /// <summary>Takes one place.</summary>
        internal void Add(double[] marginals)
        {
            Tally.Add(marginals);
            for (var label = 0; label < Top.Length; label++)
            {
                Top[label] = Math.Max(Top[label], marginals[label]);
            }
        }
    }
}
