using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>What the pass before thought of the entity and of its rivals in the event itself, and what kind of event it is.</summary>
internal sealed class OwnEvidence(EventScene scene, RoleScores[] first, SubjectSlot[] slots)
{
    /// <summary>Columns of each role, which stand first; the first of them is the score of the entity itself.</summary>
    public const int ColumnsOfRole = 4;

    private const int LowestRank = 6;
    private static readonly EventRole[] Roles = Enum.GetValues<EventRole>();

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        .. Roles.SelectMany(_ => new[] { "words and place", "rivals", "rivals", "rivals" }),
        "kind of event", "form of the word", "form of the word", "pronoun on the word", "conjunction", "form of the word", "quotation marks", "place in the sentence",
        "subject slot", "subject slot", "frame of the lexicon", "number of candidates",
    ];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        foreach (var role in Roles)
        {
            var own = first[trigger].OddsOf(role, entity);
            var (best, sum) = Rivals(first[trigger], role, entity);
            row.Add(own, own - EvidenceRow.LogOdds(best), (float)sum, Math.Min(LowestRank, first[trigger].Rank(role, entity)));
        }

        AddTrigger(trigger, row);
    }

    private static (double Best, double Sum) Rivals(RoleScores scores, EventRole role, int entity)
    {
        var (best, sum) = (0.0, 0.0);
        var probabilities = scores.Scores[(int)role];
        for (var c = 0; c < probabilities.Length; c++)
        {
            if (scores.Candidates[c] != entity)
            {
                best = Math.Max(best, probabilities[c]);
                sum += probabilities[c];
            }
        }

        return (best, sum);
    }

    private void AddTrigger(int v, EvidenceRow row)
    {
        var trigger = scene.Triggers[v];
        var token = scene.View[trigger.Token];
        var reading = scene.ReadingOf(v);
        row.Add((int)trigger.Type, reading is { } r ? (int)r.Shape : -1);
        row.Add(token.Tag == PartOfSpeech.Verb);
        row.Add((token.Clitics & Clitics.Pronoun) != Clitics.None);
        row.Add(token.HasConjunction);
        row.Add(token.HasPreposition);
        row.Add(scene.View.Quoted[trigger.Token]);
        row.Add(trigger.Token - scene.SentenceOf(v).First);
        row.Add((int)slots[v].After, (int)slots[v].Before, FrameOf(reading), first[v].Candidates.Length);
    }

    /// <summary>How the lexicon says the target is carried: not at all, by a preposition, as object.</summary>
    private static float FrameOf(EventReading? reading) => reading?.Entry.Target switch { null => -1, "object" => 2, { Length: > 1 } => 1, _ => 0 };
}
