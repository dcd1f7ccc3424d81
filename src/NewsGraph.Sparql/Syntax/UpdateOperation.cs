using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>One operation of an update request (SPARQL 1.1 Update §3).</summary>
internal abstract record UpdateOperation;

/// <summary><c>INSERT DATA</c> and <c>DELETE DATA</c> (§3.1.1, §3.1.2).</summary>
internal sealed record DataOperation(bool IsInsertion, IReadOnlyList<GraphTriples> Quads) : UpdateOperation;

/// <summary><c>DELETE … INSERT … WHERE</c> and its short forms (§3.1.3).</summary>
/// <param name="With">The graph that stands for the default graph, or null.</param>
/// <param name="Delete">What is removed for each solution.</param>
/// <param name="Insert">What is added for each solution.</param>
/// <param name="Using">Graphs that make up the default graph of the pattern.</param>
/// <param name="UsingNamed">Named graphs of the pattern.</param>
/// <param name="Where">The pattern.</param>
internal sealed record ModifyOperation(
    Iri? With,
    IReadOnlyList<GraphTriples> Delete,
    IReadOnlyList<GraphTriples> Insert,
    IReadOnlyList<Iri> Using,
    IReadOnlyList<Iri> UsingNamed,
    GroupPattern Where) : UpdateOperation;

/// <summary><c>LOAD</c> (§3.1.4).</summary>
internal sealed record LoadOperation(Iri Source, Iri? Into, bool IsSilent) : UpdateOperation;

/// <summary><c>CLEAR</c> and <c>DROP</c> (§3.1.5, §3.2.2): the same where empty graphs aren't recorded.</summary>
internal sealed record ClearOperation(GraphTarget Target) : UpdateOperation;

/// <summary><c>CREATE</c> (§3.2.1).</summary>
internal sealed record CreateOperation(Iri Graph, bool IsSilent) : UpdateOperation;

/// <summary><c>ADD</c>, <c>COPY</c> and <c>MOVE</c> (§3.2.3–5): graphs named, or null for the default graph.</summary>
internal sealed record TransferOperation(TransferKind Kind, Iri? From, Iri? To, bool IsSilent) : UpdateOperation;

/// <summary>What a transfer does with its source and its destination.</summary>
internal enum TransferKind
{
    /// <summary>Both keep what they have.</summary>
    Add,

    /// <summary>The destination is emptied before.</summary>
    Copy,

    /// <summary>The destination is emptied before, the source after.</summary>
    Move,
}

/// <summary>The graphs that CLEAR and DROP name.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Graph">With <see cref="GraphTargetKind.One"/>, the graph.</param>
internal readonly record struct GraphTarget(GraphTargetKind Kind, Iri? Graph = null);

/// <summary>Kinds of <see cref="GraphTarget"/>.</summary>
internal enum GraphTargetKind
{
    /// <summary><c>GRAPH iri</c>.</summary>
    One,

    /// <summary><c>DEFAULT</c>.</summary>
    Default,

    /// <summary><c>NAMED</c>: every named graph.</summary>
    Named,

    /// <summary><c>ALL</c>.</summary>
    All,
}
