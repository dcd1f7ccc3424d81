using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <content>Triple terms, reified triples and annotations (SPARQL 1.2 §4.3).</content>
internal abstract partial class TriplesParser
{
    /// <summary>Takes <c>&lt;&lt;( s p o )&gt;&gt;</c>.</summary>
    private PatternTerm TripleTerm(List<PathTriple> triples)
    {
        EnterNesting();
        Take();
        var term = TripleInside(triples, allowsReified: false);
        Expect(")>>", "to close the triple term");
        LeaveNesting();
        return term;
    }

    /// <summary>Takes <c>&lt;&lt; s p o ~ r &gt;&gt;</c>: it stands for its reifier.</summary>
    private PatternTerm ReifiedTriple(List<PathTriple> triples)
    {
        EnterNesting();
        var offset = Take().Start;
        var term = TripleInside(triples, allowsReified: true);
        var reifier = (Accept("~") ? Reifier() : null) ?? FreshReifier(offset);
        Expect(">>", "to close the reified triple");
        LeaveNesting();
        triples.Add(new PathTriple(reifier, Link(RdfTerms.Reifies), term));
        return reifier;
    }

    private PatternTerm TripleInside(List<PathTriple> triples, bool allowsReified)
    {
        var subject = Part(triples, allowsReified);
        var predicate = Current.Kind == TokenKind.Variable ? PatternVariable() : (PatternTerm)new Constant(IriOrA());
        return TripleTermPattern.Of(subject, predicate, Part(triples, allowsReified));
    }

    /// <summary>Takes a subject or object inside: no list, and of blank nodes only <c>[]</c> and labels.</summary>
    private PatternTerm Part(List<PathTriple> triples, bool allowsReified)
    {
        if (IsAt("["))
        {
            var offset = Take().Start;
            Expect("]", "; inside a triple term only [] can stand for a blank node");
            return FreshReifier(offset);
        }

        return IsAt("(") || (IsAt("<<") && !allowsReified) ? throw Unexpected("a variable, an IRI, a literal, a blank node or a triple term") : Node(triples);
    }

    /// <summary>Takes what names a reifier after <c>~</c>, or null where nothing does.</summary>
    private PatternTerm? Reifier()
    {
        if (IsAt("["))
        {
            var offset = Take().Start;
            Expect("]");
            return FreshReifier(offset);
        }

        return Current.Kind switch
        {
            TokenKind.Variable => PatternVariable(),
            TokenKind.BlankNodeLabel => Labelled(Take()),
            TokenKind.IriReference or TokenKind.PrefixedName => new Constant(Iri()),
            _ => null,
        };
    }

    private Variable FreshReifier(int offset)
    {
        CheckBlankNode(offset);
        return Fresh();
    }

    /// <summary>Takes the reifiers and annotation blocks after an object.</summary>
    private void Annotations(PatternTerm subject, Verb verb, PatternTerm @object, List<PathTriple> triples)
    {
        PatternTerm? reifier = null;
        while (IsAt("~") || IsAt("{|"))
        {
            if (verb is PathVerb { Path: not LinkPath })
            {
                throw Error("a path can't be annotated: only a triple with a plain predicate can", Current.Start);
            }

            var offset = Take().Start;
            if (Text[offset] == '~')
            {
                reifier = Reify(Reifier() ?? FreshReifier(offset), subject, verb, @object, triples);
                continue;
            }

            PropertyList(reifier ?? Reify(FreshReifier(offset), subject, verb, @object, triples), triples, isOptional: false);
            Expect("|}", "to close the annotation");
            reifier = null;
        }
    }

    private static PatternTerm Reify(PatternTerm reifier, PatternTerm subject, Verb verb, PatternTerm @object, List<PathTriple> triples)
    {
        PatternTerm predicate = verb is PathVerb { Path: LinkPath link } ? new Constant(link.Predicate) : ((VariableVerb)verb).Variable;
        triples.Add(new PathTriple(reifier, Link(RdfTerms.Reifies), TripleTermPattern.Of(subject, predicate, @object)));
        return reifier;
    }
}
