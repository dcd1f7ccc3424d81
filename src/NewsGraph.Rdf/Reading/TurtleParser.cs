using System.Globalization;

namespace NewsGraph.Rdf.Reading;

/// <summary>
/// Recursive descent over Turtle (RDF 1.1 Turtle §6.5) and TriG (RDF 1.1 TriG §4.5), one statement at a time;
/// methods are named after the grammars' productions.
/// </summary>
internal sealed partial class TurtleParser
{
    private const int MaximalDepth = 500;

    private readonly Tokenizer _tokens;
    private readonly RdfReaderOptions _options;
    private readonly bool _trig;
    private readonly PrefixTable _prefixes = new();
    private readonly IriCache _iris = new();
    private readonly BlankNodeScope _blankNodes;
    private readonly List<Quad> _quads = [];
    private string? _base;
    private Term? _graph;
    private bool _inGraph;
    private int _depth;
    private int _statementLine;

    public TurtleParser(TextReader reader, RdfReaderOptions options, bool trig)
    {
        _tokens = new Tokenizer(reader, options.SourceName);
        _options = options;
        _trig = trig;
        _base = options.BaseIri;
        _blankNodes = new BlankNodeScope(options.BlankNodePrefix);
    }

    /// <summary>The document's quads, each statement's as soon as it is read.</summary>
    public IEnumerable<Quad> Read()
    {
        while (_tokens.Kind != TokenKind.End || _inGraph)
        {
            _quads.Clear();
            _statementLine = _tokens.Line;
            ReadStatement();
            for (var i = 0; i < _quads.Count; i++)
            {
                yield return _quads[i];
            }
        }
    }

    private void ReadStatement()
    {
        if (_inGraph)
        {
            ReadInsideGraph();
        }
        else if (_tokens.Kind == TokenKind.AtWord)
        {
            ReadAtDirective();
        }
        else if (_tokens.Kind == TokenKind.Word && IsKeyword("GRAPH", "PREFIX", "BASE", "VERSION"))
        {
            ReadKeywordStatement();
        }
        else if (_tokens.Kind == TokenKind.OpenBrace && _trig)
        {
            OpenGraph(null);
        }
        else
        {
            ReadTriplesOrGraph();
        }
    }

    private bool IsKeyword(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (_tokens.Value.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadKeywordStatement()
    {
        if (IsKeyword("PREFIX"))
        {
            _tokens.Advance();
            ReadPrefix();
        }
        else if (IsKeyword("BASE"))
        {
            _tokens.Advance();
            ReadBase();
        }
        else if (IsKeyword("VERSION"))
        {
            _tokens.Advance();
            ReadVersion();
        }
        else
        {
            ReadGraphKeyword();
        }
    }

    private void ReadGraphKeyword()
    {
        if (!_trig)
        {
            throw _tokens.Error("named graphs can't be written in Turtle; name the file .trig to use GRAPH");
        }

        _tokens.Advance();
        var label = _tokens.Kind == TokenKind.OpenBracket ? AnonymousLabel() : IriOrLabel("the name of the graph (an IRI or a blank node)");
        OpenGraph(label);
    }

    private BlankNode AnonymousLabel()
    {
        _tokens.Advance();
        Expect(TokenKind.CloseBracket, "«]»: a graph's name can't have properties of its own here");
        return _blankNodes.Fresh();
    }

    private void OpenGraph(Term? graph)
    {
        if (_tokens.Kind != TokenKind.OpenBrace)
        {
            throw Expected("«{» to open the graph");
        }

        _tokens.Advance();
        _graph = graph;
        _inGraph = true;
    }

    private void ReadInsideGraph()
    {
        if (_tokens.Kind == TokenKind.CloseBrace)
        {
            _tokens.Advance();
            (_graph, _inGraph) = (null, false);
            return;
        }

        if (_tokens.Kind == TokenKind.End)
        {
            throw Expected("«}» to close the graph");
        }

        Triples(allowGraph: false);
        if (_tokens.Kind == TokenKind.Dot)
        {
            _tokens.Advance();
        }
        else if (_tokens.Kind != TokenKind.CloseBrace)
        {
            throw ExpectedAfterObject("«.», «;», «,» or «}»");
        }
    }

    private void ReadTriplesOrGraph()
    {
        if (Triples(allowGraph: _trig))
        {
            return;
        }

        if (_tokens.Kind != TokenKind.Dot)
        {
            throw ExpectedAfterObject("«.», «;» or «,»");
        }

        _tokens.Advance();
    }

    /// <summary>Reads a subject with its predicates; true when it turned out to be the name of a graph, which is then open.</summary>
    private bool Triples(bool allowGraph)
    {
        var mayStandAlone = _tokens.Kind is TokenKind.OpenBracket or TokenKind.OpenReifiedTriple;
        var before = _quads.Count;
        var isCollection = _tokens.Kind == TokenKind.OpenParenthesis;
        var isReified = _tokens.Kind == TokenKind.OpenReifiedTriple;
        var subject = Subject();
        var hasProperties = _quads.Count > before;
        if (_tokens.Kind == TokenKind.OpenBrace && allowGraph && !hasProperties && !isCollection && !isReified)
        {
            OpenGraph(subject);
            return true;
        }

        if (!(mayStandAlone && hasProperties && _tokens.Kind is TokenKind.Dot or TokenKind.CloseBrace))
        {
            PredicateObjectList(subject);
        }

        return false;
    }

    private void PredicateObjectList(Term subject)
    {
        ObjectList(subject, Verb());
        while (_tokens.Kind == TokenKind.Semicolon)
        {
            _tokens.Advance();
            if (_tokens.Kind is TokenKind.Iri or TokenKind.PrefixedName or TokenKind.Word)
            {
                ObjectList(subject, Verb());
            }
        }
    }

    private void ObjectList(Term subject, Iri predicate)
    {
        while (true)
        {
            var value = Object();
            Emit(subject, predicate, value);
            Annotations(subject, predicate, value);
            if (_tokens.Kind != TokenKind.Comma)
            {
                return;
            }

            _tokens.Advance();
        }
    }

    private void Emit(Term subject, Iri predicate, Term value) => _quads.Add(new Quad(subject, predicate, value, _graph));

    private void Expect(TokenKind kind, string what)
    {
        if (_tokens.Kind != kind)
        {
            throw Expected(what);
        }

        _tokens.Advance();
    }

    private RdfSyntaxException Expected(string what) => _tokens.Error($"expected {what}, but found {Found()}");

    private RdfSyntaxException ExpectedAfterObject(string what) => _tokens.Error(_tokens.Line > _statementLine
        ? string.Create(CultureInfo.InvariantCulture, $"expected {what} after the object, but found {Found()}; the statement that begins on line {_statementLine} is still open")
        : $"expected {what} after the object, but found {Found()}");

    private string Found()
    {
        var written = _tokens.Written;
        if (_tokens.Kind == TokenKind.Word && ForeignCharacter.IsArabicPunctuation(written[0]))
        {
            // The grammar counts these among the letters of names.
            return $"«{written}»; {ForeignCharacter.Explain(written[0])}";
        }

        return _tokens.Kind == TokenKind.End ? "the end of the file" : written.Length > 40 ? $"«{written[..40]}…»" : $"«{written}»";
    }
}
