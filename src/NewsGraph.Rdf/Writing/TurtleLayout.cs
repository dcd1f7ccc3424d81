using System.Runtime.InteropServices;

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
            var count = 1;
            while (count < sorted.Length && Equals(sorted[count].Graph, graph))
            {
                count++;
            }

            WriteGraph(graph, sorted[..count]);
            sorted = sorted[count..];
        }
    }

    /// <summary>Writes one graph of sorted quads as they come, no more of which is held than what is said of one subject; none of its nodes is nested.</summary>
    /// <returns>How many quads came.</returns>
    public int WriteGraph(IEnumerable<Quad> sorted)
    {
        var (count, block) = (0, new List<Quad>());
        foreach (var quad in sorted)
        {
            if (count++ == 0)
            {
                Open(quad.Graph);
            }
            else if (!quad.Subject.Equals(block[0].Subject))
            {
                WriteSubject(CollectionsMarshal.AsSpan(block), IndentIn(quad.Graph));
                block.Clear();
            }

            block.Add(quad);
        }

        if (count > 0)
        {
            WriteSubject(CollectionsMarshal.AsSpan(block), IndentIn(block[0].Graph));
            Close(block[0].Graph);
        }

        return count;
    }

    private static string IndentIn(Term? graph) => graph is null ? "" : Indent;

    private void Open(Term? graph)
    {
        if (graph is not null)
        {
            _body.Write('\n');
            _terms.Write(graph);
            _body.Write(" {");
        }
    }

    private void Close(Term? graph)
    {
        if (graph is not null)
        {
            _body.Write("}\n");
        }
    }

    private void WriteGraph(Term? graph, ReadOnlySpan<Quad> quads)
    {
        Open(graph);
        var indent = IndentIn(graph);
        while (!quads.IsEmpty)
        {
            var subject = quads[0].Subject;
            var count = 1;
            while (count < quads.Length && quads[count].Subject.Equals(subject))
            {
                count++;
            }

            if (!_nested.IsNested(subject))
            {
                WriteSubject(quads[..count], indent);
            }

            quads = quads[count..];
        }

        Close(graph);
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
            var count = 1;
            while (count < quads.Length && quads[count].Predicate == predicate)
            {
                count++;
            }

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
}
