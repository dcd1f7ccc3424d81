using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>An expression of the SPARQL algebra (SPARQL 1.1 §18.2): immutable, compared by reference.</summary>
internal abstract class AlgebraNode
{
    /// <summary>Operands, in order.</summary>
    public virtual IReadOnlyList<AlgebraNode> Inputs => [];

    /// <summary>One line that names the operator and its parameters.</summary>
    public abstract string Describe();

    /// <summary>The same operator over other operands.</summary>
    public virtual AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => this;
}

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

/// <summary>Extension by a computed variable.</summary>
internal sealed class ExtendNode(AlgebraNode input, Variable variable, Expression value) : AlgebraNode
{
    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>The new variable.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>Its value; an error leaves it unbound.</summary>
    public Expression Value { get; } = value;

    /// <inheritdoc />
    public override IReadOnlyList<AlgebraNode> Inputs => [Input];

    /// <inheritdoc />
    public override string Describe() => $"Extend {Variable} := {Value}";

    /// <inheritdoc />
    public override AlgebraNode WithInputs(IReadOnlyList<AlgebraNode> inputs) => new ExtendNode(inputs[0], Variable, Value);
}

/// <summary>Rows given in the query; without variables and with one row it is the identity of joins.</summary>
internal sealed class ValuesNode(IReadOnlyList<Variable> variables, IReadOnlyList<IReadOnlyList<Term?>> rows) : AlgebraNode
{
    /// <summary>The identity of joins: one row without bindings.</summary>
    public static ValuesNode Unit { get; } = new([], [[]]);

    /// <summary>Columns.</summary>
    public IReadOnlyList<Variable> Variables { get; } = variables;

    /// <summary>Rows; null stands for UNDEF.</summary>
    public IReadOnlyList<IReadOnlyList<Term?>> Rows { get; } = rows;

    /// <summary>True for the identity of joins.</summary>
    public bool IsUnit => Variables.Count == 0 && Rows.Count == 1;

    /// <inheritdoc />
    public override string Describe() => IsUnit ? "Unit" : $"Values {string.Join(' ', Variables)}: {Rows.Count} row(s)";
}

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

/// <summary>SERVICE (SPARQL 1.1 Federated Query).</summary>
internal sealed class ServiceNode(PatternTerm name, AlgebraNode input, bool isSilent, string query, IReadOnlyList<(string Name, Variable Variable)> columns) : AlgebraNode
{
    /// <summary>What the service is asked.</summary>
    public string Query { get; } = query;

    /// <summary>The names of variables in its answer, and the variables that they stand for here.</summary>
    public IReadOnlyList<(string Name, Variable Variable)> Columns { get; } = columns;

    /// <summary>The endpoint.</summary>
    public PatternTerm Name { get; } = name;

    /// <summary>Operand.</summary>
    public AlgebraNode Input { get; } = input;

    /// <summary>With SILENT.</summary>
    public bool IsSilent { get; } = isSilent;

    /// <inheritdoc />
    public override string Describe() => $"Service {Name}";
}
