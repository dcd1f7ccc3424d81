namespace NewsGraph.Rdf.Reading;

/// <content>Triple terms, reifiers and annotations (RDF 1.2 Turtle §2.11, §2.12).</content>
internal sealed partial class TurtleParser
{
    /// <summary><c>&lt;&lt; s p o ~ reifier &gt;&gt;</c>: stands for its reifier.</summary>
    private Term ReifiedTriple()
    {
        Enter();
        _tokens.Advance();
        var subject = _tokens.Kind switch
        {
            TokenKind.OpenReifiedTriple => ReifiedTriple(),
            TokenKind.OpenBracket => AnonymousNode(),
            _ => IriOrLabel("the subject of the quoted triple"),
        };
        var predicate = Verb();
        var triple = new TripleTerm(subject, predicate, ObjectInTriple(allowReified: true));
        var reifier = _tokens.Kind == TokenKind.Tilde ? Reifier() : _blankNodes.Fresh();
        Expect(TokenKind.CloseReifiedTriple, "«>>» to close the quoted triple");
        _depth--;
        Emit(reifier, RdfTerms.Reifies, triple);
        return reifier;
    }

    /// <summary><c>&lt;&lt;( s p o )&gt;&gt;</c>.</summary>
    private TripleTerm TripleTermObject()
    {
        Enter();
        _tokens.Advance();
        var subject = _tokens.Kind == TokenKind.OpenBracket ? AnonymousNode() : IriOrLabel("the subject of the triple term");
        var predicate = Verb();
        var triple = new TripleTerm(subject, predicate, ObjectInTriple(allowReified: false));
        Expect(TokenKind.CloseTripleTerm, "«)>>» to close the triple term");
        _depth--;
        return triple;
    }

    private Term ObjectInTriple(bool allowReified) => _tokens.Kind switch
    {
        TokenKind.OpenBracket => AnonymousNode(),
        TokenKind.OpenTripleTerm => TripleTermObject(),
        TokenKind.OpenReifiedTriple when allowReified => ReifiedTriple(),
        TokenKind.OpenParenthesis or TokenKind.OpenReifiedTriple => throw Expected("a term without statements of its own inside a triple"),
        _ => Object(),
    };

    private BlankNode AnonymousNode()
    {
        _tokens.Advance();
        Expect(TokenKind.CloseBracket, "«]»: a node inside a triple can't have properties");
        return _blankNodes.Fresh();
    }

    private Term Reifier()
    {
        _tokens.Advance();
        return _tokens.Kind switch
        {
            TokenKind.Iri or TokenKind.PrefixedName => IriTerm(),
            TokenKind.BlankNodeLabel => Label(),
            TokenKind.OpenBracket => AnonymousNode(),
            _ => _blankNodes.Fresh(),
        };
    }

    /// <summary><c>~ reifier</c> and <c>{| … |}</c> after an object.</summary>
    private void Annotations(Term subject, Iri predicate, Term value)
    {
        Term? reifier = null;
        while (_tokens.Kind is TokenKind.Tilde or TokenKind.OpenAnnotation)
        {
            if (_tokens.Kind == TokenKind.Tilde)
            {
                reifier = Reifier();
                Emit(reifier, RdfTerms.Reifies, new TripleTerm(subject, predicate, value));
                continue;
            }

            AnnotationBlock(reifier ?? NewReifier(subject, predicate, value));
            reifier = null;
        }
    }

    private BlankNode NewReifier(Term subject, Iri predicate, Term value)
    {
        var reifier = _blankNodes.Fresh();
        Emit(reifier, RdfTerms.Reifies, new TripleTerm(subject, predicate, value));
        return reifier;
    }

    private void AnnotationBlock(Term reifier)
    {
        Enter();
        _tokens.Advance();
        PredicateObjectList(reifier);
        Expect(TokenKind.CloseAnnotation, "«|}» to close the annotation");
        _depth--;
    }
}
