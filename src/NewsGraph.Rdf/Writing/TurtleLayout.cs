namespace NewsGraph.Rdf.Writing;

/// <summary>Lays out sorted quads: graphs, subject blocks, predicate and object lists.</summary>
internal sealed class TurtleLayout
{
    private const string Indent = "    ";

    private readonly TextWriter _body;
    private readonly NestedNodes _nested;
    private readonly TurtleTermWriter _terms;

    public TurtleLayout(TextWriter body, NameAbbreviation names, NestedNodes nested)
    {
        _body = body;
        _nested = nested;
        _terms = new TurtleTermWriter(body, names);
    }

    public void WriteGraphs(ReadOnlySpan<Quad> sorted)
    {
        while (!sorted.IsEmpty)
        {
            var graph = sorted[0].Graph;
            var count = RunLength(sorted, q => Equals(q.Graph, graph));
            WriteGraph(graph, sorted[..count]);
            sorted = sorted[count..];
        }
    }

    private void WriteGraph(Term? graph, ReadOnlySpan<Quad> quads)
    {
        if (graph is not null)
        {
            _body.Write('\n');
            _terms.Write(graph);
            _body.Write(" {");
        }

        var indent = graph is null ? "" : Indent;
        while (!quads.IsEmpty)
        {
            var subject = quads[0].Subject;
            var count = RunLength(quads, q => Equals(q.Subject, subject));
            if (!_nested.IsNested(subject))
            {
                WriteSubject(quads[..count], indent);
            }

            quads = quads[count..];
        }

        if (graph is not null)
        {
            _body.Write("}\n");
        }
    }

    private void WriteSubject(ReadOnlySpan<Quad> quads, string indent)
    {
        _body.Write('\n');
        _body.Write(indent);
        _terms.Write(quads[0].Subject);
        _body.Write(' ');
        WritePredicates(quads, indent + Indent);
        _body.Write(" .\n");
    }

    private void WritePredicates(ReadOnlySpan<Quad> quads, string indent)
    {
        for (var first = true; !quads.IsEmpty; first = false)
        {
            if (!first)
            {
                _body.Write(" ;\n");
                _body.Write(indent);
            }

            var predicate = quads[0].Predicate;
            var count = RunLength(quads, q => q.Predicate == predicate);
            _terms.WritePredicate(predicate);
            WriteObjects(quads[..count], indent);
            quads = quads[count..];
        }
    }

    private void WriteObjects(ReadOnlySpan<Quad> quads, string indent)
    {
        for (var i = 0; i < quads.Length; i++)
        {
            _body.Write(i == 0 ? " " : ", ");
            WriteObject(quads[i].Object, indent);
        }
    }

    private void WriteObject(Term value, string indent)
    {
        if (value is not BlankNode node || !_nested.IsNested(node))
        {
            _terms.Write(value);
        }
        else if (_nested.ListFrom(node) is { } members)
        {
            WriteList(members, indent);
        }
        else if (_nested.StatementsOf(node) is { Count: > 0 } statements)
        {
            _body.Write("[\n" + indent + Indent);
            WritePredicates(statements.ToArray(), indent + Indent);
            _body.Write("\n" + indent + "]");
        }
        else
        {
            _body.Write("[]");
        }
    }

    private void WriteList(List<Term> members, string indent)
    {
        _body.Write('(');
        foreach (var member in members)
        {
            _body.Write(' ');
            WriteObject(member, indent);
        }

        _body.Write(" )");
    }

    private static int RunLength(ReadOnlySpan<Quad> quads, Func<Quad, bool> same)
    {
        var count = 1;
        while (count < quads.Length && same(quads[count]))
        {
            count++;
        }

        return count;
    }
}
