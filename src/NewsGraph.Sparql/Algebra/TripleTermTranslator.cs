using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>Triple terms with variables: the term is matched as a whole and taken apart (SPARQL 1.2 §18.3, matching of triple terms).</summary>
internal sealed class TripleTermTranslator
{
    /// <summary>Parts of a triple term; unlike the functions of these names they are never asked of anything else, so they always have a value.</summary>
    public static IReadOnlyList<string> PartNames { get; } = ["subjectOf", "predicateOf", "objectOf"];

    private int made;

    /// <summary>Translates a triple.</summary>
    /// <param name="triple">A triple with triple terms that hold variables.</param>
    /// <param name="translatePlain">Translates a triple without any.</param>
    public AlgebraNode Translate(PathTriple triple, Func<PathTriple, AlgebraNode> translatePlain)
    {
        var open = new List<(Variable Whole, TripleTermPattern Pattern)>();
        var plain = new PathTriple(Whole(triple.Subject, open), triple.Verb, Whole(triple.Object, open));
        var bound = new[] { plain.Subject, plain.Object }.OfType<Variable>().Concat(triple.Verb is VariableVerb verb ? [verb.Variable] : []).ToHashSet();
        return open.Aggregate(translatePlain(plain), (node, term) => TakeApart(node, term.Whole, term.Pattern, bound));
    }

    private PatternTerm Whole(PatternTerm term, List<(Variable Whole, TripleTermPattern Pattern)> open)
    {
        if (term is not TripleTermPattern pattern)
        {
            return term;
        }

        var whole = new Variable($"_:..triple{++made}");
        open.Add((whole, pattern));
        return whole;
    }

    private AlgebraNode TakeApart(AlgebraNode node, Variable whole, TripleTermPattern pattern, HashSet<Variable> bound)
    {
        var term = new VariableExpression(whole);
        node = new FilterNode(new CallExpression("ISTRIPLE", [term]), node);
        foreach (var (name, part) in PartNames.Zip([pattern.Subject, pattern.Predicate, pattern.Object]))
        {
            node = Match(node, new CallExpression(name, [term]), part, bound);
        }

        return node;
    }

    private AlgebraNode Match(AlgebraNode node, CallExpression value, PatternTerm part, HashSet<Variable> bound)
    {
        switch (part)
        {
            case Constant constant:
                return Same(node, value, new ConstantExpression(constant.Term));
            case Variable variable when bound.Add(variable):
                return new ExtendNode(node, variable, value);
            case Variable variable:
                return Same(node, value, new VariableExpression(variable));
            default:
                var inner = new Variable($"_:..triple{++made}");
                return TakeApart(new ExtendNode(node, inner, value), inner, (TripleTermPattern)part, bound);
        }
    }

    private static FilterNode Same(AlgebraNode node, Expression left, Expression right) => new(new CallExpression("SAMETERM", [left, right]), node);
}
