namespace NewsGraph.Rdf.Entailment;

/// <summary>
/// Entailment by forward rules while data is loaded. What follows from a quad stands in the quad's own graph, so that dropping the graph drops it too;
/// what follows from a chain of a transitive property stands in the graph of the chain's last quad.
/// </summary>
/// <param name="schema">The ontology.</param>
public sealed class ForwardRules(Schema schema)
{
    private readonly Dictionary<Iri, TransitiveClosure> _closures = [];

    /// <summary>Each quad, followed by what it entails beyond itself; literals are never made subjects. Quads may repeat.</summary>
    public IEnumerable<Quad> Apply(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
        {
            yield return quad;
            foreach (var entailed in Entailed(quad))
            {
                yield return entailed;
            }
        }
    }

    private IEnumerable<Quad> Entailed(Quad quad)
    {
        if (quad.Predicate == RdfTerms.Type)
        {
            return schema.WithSuperclasses(quad.Object).Skip(1).Select(type => quad with { Object = type });
        }

        return schema.Implied(quad.Predicate).SelectMany(implied => FromProperty(quad, implied.Property, implied.IsReversed)).Where(made => made != quad);
    }

    private IEnumerable<Quad> FromProperty(Quad quad, Iri property, bool isReversed)
    {
        if (Reworded(quad, property, isReversed) is not { } made)
        {
            return [];
        }

        // What a chain completes has sub- and inverse properties of its own.
        var completed = schema.IsTransitive(property) && made.Object is Iri or BlankNode
            ? Closure(property).Add(made).Where(link => link != made).SelectMany(link => schema.Implied(property).Select(implied => Reworded(link, implied.Property, implied.IsReversed)!.Value))
            : [];
        return completed.Prepend(made).SelectMany(link => Types(link).Prepend(link));
    }

    /// <summary>The quad by another property, its ends exchanged if need be; null where a literal would become a subject.</summary>
    private static Quad? Reworded(Quad quad, Iri property, bool isReversed)
        => !isReversed ? quad with { Predicate = property }
            : quad.Object is Iri or BlankNode ? new Quad(quad.Object, property, quad.Subject, quad.Graph)
            : null;

    private TransitiveClosure Closure(Iri property)
    {
        if (!_closures.TryGetValue(property, out var closure))
        {
            _closures.Add(property, closure = new TransitiveClosure());
        }

        return closure;
    }

    private IEnumerable<Quad> Types(Quad quad)
    {
        foreach (var type in schema.DomainOf(quad.Predicate).SelectMany(schema.WithSuperclasses))
        {
            yield return new Quad(quad.Subject, RdfTerms.Type, type, quad.Graph);
        }

        if (quad.Object is Iri or BlankNode)
        {
            foreach (var type in schema.RangeOf(quad.Predicate).SelectMany(schema.WithSuperclasses))
            {
                yield return new Quad(quad.Object, RdfTerms.Type, type, quad.Graph);
            }
        }
    }
}
