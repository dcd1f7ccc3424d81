using System.Globalization;
using NewsGraph.Diagrams.Model;
using NewsGraph.Diagrams.Names;
using NewsGraph.Rdf;

namespace NewsGraph.Diagrams.Views;

/// <summary>Collects nodes, edges and legend of one picture while a view draws on it.</summary>
internal sealed class DiagramCanvas(GraphQuestions questions)
{
    private readonly Dictionary<string, DiagramNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<DiagramNode> _order = [];
    private readonly List<DiagramEdge> _edges = [];
    private readonly List<string> _notes = [];

    /// <summary>Puts an actor or place on the picture, once; gives its id.</summary>
    public string Add(Iri thing, bool isFocus = false)
    {
        var id = IdOf(thing);
        return Add(new DiagramNode(id, questions.Theme.NodeStyleOf(thing), [Screenful.Name(questions.Label(thing))]) { Address = thing.Value, IsFocus = isFocus });
    }

    /// <summary>Puts a node on the picture, once; gives its id.</summary>
    public string Add(DiagramNode node)
    {
        if (_nodes.TryAdd(node.Id, node))
        {
            _order.Add(node);
        }

        return node.Id;
    }

    /// <summary>Draws an edge.</summary>
    public void Add(DiagramEdge edge) => _edges.Add(edge);

    /// <summary>Adds a line below the picture.</summary>
    public void Note(string line) => _notes.Add(line);

    /// <summary>Adds "+n more" when something was left out.</summary>
    public void NoteLeftOut(string word, int count)
    {
        if (count > 0)
        {
            _notes.Add(questions.Theme.Word(word, Count(count)));
        }
    }

    /// <summary>The picture.</summary>
    public Diagram Finish(string title, DiagramFlow flow) => new(title, questions.Language == DiagramLanguage.Arabic, flow)
    {
        Nodes = _order,
        Edges = _edges,
        Notes = _notes,
        LegendTitle = questions.Theme.Word("legend"),
        Legend = Legend(),
        Font = questions.Theme.Font,
    };

    /// <summary>The last two parts of an IRI: short, and unlike in one data set.</summary>
    public static string IdOf(Iri thing)
    {
        var value = thing.Value;
        var slash = value.LastIndexOf('/');
        var before = slash > 0 ? value.LastIndexOf('/', slash - 1) : -1;
        return before > 0 ? Uri.UnescapeDataString(value[(before + 1)..]) : value;
    }

    /// <summary>A number for people.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private List<LegendEntry> Legend() =>
    [
        .. _order.Select(n => n.Style).Distinct().Where(s => s.Kind.Length > 0)
            .OrderBy(s => s.Kind, StringComparer.Ordinal).Select(s => new LegendEntry(s.Kind, s, null)),
        .. _edges.Select(e => e.Style).Distinct().Where(s => s.Kind.Length > 0)
            .OrderBy(s => s.Kind, StringComparer.Ordinal).Select(s => new LegendEntry(s.Kind, null, s)),
    ];
}
