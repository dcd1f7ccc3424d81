using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>A basic graph pattern.</summary>
internal sealed class BgpNode(IReadOnlyList<TriplePattern> patterns) : AlgebraNode
{
    /// <summary>The triple patterns.</summary>
    public IReadOnlyList<TriplePattern> Patterns { get; } = patterns;

    /// <inheritdoc />
    public override string Describe() => $"BGP {string.Join(" . ", Patterns)}";
}

/// <summary>A property path pattern that is more than joined triples.</summary>
internal sealed class PathNode(PatternTerm subject, PropertyPath path, PatternTerm @object) : AlgebraNode
{
    /// <summary>Where it begins.</summary>
    public PatternTerm Subject { get; } = subject;

    /// <summary>The path.</summary>
    public PropertyPath Path { get; } = path;

    /// <summary>Where it ends.</summary>
    public PatternTerm Object { get; } = @object;

    /// <inheritdoc />
    public override string Describe() => $"Path {Subject} {Path} {Object}";
}

/// <summary>A join.</summary>
internal sealed class JoinNode(AlgebraNode left, AlgebraNode right) : AlgebraNode
{
    /// <summary>Left operand.</summary>
    public AlgebraNode Left { get; } = left;

    /// <summary>Right operand.</summary>
    public AlgebraNode Right { get; } = right;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Left, Right];

    /// <inheritdoc />
    public override string Describe() => "Join";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new JoinNode(inputs[0], inputs[1]);
}

/// <summary>A left join; without condition it is always true.</summary>
internal sealed class LeftJoinNode(AlgebraNode left, AlgebraNode right, Expression? condition) : AlgebraNode
{
    /// <summary>Left operand.</summary>
    public AlgebraNode Left { get; } = left;

    /// <summary>Right operand.</summary>
    public AlgebraNode Right { get; } = right;

    /// <summary>The condition, or null.</summary>
    public Expression? Condition { get; } = condition;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Left, Right];

    /// <inheritdoc />
    public override string Describe() => Condition is null ? "LeftJoin" : $"LeftJoin if {Condition}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new LeftJoinNode(inputs[0], inputs[1], Condition);
}

/// <summary>A filter.</summary>
internal sealed class FilterNode(Expression condition, AlgebraNode input) : AlgebraNode
{
    /// <summary>What must hold.</summary>
    public Expression Condition { get; } = condition;

    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => $"Filter {Condition}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new FilterNode(Condition, inputs[0]);
}

/// <summary>A union of two or more.</summary>
internal sealed class UnionNode(IReadOnlyList<AlgebraNode> alternatives) : AlgebraNode
{
    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs { get; } = alternatives;

    /// <inheritdoc />
    public override string Describe() => "Union";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new UnionNode(inputs);
}

/// <summary>MINUS.</summary>
internal sealed class MinusNode(AlgebraNode left, AlgebraNode right) : AlgebraNode
{
    /// <summary>Left operand.</summary>
    public AlgebraNode Left { get; } = left;

    /// <summary>What is taken away.</summary>
    public AlgebraNode Right { get; } = right;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Left, Right];

    /// <inheritdoc />
    public override string Describe() => "Minus";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new MinusNode(inputs[0], inputs[1]);
}

/// <summary>GRAPH.</summary>
internal sealed class GraphNode(PatternTerm name, AlgebraNode input) : AlgebraNode
{
    /// <summary>Name of the graph.</summary>
    public PatternTerm Name { get; } = name;

    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => $"Graph {Name}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new GraphNode(Name, inputs[0]);
}
