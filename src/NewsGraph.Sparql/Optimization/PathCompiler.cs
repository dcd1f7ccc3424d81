using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Paths;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Property paths to path evaluators.</summary>
internal sealed class PathCompiler(IQuadSource data)
{
    /// <summary>A number that no quad has, for predicates that are nowhere in the data.</summary>
    private static readonly TermId Unknown = new(ulong.MaxValue);

    /// <summary>The evaluator of a path.</summary>
    public PathEvaluator Compile(PropertyPath path) => path switch
    {
        LinkPath link => new LinkEvaluator(Number(link.Predicate)),
        InversePath inverse => new InverseEvaluator(Compile(inverse.Path)),
        SequencePath sequence => new SequenceEvaluator(Compile(sequence.First), Compile(sequence.Second)),
        AlternativePath alternative => new AlternativeEvaluator(Compile(alternative.Left), Compile(alternative.Right)),
        RepeatedPath repeated => new RepeatedEvaluator(Compile(repeated.Path), repeated.Least == 0, repeated.AtMostOnce),
        NegatedPath negated => Negated(negated),
        _ => throw new InvalidOperationException($"no evaluation for {path.GetType().Name}"),
    };

    private PathEvaluator Negated(NegatedPath path)
    {
        var forward = path.Forward is null ? null : new NegatedEvaluator(Numbers(path.Forward));
        var backward = path.Backward is null ? null : new InverseEvaluator(new NegatedEvaluator(Numbers(path.Backward)));
        return forward is not null && backward is not null ? new AlternativeEvaluator(forward, backward) : (PathEvaluator?)forward ?? backward!;
    }

    private HashSet<TermId> Numbers(IEnumerable<Iri> predicates) => [.. predicates.Select(Number)];

    private TermId Number(Iri predicate) => data.TryGetId(predicate, out var id) ? id : Unknown;
}
