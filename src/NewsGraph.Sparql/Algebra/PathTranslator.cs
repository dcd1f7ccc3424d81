using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>Paths that are joins and unions of triples become such; the rest stay path patterns (SPARQL 1.1 §18.2.2.3–4).</summary>
internal sealed class PathTranslator
{
    private readonly TripleTermTranslator tripleTerms = new();
    private int made;

    /// <summary>Translates a basic graph pattern with paths.</summary>
    public AlgebraNode Translate(IEnumerable<PathTriple> triples)
    {
        var patterns = new List<TriplePattern>();
        var others = new List<AlgebraNode>();
        foreach (var triple in triples)
        {
            Add(triple, patterns, others);
        }

        AlgebraNode result = patterns.Count > 0 || others.Count == 0 ? new BgpNode(patterns) : others[0];
        return others.Skip(patterns.Count > 0 ? 0 : 1).Aggregate(result, (left, right) => new JoinNode(left, right));
    }

    private void Add(PathTriple triple, List<TriplePattern> patterns, List<AlgebraNode> others)
    {
        if (triple.Subject is TripleTermPattern || triple.Object is TripleTermPattern)
        {
            others.Add(tripleTerms.Translate(triple, plain => Translate([plain])));
            return;
        }

        switch (triple.Verb)
        {
            case VariableVerb verb:
                patterns.Add(new TriplePattern(triple.Subject, verb.Variable, triple.Object));
                break;
            case PathVerb verb:
                Add(triple.Subject, verb.Path, triple.Object, patterns, others);
                break;
        }
    }

    private void Add(PatternTerm subject, PropertyPath path, PatternTerm @object, List<TriplePattern> patterns, List<AlgebraNode> others)
    {
        switch (path)
        {
            case LinkPath link:
                patterns.Add(new TriplePattern(subject, new Constant(link.Predicate), @object));
                break;
            case InversePath inverse:
                Add(@object, inverse.Path, subject, patterns, others);
                break;
            case SequencePath sequence:
                var between = new Variable($"_:..{++made}");
                Add(subject, sequence.First, between, patterns, others);
                Add(between, sequence.Second, @object, patterns, others);
                break;
            case AlternativePath alternative:
                others.Add(new UnionNode([Alone(subject, alternative.Left, @object), Alone(subject, alternative.Right, @object)]));
                break;
            default:
                others.Add(new PathNode(subject, path, @object));
                break;
        }
    }

    private AlgebraNode Alone(PatternTerm subject, PropertyPath path, PatternTerm @object)
        => Translate([new PathTriple(subject, new PathVerb(path), @object)]);
}
