using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

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
