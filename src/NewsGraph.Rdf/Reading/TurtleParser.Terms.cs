using System.Buffers;

namespace NewsGraph.Rdf.Reading;

/// <content>Terms.</content>
internal sealed partial class TurtleParser
{
    private readonly ArrayBufferWriter<char> _expanded = new(256);

    private Term Subject() => _tokens.Kind switch
    {
        TokenKind.OpenBracket => BlankNodePropertyList(),
        TokenKind.OpenParenthesis => Collection(),
        TokenKind.OpenReifiedTriple => ReifiedTriple(),
        _ => IriOrLabel("a subject (an IRI, a prefixed name, a blank node or a list)"),
    };

    private Iri Verb()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.Iri or TokenKind.PrefixedName:
                return IriTerm();
            case TokenKind.Word when _tokens.Value is "a":
                _tokens.Advance();
                return RdfTerms.Type;
            default:
                throw Expected("a predicate (an IRI, a prefixed name or «a»)");
        }
    }

    private Term Object()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.Iri or TokenKind.PrefixedName:
                return IriTerm();
            case TokenKind.BlankNodeLabel:
                return Label();
            case TokenKind.OpenBracket:
                return BlankNodePropertyList();
            case TokenKind.OpenParenthesis:
                return Collection();
            case TokenKind.OpenReifiedTriple:
                return ReifiedTriple();
            case TokenKind.OpenTripleTerm:
                return TripleTermObject();
            default:
                return LiteralTerm() ?? throw Expected("an object (an IRI, a prefixed name, a blank node, a text in quotation marks, a number, true, false or a list)");
        }
    }

    private Term IriOrLabel(string what) => _tokens.Kind switch
    {
        TokenKind.Iri or TokenKind.PrefixedName => IriTerm(),
        TokenKind.BlankNodeLabel => Label(),
        _ => throw Expected(what),
    };

    private BlankNode Label()
    {
        var node = _blankNodes.Labelled(_tokens.Value);
        _tokens.Advance();
        return node;
    }

    private Iri IriTerm()
    {
        var iri = _tokens.Kind == TokenKind.Iri ? Resolve(_tokens.Value) : Expand();
        _tokens.Advance();
        return iri;
    }

    private Iri Resolve(ReadOnlySpan<char> reference)
    {
        if (IriReference.IsAbsolute(reference))
        {
            return _iris.Get(reference);
        }

        if (_base is null)
        {
            throw _tokens.Error($"«<{reference}>» is relative and there is no base: write the IRI in full or put @base <…> . at the top");
        }

        return _iris.Get(IriReference.Resolve(_base, reference.ToString()));
    }

    private Iri Expand()
    {
        var name = _tokens.Value;
        var prefix = name[.._tokens.PrefixLength];
        if (!_prefixes.TryGet(prefix, out var namespaceIri))
        {
            throw _tokens.Error(_prefixes.Explain(prefix.ToString()));
        }

        _expanded.ResetWrittenCount();
        _expanded.Write(namespaceIri);
        _expanded.Write(name[(_tokens.PrefixLength + 1)..]);
        return _iris.Get(_expanded.WrittenSpan);
    }

    private Literal? LiteralTerm()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.String:
                return StringLiteral();
            case TokenKind.Integer:
                return Written(Xsd.Integer);
            case TokenKind.Decimal:
                return Written(Xsd.Decimal);
            case TokenKind.Double:
                return Written(Xsd.Double);
            case TokenKind.Word when _tokens.Value is "true" or "false":
                return Written(Xsd.Boolean);
            default:
                return null;
        }
    }

    private Literal Written(Iri datatype)
    {
        var literal = new Literal(_tokens.Value.ToString(), datatype);
        _tokens.Advance();
        return literal;
    }

    private Literal StringLiteral()
    {
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
        if (_tokens.Kind is not (TokenKind.Iri or TokenKind.PrefixedName))
        {
            throw Expected("the datatype's IRI after «^^»");
        }

        var datatype = _tokens.Kind == TokenKind.Iri ? Resolve(_tokens.Value) : Expand();
        if (TaggedLiteral.NeedsTag(datatype))
        {
            throw _tokens.Error("this datatype is given by a language tag alone: write the tag, such as @ar, instead");
        }

        _tokens.Advance();
        return datatype;
    }

    /// <summary><c>[]</c> or <c>[ … ]</c>.</summary>
    private BlankNode BlankNodePropertyList()
    {
        Enter();
        _tokens.Advance();
        var node = _blankNodes.Fresh();
        if (_tokens.Kind != TokenKind.CloseBracket)
        {
            PredicateObjectList(node);
        }

        Expect(TokenKind.CloseBracket, "«]», «;» or «,»");
        _depth--;
        return node;
    }

    private Term Collection()
    {
        Enter();
        _tokens.Advance();
        Term first = RdfTerms.Nil;
        BlankNode? last = null;
        while (_tokens.Kind != TokenKind.CloseParenthesis)
        {
            if (_tokens.Kind == TokenKind.End)
            {
                throw Expected("«)» to close the list");
            }

            var node = _blankNodes.Fresh();
            Link(ref first, last, node);
            Emit(node, RdfTerms.First, Object());
            last = node;
        }

        Link(ref first, last, RdfTerms.Nil);
        _tokens.Advance();
        _depth--;
        return first;
    }

    private void Link(ref Term first, BlankNode? last, Term node)
    {
        if (last is null)
        {
            first = node;
        }
        else
        {
            Emit(last, RdfTerms.Rest, node);
        }
    }

    private void Enter()
    {
        // Brackets nest by recursion; a hostile file must not exhaust the stack.
        if (++_depth > MaximalDepth)
        {
            throw _tokens.Error("brackets are nested more than 500 deep here; name the inner nodes and write them as statements of their own");
        }
    }
}
