using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>A source's cursor for a query whose default graph is another scope of the source.</summary>
internal sealed class ScopedCursor(QuadCursor inner, GraphScope defaultScope) : QuadCursor
{
    /// <inheritdoc />
    public override void Seek(in QuadPattern pattern) => inner.Seek(Scoped(pattern));

    /// <inheritdoc />
    public override void Seek(in QuadPattern pattern, TermIdRange range) => inner.Seek(Scoped(pattern), range);

    /// <inheritdoc />
    public override int Read(Span<QuadIds> quads) => inner.Read(quads);

    private QuadPattern Scoped(in QuadPattern pattern) => pattern.Scope == GraphScope.Default ? pattern with { Scope = defaultScope } : pattern;
}
