namespace NewsGraph.Mapping.Lookup;

/// <summary>A question of the pack: a query whose parameters are variables that may be bound from outside, or left free.</summary>
/// <param name="Name">Name of the file, without extension.</param>
/// <param name="Titles">What is asked, by language (<c>ar</c>, <c>en</c>).</param>
/// <param name="Parameters">The parameters in the order of the header.</param>
/// <param name="Text">The query.</param>
public sealed record Question(string Name, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<QuestionParameter> Parameters, string Text);

/// <summary>A parameter of a question.</summary>
/// <param name="Variable">The variable, without question mark.</param>
/// <param name="Labels">What it means, by language.</param>
/// <param name="Example">An example: the name of a thing or term, or a date; null when there is none.</param>
public sealed record QuestionParameter(string Variable, IReadOnlyDictionary<string, string> Labels, string? Example);
