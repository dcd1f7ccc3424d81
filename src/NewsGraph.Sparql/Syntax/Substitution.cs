using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>
/// Pre-binding: puts terms in the place of variables everywhere in a query, nested groups and subqueries included (SHACL §5.2.1, appendix A),
/// and paths in the place of variables that stand as predicates.
/// </summary>
internal sealed class Substitution(IReadOnlyDictionary<Variable, Term> terms, IReadOnlyDictionary<Variable, PropertyPath> paths)
{
    /// <summary>What a predicate becomes that isn't an IRI: no triple has it.</summary>
    private static readonly Iri NoPredicate = new("");

    /// <summary>The group with its variables replaced.</summary>
    public GroupPattern Apply(GroupPattern group) => new([.. group.Elements.Select(Apply)]);

    /// <summary>The clause with the variables in its expressions replaced; what it names keeps its name.</summary>
    public SelectClause Apply(SelectClause select) => select with
    {
        Items = select.Items?.Select(item => item with { Value = item.Value is null ? null : Apply(item.Value) }).ToList(),
    };

    /// <summary>The modifiers with the variables in their expressions replaced.</summary>
    public SolutionModifiers Apply(SolutionModifiers modifiers) => modifiers with
    {
        GroupBy = [.. modifiers.GroupBy.Select(key => key with { Value = Apply(key.Value) })],
        Having = [.. modifiers.Having.Select(Apply)],
        OrderBy = [.. modifiers.OrderBy.Select(key => key with { Value = Apply(key.Value) })],
    };

    /// <summary>The triple with its variables replaced.</summary>
    public PathTriple Apply(PathTriple triple) => new(Apply(triple.Subject), Apply(triple.Verb), Apply(triple.Object));

    private PatternElement Apply(PatternElement element) => element switch
    {
        GroupPattern group => Apply(group),
        TriplesElement triples => new TriplesElement([.. triples.Triples.Select(Apply)]),
        FilterElement filter => new FilterElement(Apply(filter.Condition)),
        OptionalElement optional => new OptionalElement(Apply(optional.Pattern)),
        MinusElement minus => new MinusElement(Apply(minus.Pattern)),
        UnionElement union => new UnionElement([.. union.Alternatives.Select(Apply)]),
        GraphElement graph => new GraphElement(Apply(graph.Name), Apply(graph.Pattern)),
        ServiceElement service => service with { Name = Apply(service.Name), Pattern = Apply(service.Pattern) },
        BindElement bind => bind with { Value = Apply(bind.Value) },
        SubqueryElement subquery => new SubqueryElement(Apply(subquery.Select), Apply(subquery.Where), Apply(subquery.Modifiers)),
        _ => element,
    };

    private PatternTerm Apply(PatternTerm term) => term switch
    {
        Variable variable when terms.TryGetValue(variable, out var value) => new Constant(value),
        TripleTermPattern triple => triple.Map(Apply),
        _ => term,
    };

    private Verb Apply(Verb verb)
    {
        if (verb is not VariableVerb { Variable: var variable })
        {
            return verb;
        }

        return paths.TryGetValue(variable, out var path) ? new PathVerb(path)
            : terms.TryGetValue(variable, out var term) ? new PathVerb(new LinkPath(term as Iri ?? NoPredicate))
            : verb;
    }

    private Expression Apply(Expression expression) => expression switch
    {
        VariableExpression variable => terms.TryGetValue(variable.Variable, out var value) ? new ConstantExpression(value) : variable,
        CallExpression { Name: "BOUND", Arguments: [VariableExpression variable] } when terms.ContainsKey(variable.Variable)
            => new ConstantExpression(new Literal("true", Xsd.Boolean)),
        ExistsExpression exists => exists with { Pattern = Apply(exists.Pattern) },
        _ => ExpressionWalk.WithOperands(expression, [.. ExpressionWalk.Operands(expression).Select(Apply)]),
    };
}
