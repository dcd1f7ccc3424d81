using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>A property path expression (SPARQL 1.1 §9.1).</summary>
internal abstract record PropertyPath;

/// <summary>One predicate.</summary>
internal sealed record LinkPath(Iri Predicate) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => Predicate.ToString();
}

/// <summary><c>^path</c>.</summary>
internal sealed record InversePath(PropertyPath Path) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => $"^{Path}";
}

/// <summary><c>first/second</c>.</summary>
internal sealed record SequencePath(PropertyPath First, PropertyPath Second) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => $"({First}/{Second})";
}

/// <summary><c>left|right</c>.</summary>
internal sealed record AlternativePath(PropertyPath Left, PropertyPath Right) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => $"({Left}|{Right})";
}

/// <summary><c>path?</c>, <c>path*</c>, <c>path+</c>: <paramref name="Least"/> is 0 or 1, unbounded unless <paramref name="AtMostOnce"/>.</summary>
internal sealed record RepeatedPath(PropertyPath Path, int Least, bool AtMostOnce) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => $"({Path}){(AtMostOnce ? '?' : Least == 0 ? '*' : '+')}";
}

/// <summary><c>!(iri|^iri)</c>.</summary>
/// <param name="Forward">Predicates excluded from subject to object; null when only inverse ones are named.</param>
/// <param name="Backward">Predicates excluded from object to subject; null when none is named.</param>
internal sealed record NegatedPath(IReadOnlyList<Iri>? Forward, IReadOnlyList<Iri>? Backward) : PropertyPath
{
    /// <inheritdoc />
    public override string ToString() => $"!({string.Join('|', (Forward ?? []).Select(p => p.ToString()).Concat((Backward ?? []).Select(p => "^" + p)))})";
}
