using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Triples with their abbreviations (SPARQL 1.1 §4.2; §19.8, productions 52 and 75–105).</summary>
internal abstract partial class TriplesParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : PathParser(text, baseIri, prefixes)
{
    private readonly HashSet<string> closedLabels = [];
    private readonly HashSet<string> openLabels = [];
    private int freshNodes;

    /// <summary>True in templates and data, where a predicate is a plain term.</summary>
    protected bool ForbidsPaths { get; set; }

    /// <summary>Why no variable may stand here, or null where one may.</summary>
    protected string? VariablesForbidden { get; set; }

    /// <summary>Why no blank node may stand here, or null where one may.</summary>
    protected string? BlankNodesForbidden { get; set; }

    /// <summary>Ends a basic graph pattern: its blank node labels may not be used again (SPARQL 1.1 §4.1.4).</summary>
    protected void CloseLabels()
    {
        closedLabels.UnionWith(openLabels);
        openLabels.Clear();
    }

    /// <summary>Forgets the labels, at the border of an update operation.</summary>
    protected void ForgetLabels()
    {
        closedLabels.Clear();
        openLabels.Clear();
    }

    /// <summary>Labels used since the last <see cref="ForgetLabels"/>.</summary>
    protected IEnumerable<string> SeenLabels => closedLabels.Concat(openLabels);

    /// <summary>True where triples may begin.</summary>
    protected bool IsAtTriples
        => Current.Kind is TokenKind.Variable or TokenKind.BlankNodeLabel || IsAtIri || IsAtLiteral || IsAt("[") || IsAt("(") || IsAt("<<") || IsAt("<<(");

    /// <summary>Takes triples separated by dots, as far as they go.</summary>
    protected List<PathTriple> TriplesBlock()
    {
        var triples = new List<PathTriple>();
        while (IsAtTriples)
        {
            SameSubject(triples);
            if (!Accept("."))
            {
                break;
            }
        }

        return triples;
    }

    private void SameSubject(List<PathTriple> triples)
    {
        var isNode = IsAt("[") || IsAt("(") || IsAt("<<");
        var before = triples.Count;
        var subject = Node(triples);
        var isOptional = isNode && triples.Count > before;
        PropertyList(subject, triples, isOptional);
    }

    private void PropertyList(PatternTerm subject, List<PathTriple> triples, bool isOptional)
    {
        if (!IsAtVerb && isOptional)
        {
            return;
        }

        ObjectList(subject, Verb(), triples);
        while (Accept(";"))
        {
            if (IsAtVerb)
            {
                ObjectList(subject, Verb(), triples);
            }
        }
    }

    private bool IsAtVerb => Current.Kind == TokenKind.Variable || IsAtPath;

    private Verb Verb()
    {
        if (Current.Kind == TokenKind.Variable)
        {
            return new VariableVerb(PatternVariable());
        }

        if (ForbidsPaths)
        {
            return new PathVerb(new LinkPath(IriOrA()));
        }

        return IsAtPath ? new PathVerb(Path()) : throw Unexpected("a predicate");
    }

    private void ObjectList(PatternTerm subject, Verb verb, List<PathTriple> triples)
    {
        do
        {
            var at = triples.Count;
            var node = Node(triples);
            triples.Insert(at, new PathTriple(subject, verb, node));
            Annotations(subject, verb, node, triples);
        }
        while (Accept(","));
    }

    /// <summary>Takes a term, a blank node with properties or a collection; what these imply is added to the triples.</summary>
    private PatternTerm Node(List<PathTriple> triples)
    {
        if (IsAt("["))
        {
            return BlankNodeWithProperties(triples);
        }

        if (IsAt("("))
        {
            return Collection(triples);
        }

        if (IsAt("<<") || IsAt("<<("))
        {
            return IsAt("<<") ? ReifiedTriple(triples) : TripleTerm(triples);
        }

        return Current.Kind switch
        {
            TokenKind.Variable => PatternVariable(),
            TokenKind.BlankNodeLabel => Labelled(Take()),
            TokenKind.IriReference or TokenKind.PrefixedName => new Constant(Iri()),
            _ when IsAtLiteral => new Constant(Literal()),
            _ => throw Unexpected("a term: a variable, an IRI, a literal or a blank node"),
        };
    }

    private Variable PatternVariable() => VariablesForbidden is { } reason ? throw Error(reason, Current.Start) : Variable();

    private void CheckBlankNode(int offset)
    {
        if (BlankNodesForbidden is { } reason)
        {
            throw Error(reason, offset);
        }
    }

    private Variable Labelled(Token label)
    {
        CheckBlankNode(label.Start);
        if (closedLabels.Contains(label.Value))
        {
            throw Error($"the blank node _:{label.Value} was used in another group; its label is good in one basic graph pattern only", label.Start);
        }

        openLabels.Add(label.Value);
        return new Variable("_:" + label.Value);
    }

    private Variable Fresh() => new($"_:.{++freshNodes}");

    private Variable BlankNodeWithProperties(List<PathTriple> triples)
    {
        EnterNesting();
        CheckBlankNode(Take().Start);
        var node = Fresh();
        if (!Accept("]"))
        {
            PropertyList(node, triples, isOptional: false);
            Expect("]", "to close the blank node");
        }

        LeaveNesting();
        return node;
    }

    private PatternTerm Collection(List<PathTriple> triples)
    {
        EnterNesting();
        Take();
        PatternTerm head = new Constant(RdfTerms.Nil);
        Variable? last = null;
        while (!Accept(")"))
        {
            CheckBlankNode(Current.Start);
            var cell = Fresh();
            if (last is null)
            {
                head = cell;
            }
            else
            {
                triples.Add(new PathTriple(last, Link(RdfTerms.Rest), cell));
            }

            var at = triples.Count;
            var item = Node(triples);
            triples.Insert(at, new PathTriple(cell, Link(RdfTerms.First), item));
            last = cell;
        }

        if (last is not null)
        {
            triples.Add(new PathTriple(last, Link(RdfTerms.Rest), new Constant(RdfTerms.Nil)));
        }

        LeaveNesting();
        return head;
    }

    private static PathVerb Link(Iri predicate) => new(new LinkPath(predicate));
}
