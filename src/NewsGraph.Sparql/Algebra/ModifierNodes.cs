using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>Grouping with aggregates.</summary>
internal sealed class GroupNode(
    AlgebraNode input, IReadOnlyList<Variable> keys, IReadOnlyList<(Variable Result, AggregateExpression Aggregate)> aggregates) : AlgebraNode
{
    /// <summary>Operand; keys that are expressions are extended below.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>Keys.</summary>
    public IReadOnlyList<Variable> Keys { get; } = keys;

    /// <summary>Aggregates and the variables that hold them.</summary>
    public IReadOnlyList<(Variable Result, AggregateExpression Aggregate)> Aggregates { get; } = aggregates;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe()
        => $"Group by ({string.Join(' ', Keys)}) {string.Join(", ", Aggregates.Select(a => $"{a.Result} := {a.Aggregate}"))}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new GroupNode(inputs[0], Keys, Aggregates);
}

/// <summary>Ordering; with a limit only the first rows are wanted.</summary>
internal sealed class OrderNode(AlgebraNode input, IReadOnlyList<OrderKey> keys, long? limit = null) : AlgebraNode
{
    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>Keys.</summary>
    public IReadOnlyList<OrderKey> Keys { get; } = keys;

    /// <summary>How many rows are wanted at most, or null.</summary>
    public long? Limit { get; } = limit;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe()
        => $"{(Limit is null ? "OrderBy" : $"Top {Limit} by")} {string.Join(", ", Keys.Select(key => key.IsDescending ? $"DESC({key.Value})" : $"{key.Value}"))}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new OrderNode(inputs[0], Keys, Limit);
}

/// <summary>Projection.</summary>
internal sealed class ProjectNode(AlgebraNode input, IReadOnlyList<Variable> variables) : AlgebraNode
{
    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>The variables that stay.</summary>
    public IReadOnlyList<Variable> Variables { get; } = variables;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => $"Project {string.Join(' ', Variables)}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new ProjectNode(inputs[0], Variables);
}

/// <summary>Removal of equal rows.</summary>
internal sealed class DistinctNode(AlgebraNode input) : AlgebraNode
{
    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => "Distinct";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new DistinctNode(inputs[0]);
}

/// <summary>OFFSET and LIMIT.</summary>
internal sealed class SliceNode(AlgebraNode input, long offset, long? limit) : AlgebraNode
{
    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>Rows left out at the head.</summary>
    public long Offset { get; } = offset;

    /// <summary>Rows at most, or null.</summary>
    public long? Limit { get; } = limit;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => $"Slice offset {Offset}{(Limit is null ? "" : $" limit {Limit}")}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new SliceNode(inputs[0], Offset, Limit);
}
