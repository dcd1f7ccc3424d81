namespace NewsGraph.Sparql.Syntax;

/// <summary>The in-scope variables of a pattern (SPARQL 1.1 §18.2.1), in order of first appearance.</summary>
internal static class InScope
{
    /// <summary>Variables of a group.</summary>
    public static IReadOnlyList<Variable> Of(GroupPattern group) => Of(group.Elements);

    /// <summary>Variables of some elements of a group.</summary>
    public static IReadOnlyList<Variable> Of(IEnumerable<PatternElement> elements) => [.. elements.SelectMany(Of).Distinct()];

    private static IEnumerable<Variable> Of(PatternElement element) => element switch
    {
        GroupPattern group => group.Elements.SelectMany(Of),
        TriplesElement triples => triples.Triples.SelectMany(Of),
        OptionalElement optional => Of(optional.Pattern),
        UnionElement union => union.Alternatives.SelectMany(alternative => Of(alternative)),
        GraphElement graph => Of(graph.Name).Concat(Of(graph.Pattern)),
        ServiceElement service => Of(service.Name).Concat(Of(service.Pattern)),
        BindElement bind => [bind.Variable],
        ValuesElement values => values.Variables,
        SubqueryElement subquery => OfSubquery(subquery),
        _ => [],
    };

    /// <summary>What a subquery shows to the outside.</summary>
    public static IEnumerable<Variable> OfSubquery(SubqueryElement subquery)
        => subquery.Select.Items?.Select(item => item.Variable) ?? OfStar(subquery.Where, subquery.Modifiers);

    /// <summary>What <c>SELECT *</c> shows.</summary>
    public static IEnumerable<Variable> OfStar(GroupPattern where, SolutionModifiers modifiers)
        => Of(where).Concat(modifiers.Values?.Variables ?? []).Where(v => !v.IsHidden).Distinct();

    private static IEnumerable<Variable> Of(PathTriple triple)
        => Of(triple.Subject).Concat(triple.Verb is VariableVerb verb ? [verb.Variable] : []).Concat(Of(triple.Object));

    private static IEnumerable<Variable> Of(PatternTerm term) => term switch
    {
        Variable variable => [variable],
        TripleTermPattern triple => triple.Variables,
        _ => [],
    };
}
