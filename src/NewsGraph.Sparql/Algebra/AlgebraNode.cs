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
