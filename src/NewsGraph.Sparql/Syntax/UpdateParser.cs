using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Update requests (SPARQL 1.1 §19.8, productions 29–52).</summary>
internal sealed class UpdateParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : SelectParser(text, baseIri, prefixes)
{
    private const string Operations = "INSERT, DELETE, WITH, LOAD, CLEAR, DROP, CREATE, ADD, MOVE, COPY, PREFIX or BASE";
    private const string NoVariables = "a variable can't stand in data; write INSERT { … } WHERE { … } or DELETE { … } WHERE { … } instead";
    private const string NoBlankNodes = "a blank node can't stand for what is deleted; use a variable and WHERE";

    private readonly HashSet<string> labelsOfData = [];

    private readonly string given = text;

    /// <summary>Takes a request up to the end of the text.</summary>
    public SparqlUpdate ParseUpdate()
    {
        var operations = new List<UpdateOperation>();
        Prologue();
        while (Current.Kind != TokenKind.End)
        {
            operations.Add(Operation());
            if (!Accept(";"))
            {
                break;
            }

            Prologue();
        }

        return Current.Kind == TokenKind.End ? new SparqlUpdate(given, BaseIri, operations) : throw Unexpected("';' between operations, or the end of the update");
    }

    private UpdateOperation Operation()
    {
        var offset = Current.Start;
        var operation = Management() ?? Change();
        if (operation is DataOperation)
        {
            CheckLabels(offset);
        }

        ForgetLabels();
        return operation;
    }

    /// <summary>A blank node label belongs to one INSERT DATA only (§19.6, note 11).</summary>
    private void CheckLabels(int offset)
    {
        foreach (var label in SeenLabels.Order(StringComparer.Ordinal))
        {
            if (!labelsOfData.Add(label))
            {
                throw Error($"the blank node _:{label} was used in an INSERT DATA before; its label is good in one operation only", offset);
            }
        }
    }

    private UpdateOperation? Management()
    {
        if (AcceptWord("LOAD"))
        {
            return Load();
        }

        if (AcceptWord("CLEAR") || AcceptWord("DROP"))
        {
            AcceptWord("SILENT");
            return new ClearOperation(Target());
        }

        if (AcceptWord("CREATE"))
        {
            var silent = AcceptWord("SILENT");
            ExpectWord("GRAPH");
            return new CreateOperation(Iri("the name of a graph"), silent);
        }

        return AcceptWord("ADD") ? Transfer(TransferKind.Add)
            : AcceptWord("MOVE") ? Transfer(TransferKind.Move)
            : AcceptWord("COPY") ? Transfer(TransferKind.Copy)
            : null;
    }

    private LoadOperation Load()
    {
        var silent = AcceptWord("SILENT");
        var source = Iri("the IRI of a document");
        if (!AcceptWord("INTO"))
        {
            return new LoadOperation(source, null, silent);
        }

        ExpectWord("GRAPH");
        return new LoadOperation(source, Iri("the name of a graph"), silent);
    }

    private GraphTarget Target()
    {
        if (AcceptWord("GRAPH"))
        {
            return new GraphTarget(GraphTargetKind.One, Iri("the name of a graph"));
        }

        return AcceptWord("DEFAULT") ? new GraphTarget(GraphTargetKind.Default)
            : AcceptWord("NAMED") ? new GraphTarget(GraphTargetKind.Named)
            : AcceptWord("ALL") ? new GraphTarget(GraphTargetKind.All)
            : throw Unexpected("GRAPH, DEFAULT, NAMED or ALL");
    }

    private TransferOperation Transfer(TransferKind kind)
    {
        var silent = AcceptWord("SILENT");
        var from = GraphOrDefault();
        ExpectWord("TO");
        return new TransferOperation(kind, from, GraphOrDefault(), silent);
    }

    private Iri? GraphOrDefault()
    {
        if (AcceptWord("DEFAULT"))
        {
            return null;
        }

        AcceptWord("GRAPH");
        return Iri("DEFAULT or the name of a graph");
    }

    private UpdateOperation Change()
    {
        if (IsAtWord("INSERT") && IsFollowedBy("DATA"))
        {
            return Data(isInsertion: true);
        }

        if (IsAtWord("DELETE") && IsFollowedBy("DATA"))
        {
            return Data(isInsertion: false);
        }

        return IsAtWord("DELETE") && IsFollowedBy("WHERE") ? DeleteWhere() : Modify();
    }

    private bool IsFollowedBy(string keyword) => Following.Kind == TokenKind.Word && string.Equals(Following.Value, keyword, StringComparison.OrdinalIgnoreCase);

    private DataOperation Data(bool isInsertion)
    {
        Take();
        Take();
        VariablesForbidden = NoVariables;
        var quads = isInsertion ? Quads() : DeletedQuads();
        VariablesForbidden = null;
        return new DataOperation(isInsertion, quads);
    }

    private ModifyOperation DeleteWhere()
    {
        Take();
        Take();
        var quads = DeletedQuads();
        return new ModifyOperation(null, quads, [], [], [], new GroupPattern([.. quads.Select(PatternOf)]));
    }

    private static PatternElement PatternOf(GraphTriples quads)
    {
        var triples = new TriplesElement(quads.Triples);
        return quads.Graph is null ? triples : new GraphElement(quads.Graph, new GroupPattern([triples]));
    }

    private ModifyOperation Modify()
    {
        var with = AcceptWord("WITH") ? Iri("the name of a graph") : null;
        var deletes = AcceptWord("DELETE");
        var deleted = deletes ? DeletedQuads() : [];
        if (!IsAtWord("INSERT") && !deletes)
        {
            throw Unexpected(with is null ? Operations : "DELETE or INSERT");
        }

        var inserted = AcceptWord("INSERT") ? Quads() : [];
        ForgetLabels();
        var (dataset, named) = Using();
        ExpectWord("WHERE");
        return new ModifyOperation(with, deleted, inserted, dataset, named, Group());
    }

    private (List<Iri> Using, List<Iri> Named) Using()
    {
        List<Iri> dataset = [];
        List<Iri> named = [];
        while (AcceptWord("USING"))
        {
            (AcceptWord("NAMED") ? named : dataset).Add(Iri("the name of a graph"));
        }

        return (dataset, named);
    }

    private List<GraphTriples> DeletedQuads()
    {
        BlankNodesForbidden = NoBlankNodes;
        var quads = Quads();
        BlankNodesForbidden = null;
        return quads;
    }

    private List<GraphTriples> Quads()
    {
        Expect("{");
        ForbidsPaths = true;
        var quads = new List<GraphTriples>();
        while (IsAtTriples || IsAtWord("GRAPH"))
        {
            quads.Add(IsAtTriples ? new GraphTriples(null, TriplesBlock()) : QuadsOfGraph());
        }

        ForbidsPaths = false;
        Expect("}", "to close the block");
        return quads;
    }

    private GraphTriples QuadsOfGraph()
    {
        Take();
        if (VariablesForbidden is { } reason && Current.Kind == TokenKind.Variable)
        {
            throw Error(reason, Current.Start);
        }

        var name = VariableOrIri("the name of a graph: a variable or an IRI");
        var triples = Template();
        ForbidsPaths = true;
        Accept(".");
        return new GraphTriples(name, triples);
    }
}
