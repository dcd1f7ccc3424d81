using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Property paths (SPARQL 1.1 §19.8, productions 88–96).</summary>
internal abstract class PathParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : ExpressionParser(text, baseIri, prefixes)
{
    /// <summary>True where a path or predicate may begin.</summary>
    protected bool IsAtPath => IsAtIri || IsAtA || IsAt("(") || IsAt("!") || IsAt("^");

    /// <summary>True at the keyword <c>a</c>, which is in lower case.</summary>
    protected bool IsAtA => Current.Kind == TokenKind.Word && Current.Value == "a";

    /// <summary>Takes a path.</summary>
    protected PropertyPath Path()
    {
        EnterNesting();
        var left = Sequence();
        while (Accept("|"))
        {
            left = new AlternativePath(left, Sequence());
        }

        LeaveNesting();
        return left;
    }

    private PropertyPath Sequence()
    {
        EnterNesting();
        var first = EltOrInverse();
        var path = Accept("/") ? new SequencePath(first, Sequence()) : first;
        LeaveNesting();
        return path;
    }

    private PropertyPath EltOrInverse() => Accept("^") ? new InversePath(Element()) : Element();

    private PropertyPath Element()
    {
        var path = PrimaryPath();
        if (Accept("?"))
        {
            return new RepeatedPath(path, 0, AtMostOnce: true);
        }

        if (Accept("*"))
        {
            return new RepeatedPath(path, 0, AtMostOnce: false);
        }

        return Accept("+") ? new RepeatedPath(path, 1, AtMostOnce: false) : path;
    }

    private PropertyPath PrimaryPath()
    {
        if (Accept("("))
        {
            var inner = Path();
            Expect(")", "to close the path");
            return inner;
        }

        return Accept("!") ? NegatedSet() : new LinkPath(IriOrA());
    }

    /// <summary>Takes an IRI or the keyword <c>a</c>.</summary>
    protected Iri IriOrA()
    {
        if (!IsAtA)
        {
            return Iri("a predicate");
        }

        Take();
        return RdfTerms.Type;
    }

    private NegatedPath NegatedSet()
    {
        List<Iri> forward = [];
        List<Iri> backward = [];
        if (!Accept("("))
        {
            NegatedLink(forward, backward);
        }
        else if (!Accept(")"))
        {
            do
            {
                NegatedLink(forward, backward);
            }
            while (Accept("|"));
            Expect(")", "or '|'");
        }

        return new NegatedPath(forward.Count > 0 || backward.Count == 0 ? forward : null, backward.Count > 0 ? backward : null);
    }

    private void NegatedLink(List<Iri> forward, List<Iri> backward) => (Accept("^") ? backward : forward).Add(IriOrA());
}
