using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>
/// The rows that trees read: what the pass before (linear models, or trees) thought of an entity in the roles of this event, of rivals and of the events
/// around, how the clause is built, where the entity stands in the article.
/// </summary>
internal sealed class EvidenceRows
{
    /// <summary>A candidate whose probability in every role is below this is ruled out without asking the trees.</summary>
    private const double RuledOut = 0.006;

    private readonly EventScene _scene;
    private readonly RoleScores[] _first;
    private readonly OwnEvidence _own;
    private readonly ClauseEvidence _clause;
    private readonly NeighbourEvidence _neighbours;
    private readonly ArticleEvidence _article;
    private readonly AntecedentEvidence _antecedent;
    private readonly SentenceEvidence _sentence;
    private readonly NetworkEvidence _network;
    private readonly EvidenceRow _row = new();
    private readonly float[]?[]?[] _rows; // by event and candidate, once they were asked for

    /// <summary>Tells what each column is, for people.</summary>
    public static Reasons Reasons { get; } = new([.. OwnEvidence.Columns, .. ClauseEvidence.Columns, .. NeighbourEvidence.Columns, .. ArticleEvidence.Columns, .. AntecedentEvidence.Columns, .. SentenceEvidence.Columns, .. NetworkEvidence.Columns]);

    public EvidenceRows(EventScene scene, RoleScores[] first)
    {
        _scene = scene;
        _first = first;
        _rows = new float[]?[]?[first.Length];
        var slots = Enumerable.Range(0, scene.Triggers.Length).Select(v => SubjectSlot.Of(scene, v)).ToArray();
        _own = new OwnEvidence(scene, first, slots);
        _clause = new ClauseEvidence(scene, first, slots);
        _neighbours = new NeighbourEvidence(scene, first);
        _article = new ArticleEvidence(scene, first);
        _antecedent = new AntecedentEvidence(scene, first);
        _sentence = new SentenceEvidence(scene, first);
        _network = new NetworkEvidence(scene);
    }

    /// <summary>The rows of all candidates of one event, null for those ruled out.</summary>
    public IReadOnlyList<float[]?> Of(int trigger) =>
        _rows[trigger] ??= Array.ConvertAll(_first[trigger].Candidates, entity => IsRuledOut(trigger, entity) ? null : Fill(trigger, entity));

    private bool IsRuledOut(int trigger, int entity) =>
        _first[trigger].Of(EventRole.Agent, entity) < RuledOut && _first[trigger].Of(EventRole.Target, entity) < RuledOut
        && _first[trigger].Of(EventRole.Place, entity) < RuledOut && _first[trigger].Of(EventRole.Source, entity) < RuledOut;

    /// <summary>The row of an entity in an event.</summary>
    public float[] Row(int trigger, int entity) => Of(trigger)[Array.IndexOf(_first[trigger].Candidates, entity)] ?? Fill(trigger, entity);

    private float[] Fill(int trigger, int entity)
    {
        var row = _row;
        row.Clear();
        _own.Add(trigger, entity, row);
        _clause.Add(trigger, entity, row);
        _neighbours.Add(trigger, entity, row);
        _article.Add(trigger, entity, row);
        _antecedent.Add(trigger, entity, row);
        _sentence.Add(trigger, entity, row);
        _network.Add(trigger, entity, row);
        return row.ToArray();
    }
}
