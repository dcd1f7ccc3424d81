namespace NewsGraph.Rdf.Reading;

/// <summary>Reads N-Triples (RDF 1.1 N-Triples §7) and N-Quads (RDF 1.1 N-Quads §4): one statement a line, nothing abbreviated.</summary>
internal sealed class LineParser
{
    private readonly Tokenizer _tokens;
    private readonly bool _quads;
    private readonly IriCache _iris = new();
    private readonly BlankNodeScope _blankNodes;
    private int _line;

    public LineParser(TextReader reader, RdfReaderOptions options, bool quads)
    {
        _tokens = new Tokenizer(reader, options.SourceName);
        _quads = quads;
        _blankNodes = new BlankNodeScope(options.BlankNodePrefix);
    }

    /// <summary>The document's quads in order.</summary>
    public IEnumerable<Quad> Read()
    {
        while (_tokens.Kind != TokenKind.End)
        {
            if (_tokens.Kind == TokenKind.Word && _tokens.Value is "VERSION")
            {
                ReadVersion();
            }
            else
            {
                yield return ReadStatement();
            }

            if (_tokens.Kind != TokenKind.End && _tokens.Line == _line)
            {
                throw _tokens.Error("one statement a line: begin a new line here");
            }
        }
    }

    private void ReadVersion()
    {
        _line = _tokens.Line;
        _tokens.Advance();
        if (_tokens.Kind != TokenKind.String || _tokens.IsLong || _tokens.Line != _line)
        {
            throw Expected("the version in quotation marks, such as \"1.2\"");
        }

        _tokens.Advance();
    }

    private Quad ReadStatement()
    {
        _line = _tokens.Line;
        var subject = Node("a subject (an IRI in <…> or a blank node)");
        var predicate = _tokens.Kind == TokenKind.Iri ? IriTerm() : throw Expected("a predicate (an IRI in <…>)");
        var value = Object();
        Term? graph = null;
        if (_quads && _tokens.Kind != TokenKind.Dot)
        {
            graph = Node("«.» or the name of the graph (an IRI in <…> or a blank node)");
        }

        if (_tokens.Kind != TokenKind.Dot || _tokens.Line != _line)
        {
            throw Expected(_quads || _tokens.Kind != TokenKind.Iri ? "«.» at the end of the statement" : "«.» at the end of the statement (a graph name makes the file N-Quads, .nq)");
        }

        _tokens.Advance();
        return new Quad(subject, predicate, value, graph);
    }

    private Term Node(string what)
    {
        CheckLine(what);
        return _tokens.Kind switch
        {
            TokenKind.Iri => IriTerm(),
            TokenKind.BlankNodeLabel => Label(),
            _ => throw Expected(what),
        };
    }

    private Term Object()
    {
        const string What = "an object (an IRI in <…>, a blank node or a text in quotation marks)";
        CheckLine(What);
        return _tokens.Kind switch
        {
            TokenKind.String => LiteralTerm(),
            TokenKind.OpenTripleTerm => TripleTerm(1),
            _ => Node(What),
        };
    }

    /// <summary><c>&lt;&lt;( s p o )&gt;&gt;</c> (RDF 1.2).</summary>
    private TripleTerm TripleTerm(int depth)
    {
        if (depth > 500)
        {
            throw _tokens.Error("triple terms are nested more than 500 deep here");
        }

        _tokens.Advance();
        var subject = Node("the subject of the triple term");
        var predicate = _tokens.Kind == TokenKind.Iri ? IriTerm() : throw Expected("the predicate of the triple term");
        var value = _tokens.Kind == TokenKind.OpenTripleTerm ? TripleTerm(depth + 1) : Object();
        if (_tokens.Kind != TokenKind.CloseTripleTerm)
        {
            throw Expected("«)>>» to close the triple term");
        }

        _tokens.Advance();
        return new TripleTerm(subject, predicate, value);
    }

    private Iri IriTerm()
    {
        CheckLine("the rest of the statement");
        if (!IriReference.IsAbsolute(_tokens.Value))
        {
            throw _tokens.Error($"«{_tokens.Written}» is relative; in this format every IRI is written in full, with its scheme");
        }

        var iri = _iris.Get(_tokens.Value);
        _tokens.Advance();
        return iri;
    }

    private BlankNode Label()
    {
        var node = _blankNodes.Labelled(_tokens.Value);
        _tokens.Advance();
        return node;
    }

    private Literal LiteralTerm()
    {
        if (_tokens.Quote != '"' || _tokens.IsLong)
        {
            throw _tokens.Error("in this format a text is written \"…\", with \\n for a line break");
        }

        var text = _tokens.Value.ToString();
        _tokens.Advance();
        if (_tokens.Kind == TokenKind.AtWord)
        {
            return TaggedLiteral.Take(text, _tokens);
        }

        if (_tokens.Kind != TokenKind.DatatypeMark)
        {
            return new Literal(text);
        }

        _tokens.Advance();
        return new Literal(text, Datatype());
    }

    private Iri Datatype()
    {
        if (_tokens.Kind != TokenKind.Iri)
        {
            throw Expected("the datatype's IRI in <…> after «^^»");
        }

        return TaggedLiteral.NeedsTag(_iris.Get(_tokens.Value))
            ? throw _tokens.Error("this datatype is given by a language tag alone: write the tag, such as @ar, instead")
            : IriTerm();
    }

    private void CheckLine(string what)
    {
        if (_tokens.Line != _line)
        {
            throw Expected($"{what} on the statement's line");
        }
    }

    private RdfSyntaxException Expected(string what)
    {
        var written = _tokens.Written;
        var found = _tokens.Kind == TokenKind.End ? "the end of the file" : written.Length > 40 ? $"«{written[..40]}…»" : $"«{written}»";
        return _tokens.Error($"expected {what}, but found {found}");
    }
}
